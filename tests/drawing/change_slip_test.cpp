// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "drawing/change_slip.h"
#include "drawing/qt_text.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

ChangeSlip slipWith(int lines)
{
    ChangeSlip slip{.title = "What changed",
                    .person = "Jonas Berg",
                    .given = std::chrono::year(2026) / 11 / 22,
                    .facts = {"Days a week: 3, now 4"},
                    .beforeColumn = "Until now",
                    .nowColumn = "From now on"};
    for (int i = 0; i < lines; ++i)
        slip.lines.push_back({.name = "Exercise " + std::to_string(i),
                              .what = "Changed",
                              .before = "3 × 8",
                              .now = "3 × 12",
                              .remarks = {"Read the steps again."}});
    slip.same = "Stay as they are: Clamshell.";
    slip.footer = "Sheet H2-27K";
    return slip;
}

/// Every word of the pages.
QString wordsOf(const std::vector<HandoutPage> &pages)
{
    QString words;
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks) {
            for (const PlacedItem &item : block.items) {
                if (const auto *run = std::get_if<TextRun>(&item))
                    words += run->text + QLatin1Char('\n');
            }
        }
    }
    return words;
}

} // namespace

TEST_CASE("a slip says before and now of every exercise, and what stays", "[change-slip]")
{
    const auto pages = layOut(slipWith(3), metricsOf(Paper::A4));
    REQUIRE(pages.size() == 1);
    const QString words = wordsOf(pages);
    for (const char *word : {"What changed", "Jonas Berg", "22 Nov 2026", "Days a week: 3, now 4",
                             "Until now", "From now on", "Exercise 2", "3 × 8", "3 × 12",
                             "Read the steps again.", "Stay as they are", "H2-27K"})
        CHECK(words.contains(QString::fromUtf8(word)));
}

TEST_CASE("a slip carries the letterhead of the sheets on every page", "[change-slip]")
{
    ChangeSlip slip = slipWith(25);
    slip.letterhead = {.clinic = "Northgate Physiotherapy",
                       .line = "Running and hip clinic",
                       .contact = {"12 Mill Lane, Ashford", "01632 960 144"},
                       .logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" "
                               "height=\"10\"><rect width=\"40\" height=\"10\"/></svg>",
                       .footer = "Registered in England, number 0123456"};
    const auto pages = layOut(slip, metricsOf(GENERATE(Paper::A4, Paper::Letter)));
    const QString words = wordsOf(pages);
    const int count = static_cast<int>(pages.size());
    for (const char *word : {"Northgate Physiotherapy", "12 Mill Lane, Ashford", "Registered in"})
        CHECK(words.count(QString::fromUtf8(word)) == count);
    for (const HandoutPage &page : pages)
        CHECK(std::ranges::count_if(page.blocks.front().items, [](const PlacedItem &item) {
                  return std::holds_alternative<LogoPlace>(item);
              }) == 1);
}

TEST_CASE("a long slip goes on, and no exercise is split or cut", "[change-slip]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    const PageMetrics metrics = metricsOf(paper);
    const auto pages = layOut(slipWith(25), metrics);
    CHECK(pages.size() > 1);
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks)
            CHECK(metrics.live().adjusted(-0.1, -0.1, 0.1, 0.1).contains(block.box));
    }
    CHECK(wordsOf(pages).count(QStringLiteral("3 × 12")) == 25);
}
