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

/// What the words of a frame take.
QRectF wordsOf(const PlacedBlock &frame)
{
    QRectF words;
    for (const PlacedItem &item : frame.items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            words = words.united(run->box.adjusted(hair, hair, -hair, -hair));
    }
    return words;
}

void checkPage(const HandoutPage &page, const PageMetrics &metrics)
{
    std::vector<QRectF> before;
    std::vector<QRectF> frames;
    for (const PlacedBlock &block : page.blocks) {
        INFO("block " << static_cast<int>(block.kind) << " from " << block.box.top());
        CHECK(holds(metrics.live(), block.box));
        const QRectF area = block.box.adjusted(hair, hair, -hair, -hair);
        if (block.kind == BlockKind::ExerciseGroup)
            frames.push_back(block.box);
        else
            CHECK(std::none_of(before.begin(), before.end(),
                               [&area](const QRectF &other) { return other.intersects(area); }));
        before.push_back(block.kind == BlockKind::ExerciseGroup ? wordsOf(block) : area);
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
    // a line around several blocks goes through none of them
    for (const QRectF &frame : frames) {
        for (const PlacedBlock &block : page.blocks)
            CHECK((holds(frame, block.box) ||
                   !frame.intersects(block.box.adjusted(hair, hair, -hair, -hair))));
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

/// Where the pictures of an exercise stand.
double feetOf(const PlacedBlock &block)
{
    double feet = 0;
    for (const PlacedItem &item : block.items) {
        if (const auto *place = std::get_if<PicturePlace>(&item))
            feet = place->box.bottom();
    }
    return feet;
}

bool always(const ExerciseKey &)
{
    return true;
}

/// What is true of every sheet: nothing is cut, split, left out or out of order.
void checkAll(const Handout &handout, const PageMetrics &metrics, bool pictures)
{
    CAPTURE(handout.exercises.size(), handout.gridWeeks, handout.title, pictures);
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
    checkAll(handout, metrics, pictures);
}

TEST_CASE("in every layout nothing is cut or split and nothing overlaps", "[drawing][handout]")
{
    const auto density = GENERATE(HandoutDensity::AsFits, HandoutDensity::One, HandoutDensity::Two,
                                  HandoutDensity::Four, HandoutDensity::Six, HandoutDensity::List);
    const bool isLargePrint = GENERATE(false, true);
    const bool isLong = GENERATE(false, true);
    const auto codes = GENERATE(std::vector<std::string>{}, std::vector<std::string>{"one"},
                                std::vector<std::string>{"one", "two"});
    Handout handout = isLong ? longHandout(6) : sampleHandout(6);
    handout.style = {density, isLargePrint};
    handout.codes = codes;
    CAPTURE(static_cast<int>(density), isLargePrint, codes.size());
    checkAll(handout, metricsOf(GENERATE(Paper::A4, Paper::Letter)), true);
}

TEST_CASE("a page holds no more exercises than were asked for", "[drawing][handout]")
{
    const auto [density, most] = GENERATE(table<HandoutDensity, std::size_t>(
        {{HandoutDensity::One, 1}, {HandoutDensity::Two, 2}, {HandoutDensity::Four, 4}}));
    Handout handout = sampleHandout(8);
    handout.style.density = density;
    for (HandoutExercise &exercise : handout.exercises)
        exercise.steps = {"Lift your hips."};
    const auto pages = layOut(handout, metricsOf(Paper::A4), always);
    const std::vector<HandoutPage> firstPage{pages.front()};
    CHECK(blocksOf(firstPage, BlockKind::ExerciseRow).size() == most);
}

TEST_CASE("six exercises with all their steps stand on one page, neighbours on one line",
          "[drawing][handout]")
{
    Handout handout = sampleHandout(6);
    const auto pages = layOut(handout, metricsOf(Paper::A4), always);
    REQUIRE(pages.size() == 2);
    const std::vector<HandoutPage> firstPage{pages.front()};
    const auto cells = blocksOf(firstPage, BlockKind::ExerciseRow);
    REQUIRE(cells.size() == 6);
    for (std::size_t i = 0; i < cells.size(); i += 2) {
        CHECK(cells[i]->box.top() == Approx(cells[i + 1]->box.top()));
        CHECK(cells[i]->box.height() == Approx(cells[i + 1]->box.height()));
        CHECK(countOf<PicturePlace>(*cells[i]) == 2);
        CHECK(feetOf(*cells[i]) == Approx(feetOf(*cells[i + 1])));
    }
    CHECK_THAT(textOf(*cells[0]), Catch::Contains("4 Lower slowly."));
}

TEST_CASE("large print has no type below 16 points, and words of 18", "[drawing][handout]")
{
    Handout handout = sampleHandout(2);
    handout.letterhead = longHandout(1).letterhead;
    handout.style.isLargePrint = true;
    for (const HandoutPage &page : layOut(handout, metricsOf(Paper::A4), always)) {
        for (const PlacedBlock &block : page.blocks) {
            for (const PlacedItem &item : block.items) {
                const auto *run = std::get_if<TextRun>(&item);
                if (run == nullptr)
                    continue;
                const int points = fontOf(run->type, run->size).pixelSize() / unitsPerPoint;
                CHECK(points >= (run->type == PaperType::Body ? 18 : 16));
            }
        }
    }
}

TEST_CASE("a list has one picture, no steps, and every dose", "[drawing][handout]")
{
    Handout handout = sampleHandout(6);
    handout.style.density = HandoutDensity::List;
    const auto pages = layOut(handout, metricsOf(Paper::A4), always);
    const auto rows = blocksOf(pages, BlockKind::ExerciseRow);
    REQUIRE(rows.size() == 6);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(countOf<PicturePlace>(*rows[i]) == 1);
        CHECK_THAT(textOf(*rows[i]), Catch::Contains(handout.exercises[i].doseWords));
        CHECK_THAT(textOf(*rows[i]), !Catch::Contains(handout.exercises[i].steps.back()));
    }
}

TEST_CASE("one code stands beside the stop signs", "[drawing][handout]")
{
    Handout handout = sampleHandout(3);
    handout.codes = {"HIPSTRIDE:1"};
    const auto pages = layOut(handout, metricsOf(Paper::A4));
    const PlacedBlock &code = *blocksOf(pages, BlockKind::Codes).front();
    const PlacedBlock &signs = *blocksOf(pages, BlockKind::StopSigns).front();
    CHECK(code.box.left() > signs.box.right());
    CHECK(code.box.top() < signs.box.top());
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

TEST_CASE("rows leave the last page the room that the pain scale and stop signs need",
          "[drawing][handout]")
{
    Handout handout = sampleHandout(1);
    handout.style.density = HandoutDensity::One;
    handout.gridWeeks = 0;
    const auto pages = layOut(handout, metricsOf(Paper::A4), always);
    REQUIRE(pages.size() == 1);
    CHECK(blocksOf(pages, BlockKind::PainScale).size() == 1);
}

TEST_CASE("what does not fit beside the grid fills up the page of the last exercises",
          "[drawing][handout]")
{
    Handout handout = sampleHandout(10);
    for (HandoutExercise &exercise : handout.exercises)
        exercise.steps = {"Lie on your back. Lift one foot.", "Push through your heel.",
                          "Lift your hips.", "Lower slowly."};
    const auto pages = layOut(handout, metricsOf(Paper::Letter));
    REQUIRE(pages.size() == 4);
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

TEST_CASE("the letterhead has a logo, and its texts stand above and below every page",
          "[drawing][handout]")
{
    Handout handout = longHandout(6);
    handout.letterhead.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" "
                              "height=\"10\"><rect width=\"40\" height=\"10\"/></svg>";
    handout.letterhead.header = "A member of the Northgate group";
    handout.letterhead.footer = "Registered in England, number 0123456";
    const PageMetrics metrics = metricsOf(GENERATE(Paper::A4, Paper::Letter));
    checkAll(handout, metrics, true);
    const auto pages = layOut(handout, metrics, always);
    const PlacedBlock &head = pages.front().blocks.front();
    CHECK(countOf<LogoPlace>(head) == 1);
    CHECK_THAT(textOf(head), Catch::StartsWith("A member of the Northgate group"));
    for (const PlacedBlock *footer : blocksOf(pages, BlockKind::Footer))
        CHECK_THAT(textOf(*footer), Catch::Contains("Registered in England, number 0123456"));
}

TEST_CASE("what is done in turn stands in a frame that says how", "[drawing][handout]")
{
    Handout handout = sampleHandout(7);
    handout.groups = {
        {.first = 1, .count = 2, .name = "Superset: 3 rounds", .line = "2 and 3 in turn"},
        {.first = 3, .count = 3, .name = "Circuit: 2 rounds", .line = "4 to 6 in turn"}};
    const auto density = GENERATE(HandoutDensity::AsFits, HandoutDensity::One, HandoutDensity::Two,
                                  HandoutDensity::Four, HandoutDensity::Six, HandoutDensity::List);
    handout.style = {density, GENERATE(false, true)};
    CAPTURE(static_cast<int>(density), handout.style.isLargePrint);
    const PageMetrics metrics = metricsOf(GENERATE(Paper::A4, Paper::Letter));
    checkAll(handout, metrics, true);
    for (const HandoutPage &page : layOut(handout, metrics, always)) {
        const std::vector<HandoutPage> one{page};
        for (const PlacedBlock *frame : blocksOf(one, BlockKind::ExerciseGroup)) {
            const bool isCircuit = textOf(*frame).find("Circuit") == 0;
            for (const PlacedBlock *row : blocksOf(one, BlockKind::ExerciseRow)) {
                const int number = std::stoi(textOf(*row));
                const bool isMember =
                    isCircuit ? number >= 4 && number <= 6 : number == 2 || number == 3;
                CHECK(holds(frame->box, row->box) == isMember);
            }
        }
    }
}

TEST_CASE("a superset is not torn apart by the end of a page", "[drawing][handout]")
{
    Handout handout = sampleHandout(5);
    handout.style.density = HandoutDensity::Two;
    handout.groups = {
        {.first = 1, .count = 2, .name = "Superset: 3 rounds", .line = "2 and 3 in turn"}};
    const auto pages = layOut(handout, metricsOf(Paper::A4), always);
    REQUIRE(blocksOf(pages, BlockKind::ExerciseGroup).size() == 1);
    CHECK(blocksOf({pages[0]}, BlockKind::ExerciseRow).size() == 1);
    CHECK(blocksOf({pages[1]}, BlockKind::ExerciseRow).size() == 2);
}

TEST_CASE("a second language stands under the first in every layout", "[drawing][handout]")
{
    Handout handout = sampleHandout(4);
    for (HandoutExercise &exercise : handout.exercises)
        exercise.second = {.name = "Einbeinige Brücke",
                           .doseWords = "Drei Sätze mit acht.",
                           .steps = {exercise.steps.size(), "Leg dich auf den Rücken."},
                           .keyPoint = "Halte das Becken gerade."};
    handout.style.density =
        GENERATE(HandoutDensity::AsFits, HandoutDensity::One, HandoutDensity::Two,
                 HandoutDensity::Four, HandoutDensity::Six, HandoutDensity::List);
    const PageMetrics metrics = metricsOf(Paper::A4);
    checkAll(handout, metrics, true);
    const auto pages = layOut(handout, metrics, always);
    for (const PlacedBlock *row : blocksOf(pages, BlockKind::ExerciseRow)) {
        CHECK_THAT(textOf(*row), Catch::Contains("Einbeinige Brücke"));
        if (handout.style.density != HandoutDensity::List)
            CHECK_THAT(textOf(*row), Catch::Contains("Rücken."));
    }
}
