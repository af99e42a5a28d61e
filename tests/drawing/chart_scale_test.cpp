// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "drawing/chart_scale.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

const QRectF area(10, 20, 460, 200);

std::vector<HeatDay> daysFrom(Date first, int count)
{
    std::vector<HeatDay> days;
    for (int i = 0; i < count; ++i)
        days.push_back({addDays(first, i), DayResult::Done});
    return days;
}

} // namespace

TEST_CASE("weekdays are rows from Monday and weeks are columns", "[drawing][chart]")
{
    const Date monday = 2026y / 8 / 31;
    const HeatMap map = heatMapIn(area, daysFrom(monday, 14), {});
    REQUIRE(map.cells.size() == 14);
    CHECK(map.cells[0].box.left() == map.cells[6].box.left());
    CHECK(map.cells[0].box.top() == map.cells[7].box.top());
    CHECK(map.cells[6].box.top() > map.cells[5].box.bottom());
    CHECK(map.cells[7].box.left() > map.cells[0].box.right());
}

TEST_CASE("a heat map that begins in the middle of a week keeps its weekdays", "[drawing][chart]")
{
    const HeatMap whole = heatMapIn(area, daysFrom(2026y / 8 / 31, 7), {});
    const HeatMap fromThursday = heatMapIn(area, daysFrom(2026y / 9 / 3, 2), {});
    CHECK(fromThursday.cells[0].box == whole.cells[3].box);
    CHECK(fromThursday.cells[1].box == whole.cells[4].box);
}

TEST_CASE("cells and names stay in their area and cells never overlap", "[drawing][chart]")
{
    const int weeks = GENERATE(1, 12, 26);
    const HeatMap map = heatMapIn(area, daysFrom(2026y / 1 / 5, weeks * 7), {});
    for (std::size_t i = 0; i < map.cells.size(); ++i) {
        CHECK(area.adjusted(0, 0, 0.01, 0).contains(map.cells[i].box));
        for (std::size_t j = i + 1; j < map.cells.size(); ++j)
            REQUIRE_FALSE(map.cells[i].box.intersects(map.cells[j].box));
    }
    for (std::size_t i = 0; i < map.names.size(); ++i) {
        for (std::size_t j = i + 1; j < map.names.size(); ++j)
            CHECK_FALSE(map.names[i].box.intersects(map.names[j].box));
    }
    CHECK(map.legend.top() >= map.cells.back().box.bottom());
    CHECK(map.legend.bottom() <= area.top() + heightOfHeatMap({}) + 0.01);
}

TEST_CASE("weeks are named by their Monday", "[drawing][chart]")
{
    const HeatMap map = heatMapIn(area, daysFrom(2026y / 9 / 3, 80), {});
    const auto named = [&map](const QString &text) {
        return std::any_of(map.names.begin(), map.names.end(),
                           [&text](const ChartLabel &name) { return name.text == text; });
    };
    CHECK(named(QStringLiteral("31 Aug")));
    CHECK(named(QStringLiteral("Mon")));
    CHECK_FALSE(named(QStringLiteral("3 Sept")));
}

TEST_CASE("a place in a cell finds its day and a place in a gap finds none", "[drawing][chart]")
{
    const HeatMap map = heatMapIn(area, daysFrom(2026y / 8 / 31, 14), {});
    const HeatCell *cell = cellAt(map, map.cells[9].box.center());
    REQUIRE(cell);
    CHECK(cell->day.day == Date(2026y / 9 / 9));
    CHECK(cellAt(map, map.cells[9].box.bottomLeft() + QPointF(2, 1)) == nullptr);
}

TEST_CASE("no days make an empty map", "[drawing][chart]")
{
    CHECK(heatMapIn(area, {}, {}).cells.empty());
}

TEST_CASE("bars begin at zero and are as long as their share of the greatest", "[drawing][chart]")
{
    const std::vector<Bar> bars{{QStringLiteral("Gluteus maximus"), 20, QStringLiteral("20")},
                                {QStringLiteral("Adductors"), 5, QStringLiteral("5")},
                                {QStringLiteral("Calves"), 0, QStringLiteral("0")}};
    const auto placed = barsIn(area, bars, {});
    REQUIRE(placed.size() == 3);
    CHECK(placed[0].bar == placed[0].track);
    CHECK(placed[1].bar.left() == placed[0].bar.left());
    CHECK(placed[1].bar.width() == Approx(placed[0].bar.width() / 4));
    CHECK(placed[2].bar.width() == 0);
    for (const PlacedBar &bar : placed) {
        CHECK(bar.name.box.right() < bar.track.left());
        CHECK(bar.track.right() < bar.value.box.left());
        CHECK(bar.value.box.right() <= area.right() + 0.01);
    }
}

TEST_CASE("bars without any value are only tracks", "[drawing][chart]")
{
    const std::vector<Bar> bars{{QStringLiteral("Calves"), 0, QStringLiteral("0")}};
    CHECK(barsIn(area, bars, {})[0].bar.width() == 0);
}
