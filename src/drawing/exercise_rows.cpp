// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/exercise_rows.h"

#include <algorithm>
#include <utility>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"

namespace hipstride {

namespace {

constexpr double gutter = 6.0_mm;
constexpr std::size_t tooMany = 1'000'000;

const HandoutGroup *groupFrom(const std::vector<HandoutGroup> &groups, std::size_t exercise)
{
    const auto after = std::ranges::find_if(
        groups, [exercise](const HandoutGroup &group) { return group.end() > exercise; });
    return after == groups.end() ? nullptr : &*after;
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
    Setting best;
    std::size_t fewest = 0;
    for (const ExerciseForm &form : forms) {
        set(form, rooms);
        const std::size_t pages = pagesWith(rooms, kept);
        if (form.isForOnePage && m_setting.pages.size() > 1)
            continue;
        if (fewest == 0 || pages < fewest) {
            fewest = pages;
            best = m_setting;
        }
        if (fewest == 1) // nothing takes fewer
            break;
    }
    m_setting = std::move(best);
    return fewest;
}

std::size_t ExerciseRows::pagesWith(const Rooms &rooms, double kept) const
{
    // a row that no page can hold is worse than any number of pages
    const double room = std::min(rooms.first, rooms.next);
    const bool isTooHigh = std::ranges::any_of(m_setting.needs, [room](const RowNeed &row) {
        return heightOfRows({&row, 1}) > room;
    });
    if (isTooHigh)
        return tooMany;
    const std::size_t pages = m_setting.pages.size();
    const std::size_t last = m_setting.pages.back();
    const double used = heightOf(m_setting.needs.size() - last, last);
    const double left = (pages == 1 ? rooms.first : rooms.next) - used;
    return pages + (kept > left ? 1 : 0);
}

void ExerciseRows::set(const ExerciseForm &form, const Rooms &rooms)
{
    m_setting = {.form = form, .rows = rowsOf(static_cast<std::size_t>(form.columns))};
    for (const Row &row : m_setting.rows)
        m_setting.needs.push_back(needOf(row));
    m_setting.pages = rowsPerPage(m_setting.needs,
                                  form.mostOnPage / static_cast<std::size_t>(form.columns), rooms);
}

std::vector<ExerciseRows::Row> ExerciseRows::rowsOf(std::size_t columns) const
{
    std::vector<Row> rows;
    const std::size_t count = m_handout.exercises.size();
    std::size_t next = 0;
    while (next < count) {
        const HandoutGroup *group = groupFrom(m_handout.groups, next);
        const bool isInside = group != nullptr && group->first <= next;
        const std::size_t end = isInside ? group->end() : group != nullptr ? group->first : count;
        const std::size_t last = std::min(next + columns, end);
        rows.push_back({next, last, isInside ? group : nullptr});
        next = last;
    }
    return rows;
}

RowNeed ExerciseRows::needOf(const Row &row) const
{
    RowNeed need;
    for (const PlacedBlock &cell : cells(row, {}))
        need.height = std::max(need.height, cell.box.height());
    if (row.group == nullptr)
        return need;
    need.group = row.group->first;
    need.groupHead = groupFrame(*row.group, true, m_width, m_setting.form.size).box.height();
    need.groupFoot = groupGap;
    return need;
}

double ExerciseRows::heightOf(std::size_t first, std::size_t count) const
{
    return heightOfRows(std::span(m_setting.needs).subspan(first, count));
}

double ExerciseRows::highestAir() const
{
    const ExerciseForm &form = m_setting.form;
    return form.stand == PicturesStand::Beside ? 5.0_mm : form.highestPicture - form.lowestPicture;
}

std::vector<double> ExerciseRows::sharedHeights(std::size_t first, std::size_t count,
                                                double room) const
{
    std::vector<double> heights;
    double needed = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        heights.push_back(m_setting.needs[i].height);
        needed += heights.back();
    }
    room -= heightOf(first, count) - needed; // the frames do not grow
    const double most = m_setting.form.mostGrowth;
    const double highest = *std::ranges::max_element(heights);
    const double share = room / static_cast<double>(count);
    const double spare = std::max(0.0, room - needed) / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        double &height = heights[i];
        // a frame shows room that nothing fills
        const double highestInFrame = height + highestAir();
        height = share < highest ? std::min(height + spare, height * most)
                                 : std::min(share, highest * most);
        if (m_setting.rows[first + i].group != nullptr)
            height = std::min(height, highestInFrame);
    }
    return heights;
}

