// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/row_pages.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

using Pages = std::vector<std::size_t>;

std::vector<RowNeed> straightRows(std::size_t count)
{
    return std::vector<RowNeed>(count, {.height = 10});
}

/// Rows of 10 where those from `first` to before `last` stand in a frame.
std::vector<RowNeed> rowsWithGroup(std::size_t count, std::size_t first, std::size_t last)
{
    std::vector<RowNeed> rows = straightRows(count);
    for (std::size_t i = first; i < last; ++i)
        rows[i] = {.height = 10, .group = first, .groupHead = 3, .groupFoot = 1};
    return rows;
}

} // namespace

TEST_CASE("a frame is counted once on a page, however many rows it holds", "[drawing][handout]")
{
    const std::vector<RowNeed> rows = rowsWithGroup(4, 1, 3);
    CHECK(heightOfRows(rows) == Approx(44));
    CHECK(heightOfRows(std::span(rows).first(2)) == Approx(24));
    CHECK(heightOfRows(std::span(rows).subspan(2, 1)) == Approx(14));
    CHECK(heightOfRows({}) == 0);
}

TEST_CASE("pages hold as equal a number of rows as fits", "[drawing][handout]")
{
    CHECK(rowsPerPage(straightRows(6), 4, {45, 45}) == Pages{3, 3});
    CHECK(rowsPerPage(straightRows(6), 4, {25, 45}) == Pages{2, 4});
    CHECK(rowsPerPage(straightRows(5), 2, {99, 99}) == Pages{2, 2, 1});
    CHECK(rowsPerPage({}, 2, {99, 99}).empty());
}

TEST_CASE("a row that fits no page still gets one", "[drawing][handout]")
{
    CHECK(rowsPerPage(straightRows(2), 4, {5, 5}) == Pages{1, 1});
}

TEST_CASE("what is done in turn stays on one page where a page can hold it", "[drawing][handout]")
{
    CHECK(rowsPerPage(rowsWithGroup(4, 2, 4), 9, {35, 35}) == Pages{2, 2});
    CHECK(rowsPerPage(rowsWithGroup(5, 2, 4), 9, {38, 38}) == Pages{2, 3});
    // a group of four is too high for a page: it begins where there is room
    CHECK(rowsPerPage(rowsWithGroup(5, 1, 5), 9, {35, 35}) == Pages{3, 2});
    // and one of three is more than a page may hold
    CHECK(rowsPerPage(rowsWithGroup(4, 1, 4), 2, {99, 99}) == Pages{2, 2});
}
