// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/row_pages.h"

#include <algorithm>

namespace hipstride {

namespace {

using Rows = std::span<const RowNeed>;

/// Whether a page that ends before `row` tears a group apart.
bool isInsideGroup(Rows rows, std::size_t row)
{
    return row > 0 && row < rows.size() && rows[row].group &&
           rows[row].group == rows[row - 1].group;
}

/// The first row of the group that `row` stands in.
std::size_t beginOfGroup(Rows rows, std::size_t row)
{
    while (isInsideGroup(rows, row))
        --row;
    return row;
}

std::size_t endOfGroup(Rows rows, std::size_t row)
{
    while (isInsideGroup(rows, row))
        ++row;
    return row;
}

/// How many of the first rows a page takes; at least one.
std::size_t countOnPage(Rows rows, std::size_t most, double room, double nextRoom)
{
    std::size_t count = 1;
    while (count < std::min(most, rows.size()) && heightOfRows(rows.first(count + 1)) <= room)
        ++count;
    const std::size_t begin = beginOfGroup(rows, count);
    if (begin == 0 || begin == count)
        return count;
    const Rows group = rows.subspan(begin, endOfGroup(rows, count) - begin);
    const bool fitsOnNext = group.size() <= most && heightOfRows(group) <= nextRoom;
    return fitsOnNext ? begin : count;
}

std::vector<std::size_t> fullPages(Rows rows, std::size_t most, const Rooms &rooms)
{
    std::vector<std::size_t> pages;
    while (!rows.empty()) {
        const double room = pages.empty() ? rooms.first : rooms.next;
        pages.push_back(countOnPage(rows, most, room, rooms.next));
        rows = rows.subspan(pages.back());
    }
    return pages;
}

} // namespace

double heightOfRows(std::span<const RowNeed> rows)
{
    double height = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RowNeed &row = rows[i];
        height += row.height;
        if (row.group && !isInsideGroup(rows, i))
            height += row.groupHead;
        if (row.group && !isInsideGroup(rows, i + 1))
            height += row.groupFoot;
    }
    return height;
}

std::vector<std::size_t> rowsPerPage(std::span<const RowNeed> rows, std::size_t most,
                                     const Rooms &rooms)
{
    const std::vector<std::size_t> full = fullPages(rows, most, rooms);
    if (full.empty())
        return full;
    const std::size_t share = (rows.size() + full.size() - 1) / full.size();
    std::vector<std::size_t> even;
    for (std::size_t row = 0; row < rows.size(); row += share) {
        const std::size_t count = std::min(share, rows.size() - row);
        const double room = even.empty() ? rooms.first : rooms.next;
        if (isInsideGroup(rows, row) || heightOfRows(rows.subspan(row, count)) > room)
            return full;
        even.push_back(count);
    }
    return even;
}

} // namespace hipstride
