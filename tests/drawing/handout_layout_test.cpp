// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "drawing/handout_layout.h"
#include "drawing/qt_text.h"
#include "drawing/sample_handout.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

/// Lines have no height of their own and may lie on an edge.
constexpr double hair = 0.02;

QRectF boundsOf(const PlacedItem &item)
{
    if (const auto *rule = std::get_if<Rule>(&item))
        return QRectF(rule->from, rule->to).normalized();
    return std::visit(
        [](const auto &placed) {
            if constexpr (requires { placed.box; })
                return placed.box;
            else
                return QRectF();
        },
        item);
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-hair, -hair, hair, hair).contains(inner) ||
           (inner.isEmpty() && outer.adjusted(-hair, -hair, hair, hair).contains(inner.topLeft()) &&
            outer.adjusted(-hair, -hair, hair, hair).contains(inner.bottomRight()));
}

void checkPage(const HandoutPage &page, const PageMetrics &metrics)
{
    double bottom = metrics.live().top();
    for (const PlacedBlock &block : page.blocks) {
        INFO("block " << static_cast<int>(block.kind) << " from " << block.box.top());
        CHECK(holds(metrics.live(), block.box));
        CHECK(block.box.top() >= bottom - hair);
        bottom = block.box.bottom();
        std::vector<QRectF> texts;
        for (const PlacedItem &item : block.items) {
            CHECK(holds(block.box, boundsOf(item)));
            if (const auto *run = std::get_if<TextRun>(&item)) {
                INFO(fromQt(run->text));
                const QRectF ink = run->box.adjusted(hair, hair, -hair, -hair);
                CHECK(std::none_of(texts.begin(), texts.end(),
                                   [&ink](const QRectF &other) { return other.intersects(ink); }));
                texts.push_back(ink);
            }
        }
    }
}

std::vector<const PlacedBlock *> blocksOf(const std::vector<HandoutPage> &pages, BlockKind kind)
{
    std::vector<const PlacedBlock *> found;
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks) {
            if (block.kind == kind)
                found.push_back(&block);
        }
    }
    return found;
}

std::string textOf(const PlacedBlock &block)
{
    std::string text;
    for (const PlacedItem &item : block.items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            text += fromQt(run->text) + " ";
    }
    return text;
}

template <typename Item>
std::size_t countOf(const PlacedBlock &block)
{
    return static_cast<std::size_t>(
        std::count_if(block.items.begin(), block.items.end(),
                      [](const PlacedItem &item) { return std::holds_alternative<Item>(item); }));
}

bool always(const ExerciseKey &)
{
    return true;
}

} // namespace

