// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/exercise_rows.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"

namespace hipstride {

namespace {

constexpr double gutter = 6.0_mm;
constexpr std::size_t tooMany = 1'000'000;

std::vector<std::size_t> rowsPerPage(const std::vector<double> &heights, std::size_t most,
                                     const Rooms &rooms)
{
    std::vector<std::size_t> pages;
    double left = 0;
    for (const double height : heights) {
        if (pages.empty() || height > left || pages.back() == most) {
            left = pages.empty() ? rooms.first : rooms.next;
            pages.push_back(0);
        }
        left -= height;
        ++pages.back();
    }
    return pages;
}

/// The same number of pages with as equal a number of rows as fits.
std::vector<std::size_t> evenRowsPerPage(const std::vector<double> &heights, std::size_t most,
                                         const Rooms &rooms)
{
    const std::vector<std::size_t> greedy = rowsPerPage(heights, most, rooms);
    const std::size_t share = (heights.size() + greedy.size() - 1) / greedy.size();
    std::vector<std::size_t> even;
    std::size_t row = 0;
    while (row < heights.size()) {
        const std::size_t count = std::min(share, heights.size() - row);
        double height = 0;
        for (std::size_t i = row; i < row + count; ++i)
            height += heights[i];
        if (height > (even.empty() ? rooms.first : rooms.next))
            return greedy;
        even.push_back(count);
        row += count;
    }
    return even;
}

} // namespace

ExerciseRows::ExerciseRows(const Handout &handout, const HasPictures &hasPictures, double width,
                           const Rooms &rooms, double kept)
    : m_handout(handout)
    , m_hasPictures(hasPictures)
    , m_width(width)
{
    if (choose(formsOf(handout.style), rooms, kept) == tooMany)
        choose(lastForms(handout.style), rooms, kept);
}

std::size_t ExerciseRows::choose(const std::vector<ExerciseForm> &forms, const Rooms &rooms,
                                 double kept)
{
    ExerciseForm best;
    std::size_t fewest = 0;
    for (const ExerciseForm &form : forms) {
        set(form, rooms);
        const std::size_t pages = pagesWith(rooms, kept);
        if (form.isForOnePage && m_pages.size() > 1)
            continue;
        if (fewest == 0 || pages < fewest) {
            fewest = pages;
            best = form;
        }
        if (fewest == 1) // nothing takes fewer
            break;
    }
    set(best, rooms);
    return fewest;
}

std::size_t ExerciseRows::pagesWith(const Rooms &rooms, double kept) const
{
    // a row that no page can hold is worse than any number of pages
    const double highest = *std::max_element(m_heights.begin(), m_heights.end());
    if (highest > std::min(rooms.first, rooms.next))
        return tooMany;
    const std::size_t last = m_pages.back();
    const double left =
        (m_pages.size() == 1 ? rooms.first : rooms.next) - heightOf(m_heights.size() - last, last);
    return m_pages.size() + (kept > left ? 1 : 0);
}

void ExerciseRows::set(const ExerciseForm &form, const Rooms &rooms)
{
    m_form = form;
    const auto columns = static_cast<std::size_t>(form.columns);
    m_heights.clear();
    for (std::size_t row = 0; row * columns < m_handout.exercises.size(); ++row)
        m_heights.push_back(naturalHeight(row));
    m_pages = evenRowsPerPage(m_heights, form.mostOnPage / columns, rooms);
}

double ExerciseRows::heightOf(std::size_t first, std::size_t count) const
{
    const auto begin = m_heights.begin() + static_cast<std::ptrdiff_t>(first);
    return std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(count), 0.0);
}

std::vector<double> ExerciseRows::sharedHeights(std::size_t first, std::size_t count,
                                                double room) const
{
    const auto begin = m_heights.begin() + static_cast<std::ptrdiff_t>(first);
    std::vector<double> heights(begin, begin + static_cast<std::ptrdiff_t>(count));
    const double highest = *std::max_element(heights.begin(), heights.end());
    const double share = room / static_cast<double>(count);
    const double spare = std::max(0.0, room - heightOf(first, count)) / static_cast<double>(count);
    for (double &height : heights)
        height = share < highest ? std::min(height + spare, height * m_form.mostGrowth)
                                 : std::min(share, highest * m_form.mostGrowth);
    return heights;
}

double ExerciseRows::cellWidth() const
{
    return (m_width - (m_form.columns - 1) * gutter) / m_form.columns;
}

ExerciseForm ExerciseRows::formFor(const HandoutExercise &exercise) const
{
    ExerciseForm form = m_form;
    if (!m_hasPictures || !m_hasPictures(exercise.exercise))
        form.pictureWidth = 0;
    return form;
}

double ExerciseRows::naturalHeight(std::size_t row) const
{
    double height = 0;
    for (const PlacedBlock &cell : this->row(row, 0))
        height = std::max(height, cell.box.height());
    return height;
}

double ExerciseRows::nameHeightOf(std::size_t first, std::size_t last) const
{
    double height = 0;
    for (std::size_t i = first; m_form.columns > 1 && i < last; ++i)
        height = std::max(height, nameHeight(m_handout.exercises[i], m_form, cellWidth()));
    return height;
}

std::vector<PlacedBlock> ExerciseRows::row(std::size_t row, double height) const
{
    const auto columns = static_cast<std::size_t>(m_form.columns);
    const double natural = row < m_heights.size() ? m_heights[row] : 0;
    const std::size_t first = row * columns;
    const std::size_t last = std::min(first + columns, m_handout.exercises.size());
    const double nameHeight = nameHeightOf(first, last);
    std::vector<PlacedBlock> cells;
    for (std::size_t i = first; i < last; ++i) {
        ExerciseForm form = formFor(m_handout.exercises[i]);
        form.nameHeight = nameHeight;
        // pictures among the words take the room that the words leave
        if (form.stand != PicturesStand::Beside && height > natural && natural > 0)
            form.lowestPicture =
                std::min(form.highestPicture, form.lowestPicture + height - natural);
        PlacedBlock cell = exerciseBlock(m_handout.exercises[i], static_cast<int>(i) + 1, form,
                                         cellWidth(), std::max(height, natural));
        const double left = static_cast<double>(i - first) * (cellWidth() + gutter);
        cells.push_back(moved(std::move(cell), {left, 0}));
    }
    return cells;
}

} // namespace hipstride
