// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "drawing/exercise_form.h"
#include "drawing/handout.h"
#include "drawing/handout_layout.h"
#include "drawing/handout_page.h"

namespace hipstride {

/// What the first and the other pages have for rows. Unit: points.
struct Rooms
{
    double first = 0;
    double next = 0;
};

/// The exercises of a sheet in rows of one or two, all in the form that takes the fewest pages.
class ExerciseRows
{
public:
    /// `kept` is left free on the last page where the rows allow it. Both references must live as
    /// long.
    ExerciseRows(const Handout &handout, const HasPictures &hasPictures, double width,
                 const Rooms &rooms, double kept);

    /// The number of rows on each page.
    const std::vector<std::size_t> &pages() const { return m_pages; }
    /// A height for each of these rows where they share `room`: all the same where they fit so, and
    /// a little more air where there is some.
    std::vector<double> sharedHeights(std::size_t first, std::size_t count, double room) const;
    double heightOf(std::size_t first, std::size_t count) const;

    /// The exercises of a row, beside each other, at least `height` high.
    std::vector<PlacedBlock> row(std::size_t row, double height) const;

private:
    /// Sets the form that takes the fewest pages and returns their number.
    std::size_t choose(const std::vector<ExerciseForm> &forms, const Rooms &rooms, double kept);
    void set(const ExerciseForm &form, const Rooms &rooms);
    /// With one more if `kept` has no room on the last.
    std::size_t pagesWith(const Rooms &rooms, double kept) const;
    double cellWidth() const;
    ExerciseForm formFor(const HandoutExercise &exercise) const;
    double naturalHeight(std::size_t row) const;
    /// The same for all cells of a row; 0 where there is one only.
    double nameHeightOf(std::size_t first, std::size_t last) const;

    const Handout &m_handout;
    const HasPictures &m_hasPictures;
    double m_width;
    ExerciseForm m_form;
    std::vector<double> m_heights; ///< of the rows
    std::vector<std::size_t> m_pages;
};

} // namespace hipstride