double ExerciseRows::cellWidth(const Row &row) const
{
    const double width = m_width - (row.group != nullptr ? 2 * groupInset : 0);
    const auto columns = static_cast<double>(row.last - row.first);
    return (width - (columns - 1) * gutter) / columns;
}

ExerciseForm ExerciseRows::formFor(const HandoutExercise &exercise, const Row &row) const
{
    const bool isAlone = m_setting.form.columns > 1 && row.last == row.first + 1;
    ExerciseForm form = isAlone ? aloneOf(m_setting.form) : m_setting.form;
    if (!m_hasPictures || !m_hasPictures(exercise.exercise))
        form.pictureWidth = 0;
    return form;
}

double ExerciseRows::nameHeightOf(const Row &row) const
{
    double height = 0;
    for (std::size_t i = row.first; row.last > row.first + 1 && i < row.last; ++i)
        height =
            std::max(height, nameHeight(m_handout.exercises[i], m_setting.form, cellWidth(row)));
    return height;
}

std::vector<PlacedBlock> ExerciseRows::cells(const Row &row, const RowLook &look) const
{
    const double nameHeight = nameHeightOf(row);
    const double width = cellWidth(row);
    const double spare = look.height - look.natural;
    std::vector<PlacedBlock> cells;
    double left = row.group != nullptr ? groupInset : 0;
    for (std::size_t i = row.first; i < row.last; ++i) {
        ExerciseForm form = formFor(m_handout.exercises[i], row);
        form.nameHeight = nameHeight;
        form.hasRule = look.hasRule;
        // pictures among the words take the room that the words leave
        if (form.stand != PicturesStand::Beside && spare > 0)
            form.lowestPicture = std::min(form.highestPicture, form.lowestPicture + spare);
        PlacedBlock cell = exerciseBlock(m_handout.exercises[i], static_cast<int>(i) + 1, form,
                                         width, look.height);
        cells.push_back(moved(std::move(cell), {left, 0}));
        left += width + gutter;
    }
    return cells;
}

bool ExerciseRows::isSameGroup(std::size_t row, std::size_t other) const
{
    const std::vector<Row> &rows = m_setting.rows;
    return rows[row].group != nullptr && rows[row].group == rows[other].group;
}

PlacedBlock ExerciseRows::frame(std::size_t row, std::span<const double> heights) const
{
    const HandoutGroup &group = *m_setting.rows[row].group;
    double height = m_setting.needs[row].groupHead;
    for (std::size_t i = 0; i < heights.size() && isSameGroup(row, row + i); ++i)
        height += heights[i];
    const bool goesOn = m_setting.rows[row].first > group.first;
    return groupFrame(group, goesOn, m_width, m_setting.form.size, height);
}

std::vector<PlacedBlock> ExerciseRows::page(std::size_t first, std::size_t count, double room) const
{
    const std::vector<double> heights = sharedHeights(first, count, room);
    std::vector<PlacedBlock> blocks;
    double top = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Row &row = m_setting.rows[first + i];
        const RowNeed &need = m_setting.needs[first + i];
        const bool followsFrame = i > 0 && m_setting.rows[first + i - 1].group != nullptr;
        const bool isInside = i > 0 && isSameGroup(first + i, first + i - 1);
        const bool opensFrame = row.group != nullptr && !isInside;
        if (opensFrame) {
            blocks.push_back(moved(frame(first + i, std::span(heights).subspan(i)), {0, top}));
            top += need.groupHead;
        }
        // the edge of a frame stands for the line between two rows
        const bool hasRule = isInside || !(opensFrame || followsFrame);
        for (PlacedBlock &cell : cells(row, {heights[i], need.height, hasRule}))
            blocks.push_back(moved(std::move(cell), {0, top}));
        top += heights[i];
        const bool closesFrame = i + 1 == count || !isSameGroup(first + i, first + i + 1);
        top += closesFrame ? need.groupFoot : 0;
    }
    return blocks;
}

} // namespace hipstride
