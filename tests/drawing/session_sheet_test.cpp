// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "drawing/qt_text.h"
#include "drawing/session_sheet.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

SessionSheetExercise exerciseWith(int sets, const std::string &remark)
{
    SessionSheetExercise exercise{.name = "Single-leg bridge",
                                  .dose = "3 × 12 per side, 10 kg, rest 45 s",
                                  .columns = {"Left", "Right"}};
    for (int set = 1; set <= sets; ++set)
        exercise.sets.push_back({.number = std::to_string(set),
                                 .planned = "12, 10 kg",
                                 .done = {{.text = "12, 10 kg"}, {.text = "12, 10 kg"}}});
    if (!remark.empty())
        exercise.remarks = {remark};
    return exercise;
}

SessionSheet sheetWith(int exercises, int sets, const std::string &remark)
{
    SessionSheet sheet{.title = "Home ladder",
                       .facts = {"Tuesday 17 November 2026, 17:50 to 18:12", "Pain 2 of 10"},
                       .note = {},
                       .setColumn = "Set",
                       .plannedColumn = "Planned",
                       .exercises = {},
                       .legend = "Bold: not as planned.",
                       .footer = "Me"};
    for (int i = 0; i < exercises; ++i)
        sheet.exercises.push_back(exerciseWith(sets, remark));
    return sheet;
}

/// Every word of the pages, in their order.
QStringList textsOf(const std::vector<HandoutPage> &pages)
{
    QStringList texts;
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks) {
            for (const PlacedItem &item : block.items) {
                if (const auto *run = std::get_if<TextRun>(&item))
                    texts.append(run->text);
            }
        }
    }
    return texts;
}

int exercisesOn(const HandoutPage &page)
{
    return static_cast<int>(
        std::count_if(page.blocks.begin(), page.blocks.end(), [](const PlacedBlock &block) {
            return block.kind == BlockKind::ExerciseRow;
        }));
}

void requireInside(const std::vector<HandoutPage> &pages, const PageMetrics &metrics)
{
    for (const HandoutPage &page : pages) {
        double below = 0;
        for (const PlacedBlock &block : page.blocks) {
            REQUIRE(metrics.live().adjusted(-1, -1, 1, 1).contains(block.box));
            REQUIRE(block.box.top() >= below - 0.01);
            below = block.box.bottom();
            for (const PlacedItem &item : block.items) {
                if (const auto *run = std::get_if<TextRun>(&item))
                    REQUIRE(metrics.live().adjusted(-1, -1, 1, 1).contains(run->box));
            }
        }
    }
}

} // namespace

TEST_CASE("a usual session stands on one page of either paper", "[handout]")
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PageMetrics metrics = metricsOf(paper);
        const auto pages = layOut(sheetWith(5, 3, "Pain 3 of 10"), metrics);
        CHECK(pages.size() == 1);
        CHECK(exercisesOn(pages[0]) == 5);
        requireInside(pages, metrics);
    }
}

TEST_CASE("a long session goes on to further pages, and no exercise is split or lost", "[handout]")
{
    const PageMetrics metrics = metricsOf(Paper::A4);
    const auto pages = layOut(sheetWith(12, 20, "Pain 3 of 10"), metrics);
    CHECK(pages.size() > 1);
    int exercises = 0;
    for (const HandoutPage &page : pages)
        exercises += exercisesOn(page);
    CHECK(exercises == 12);
    CHECK(textsOf(pages).count(QStringLiteral("Pain 3 of 10")) == 12);
    requireInside(pages, metrics);
}

TEST_CASE("the longest notes lose no word", "[handout]")
{
    std::string note;
    for (int i = 0; i < 330; ++i)
        note += "words ";
    SessionSheet sheet = sheetWith(3, 20, note);
    sheet.note = note;
    const PageMetrics metrics = metricsOf(Paper::A4);
    const auto pages = layOut(sheet, metrics);
    CHECK(textsOf(pages).join(QLatin1Char(' ')).count(QStringLiteral("words")) == 4 * 330);
    requireInside(pages, metrics);
}

TEST_CASE("what was not done as planned is bold, and said to be", "[handout]")
{
    SessionSheet sheet = sheetWith(1, 2, {});
    CHECK_FALSE(textsOf(layOut(sheet, metricsOf(Paper::A4))).contains(toQt(sheet.legend)));
    sheet.exercises[0].sets[1].done[0] = {.text = "9, 10 kg", .isAsPlanned = false};
    const auto pages = layOut(sheet, metricsOf(Paper::A4));
    CHECK(textsOf(pages).contains(toQt(sheet.legend)));
    int bold = 0;
    for (const PlacedBlock &block : pages[0].blocks) {
        for (const PlacedItem &item : block.items) {
            const auto *run = std::get_if<TextRun>(&item);
            if (run != nullptr && run->type == PaperType::Strong) {
                ++bold;
                CHECK(run->text == QStringLiteral("9, 10 kg"));
            }
        }
    }
    CHECK(bold == 1);
}
