// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "drawing/exercise_form.h"
#include "drawing/handout.h"
#include "drawing/handout_layout.h"
#include "drawing/handout_page.h"
#include "drawing/row_pages.h"

namespace hipstride {

/// The exercises of a sheet in rows of one or two, all in the form that takes the fewest pages.
/// Those that are done in turn stand in a frame.
class ExerciseRows
{
public:
    /// `kept` is left free on the last page where the rows allow it. Both references must live as
    /// long.
    ExerciseRows(const Handout &handout, const HasPictures &hasPictures, double width,
                 const Rooms &rooms, double kept);

    /// The number of rows on each page.
    const std::vector<std::size_t> &pages() const { return m_setting.pages; }
    /// What these rows need on one page at least.
    double heightOf(std::size_t first, std::size_t count) const;
    /// These rows from the upper left corner of `room`, which they share: all as high where they
    /// fit so, and with a little more air where there is some.
    std::vector<PlacedBlock> page(std::size_t first, std::size_t count, double room) const;

private:
    /// Exercises beside each other, from `first` to before `last`.
    struct Row
    {
        std::size_t first = 0;
        std::size_t last = 0;
        const HandoutGroup *group = nullptr;
    };

    struct RowLook
    {
        double height = 0;  ///< at least
        double natural = 0; ///< what it needs; 0: as yet unknown
        bool hasRule = true;
    };

    /// All rows in one form.
    struct Setting
    {
        ExerciseForm form;
        std::vector<Row> rows;
        std::vector<RowNeed> needs; ///< of the rows
        std::vector<std::size_t> pages;
    };

    /// Takes the form that needs the fewest pages and returns their number.
    std::size_t choose(const std::vector<ExerciseForm> &forms, const Rooms &rooms, double kept);
    void set(const ExerciseForm &form, const Rooms &rooms);
    std::vector<Row> rowsOf(std::size_t columns) const;
    RowNeed needOf(const Row &row) const;
    /// With one more if `kept` has no room on the last.
    std::size_t pagesWith(const Rooms &rooms, double kept) const;
    std::vector<double> sharedHeights(std::size_t first, std::size_t count, double room) const;
    /// By how much a row in a frame may be higher than it needs to be.
    double highestAir() const;
    double cellWidth(const Row &row) const;
    ExerciseForm formFor(const HandoutExercise &exercise, const Row &row) const;
    /// The same for all cells of a row; 0 where there is one only.
    double nameHeightOf(const Row &row) const;
    std::vector<PlacedBlock> cells(const Row &row, const RowLook &look) const;
    bool isSameGroup(std::size_t row, std::size_t other) const;
    /// Around a row and those of its group behind it; `heights` begin with this row.
    PlacedBlock frame(std::size_t row, std::span<const double> heights) const;

    const Handout &m_handout;
    const HasPictures &m_hasPictures;
    double m_width;
    Setting m_setting;
};

} // namespace hipstride
