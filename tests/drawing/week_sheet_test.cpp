// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/week_sheet.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

WeekSheet weekWith(int linesADay)
{
    WeekSheet sheet{.title = "16 to 22 Nov", .footer = "Me", .days = {}};
    for (const char *name :
         {"Mon 16", "Tue 17", "Wed 18", "Thu 19", "Fri 20", "Sat 21", "Sun 22"}) {
        WeekSheetDay day{.name = name, .lines = {}};
        for (int line = 0; line < linesADay; ++line)
            day.lines.push_back({.time = "17:50",
                                 .name = line == 0 ? "Easy run" : "Five to fire up",
                                 .detail = "About 48 min",
                                 .isRun = line == 0});
        sheet.days.push_back(day);
    }
    return sheet;
}

int countOf(const std::vector<HandoutPage> &pages, BlockKind kind)
{
    int count = 0;
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks)
            count += block.kind == kind ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("a usual week stands on one page of either paper, its days equally high", "[handout]")
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PageMetrics metrics = metricsOf(paper);
        const auto pages = layOut(weekWith(3), metrics);
        REQUIRE(pages.size() == 1);
        CHECK(countOf(pages, BlockKind::GridWeek) == 7);
        double height = 0;
        for (const PlacedBlock &block : pages[0].blocks) {
            CHECK(metrics.live().adjusted(-1, -1, 1, 1).contains(block.box));
            if (block.kind != BlockKind::GridWeek)
                continue;
            if (height > 0)
                CHECK(block.box.height() == Approx(height));
            height = block.box.height();
        }
    }
}

TEST_CASE("a session has a box to tick, a run has none", "[handout]")
{
    int boxes = 0;
    const auto pages = layOut(weekWith(3), metricsOf(Paper::A4));
    for (const PlacedBlock &block : pages[0].blocks) {
        for (const PlacedItem &item : block.items)
            boxes += std::holds_alternative<TickBox>(item) ? 1 : 0;
    }
    CHECK(boxes == 14);
}

TEST_CASE("a week that is too full goes on, and no day is split or lost", "[handout]")
{
    const PageMetrics metrics = metricsOf(Paper::A4);
    const auto pages = layOut(weekWith(9), metrics);
    CHECK(pages.size() > 1);
    CHECK(countOf(pages, BlockKind::GridWeek) == 7);
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks)
            CHECK(metrics.live().adjusted(-1, -1, 1, 1).contains(block.box));
    }
}