TEST_CASE("everything lies in the live area and nothing overlaps", "[drawing][handout]")
{
    const PageMetrics metrics = metricsOf(GENERATE(Paper::A4, Paper::Letter));
    const int count = GENERATE(0, 1, 5, 12, 40);
    const int weeks = GENERATE(0, 1, 3);
    const bool isLong = GENERATE(false, true);
    const bool pictures = GENERATE(false, true);
    Handout handout = isLong ? longHandout(count) : sampleHandout(count);
    handout.gridWeeks = weeks;
    CAPTURE(count, weeks, isLong, pictures);

    const auto pages = layOut(handout, metrics, pictures ? HasPictures(always) : HasPictures());
    REQUIRE_FALSE(pages.empty());
    for (const HandoutPage &page : pages)
        checkPage(page, metrics);
    // a row is one block on one page, in the order of the sheet
    const auto rows = blocksOf(pages, BlockKind::ExerciseRow);
    REQUIRE(rows.size() == handout.exercises.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        CHECK(textOf(*rows[i]).substr(0, std::to_string(i + 1).size()) == std::to_string(i + 1));
}

TEST_CASE("five exercises and two weeks take two pages", "[drawing][handout]")
{
    const PageMetrics metrics = metricsOf(GENERATE(Paper::A4, Paper::Letter));
    CHECK(layOut(sampleHandout(5), metrics).size() == 2);
}

TEST_CASE("five exercises of any words and two weeks take at most three pages when pictured",
          "[drawing][handout]")
{
    const PageMetrics metrics = metricsOf(GENERATE(Paper::A4, Paper::Letter));
    CHECK(layOut(sampleHandout(5), metrics, always).size() <= 3);
}

TEST_CASE("pictured exercises stand four to a page, all rows as high", "[drawing][handout]")
{
    Handout handout = sampleHandout(8);
    for (HandoutExercise &exercise : handout.exercises)
        exercise.steps = {"Lie on your back. Lift one foot.", "Push through your heel."};
    const auto pages = layOut(handout, metricsOf(GENERATE(Paper::A4, Paper::Letter)), always);
    const std::vector<HandoutPage> firstPage{pages.front()};
    const auto rows = blocksOf(firstPage, BlockKind::ExerciseRow);
    REQUIRE(rows.size() == 4);
    for (const PlacedBlock *row : rows) {
        CHECK(row->box.height() == Approx(rows.front()->box.height()));
        CHECK(countOf<PicturePlace>(*row) == 2);
    }
}

TEST_CASE("without pictures no place is kept for them", "[drawing][handout]")
{
    for (const HandoutPage &page : layOut(sampleHandout(5), metricsOf(Paper::A4))) {
        for (const PlacedBlock &block : page.blocks)
            CHECK(countOf<PicturePlace>(block) == 0);
    }
}

TEST_CASE("the grid has a box for every exercise and day from the day it was given",
          "[drawing][handout]")
{
    const auto pages = layOut(sampleHandout(3), metricsOf(Paper::A4));
    const auto weeks = blocksOf(pages, BlockKind::GridWeek);
    REQUIRE(weeks.size() == 2);
    CHECK(countOf<TickBox>(*weeks[0]) == 3 * 7);
    CHECK(countOf<Cell>(*weeks[0]) == 2 * 7);
    CHECK_THAT(textOf(*weeks[0]), Catch::Contains("Tue 3 Wed 4 Thu 5 Fri 6 Sat 7 Sun 8 Mon 9"));
    CHECK_THAT(textOf(*weeks[1]), Catch::Contains("Tue 10"));
    CHECK_THAT(textOf(*weeks[1]), Catch::Contains("Mon 16"));
}

TEST_CASE("a week too long for a page goes on with its days named again", "[drawing][handout]")
{
    Handout handout = sampleHandout(40);
    handout.gridWeeks = 1;
    const auto pages = layOut(handout, metricsOf(Paper::Letter));
    const auto parts = blocksOf(pages, BlockKind::GridWeek);
    REQUIRE(parts.size() == 2);
    CHECK(countOf<TickBox>(*parts[0]) + countOf<TickBox>(*parts[1]) == 40 * 7);
    CHECK(countOf<Cell>(*parts[0]) == 0);
    CHECK(countOf<Cell>(*parts[1]) == 2 * 7);
    CHECK_THAT(textOf(*parts[1]), Catch::StartsWith("Week 1, continued Tue 3"));
}

TEST_CASE("without a tick grid the pain scale and stop signs follow the exercises",
          "[drawing][handout]")
{
    Handout handout = sampleHandout(2);
    handout.gridWeeks = 0;
    const auto pages = layOut(handout, metricsOf(Paper::A4));
    REQUIRE(pages.size() == 1);
    CHECK(blocksOf(pages, BlockKind::GridWeek).empty());
    CHECK(blocksOf(pages, BlockKind::PainScale).size() == 1);
    CHECK(blocksOf(pages, BlockKind::StopSigns).size() == 1);
}

TEST_CASE("what does not fit beside the grid fills up the page of the last exercises",
          "[drawing][handout]")
{
    Handout handout = sampleHandout(7);
    for (HandoutExercise &exercise : handout.exercises)
        exercise.steps = {"Lie on your back. Lift one foot.", "Push through your heel.",
                          "Lift your hips.", "Lower slowly."};
    const auto pages = layOut(handout, metricsOf(Paper::Letter));
    REQUIRE(pages.size() == 3);
    CHECK(blocksOf(pages, BlockKind::PainScale).size() == 1);
    const auto isBack = [](const PlacedBlock &block) { return block.kind == BlockKind::PainScale; };
    CHECK(std::any_of(pages[1].blocks.begin(), pages[1].blocks.end(), isBack));
}

TEST_CASE("a sheet without exercises says so on one page", "[drawing][handout]")
{
    const auto pages = layOut(sampleHandout(0), metricsOf(Paper::A4));
    REQUIRE(pages.size() == 1);
    CHECK(blocksOf(pages, BlockKind::Remark).size() == 1);
    CHECK(blocksOf(pages, BlockKind::GridWeek).empty());
}

TEST_CASE("every page carries its number", "[drawing][handout]")
{
    const auto pages = layOut(sampleHandout(12), metricsOf(Paper::A4));
    const auto footers = blocksOf(pages, BlockKind::Footer);
    REQUIRE(footers.size() == pages.size());
    for (std::size_t i = 0; i < footers.size(); ++i)
        CHECK_THAT(textOf(*footers[i]), Catch::EndsWith("Page " + std::to_string(i + 1) + " of " +
                                                        std::to_string(pages.size()) + " "));
}

TEST_CASE("only a clinic can be called", "[drawing][handout]")
{
    const auto heading = [](const Handout &handout) {
        const auto pages = layOut(handout, metricsOf(Paper::A4));
        return textOf(*blocksOf(pages, BlockKind::StopSigns).front());
    };
    CHECK_THAT(heading(sampleHandout(1)), Catch::StartsWith("Stop, and see a doctor"));
    CHECK_THAT(heading(longHandout(1)), Catch::StartsWith("Stop and call us"));
}
