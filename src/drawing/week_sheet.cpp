// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/week_sheet.h"

#include <algorithm>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"
#include "drawing/page_flow.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr double dayColumn = 34.0_mm;
constexpr double timeColumn = 16.0_mm;
constexpr double tickColumn = 8.0_mm;
constexpr double tickSide = 5.0_mm;
constexpr double padding = 2.8_mm;
constexpr double lineGap = 1.2_mm;
constexpr double detailGap = 3.0_mm;

/// Returns the lower edge of the line.
double addLine(BlockBuilder &block, const WeekSheetLine &line, double top)
{
    const double tick = dayColumn;
    const double time = tick + tickColumn;
    const double words = time + timeColumn;
    const double width = block.width() - words;
    if (!line.isRun)
        block.add(TickBox{QRectF(tick, top + 0.4_mm, tickSide, tickSide)});
    block.addText(toQt(line.time), PaperType::Body, {time, top}, timeColumn, TextTint::Secondary);
    const PaperType type = line.isRun ? PaperType::Strong : PaperType::Body;
    const QString name = toQt(line.name);
    const QString detail = toQt(line.detail);
    double below = block.addText(name, type, {words, top}, width,
                                 line.isRun ? TextTint::Accent : TextTint::Main);
    // beside the name where both fit on one line, else under it
    const double beside = widthOf(name, type) + detailGap;
    const bool fits = beside + widthOf(detail, PaperType::Caption) <= width;
    const QPointF corner = fits ? QPointF(words + beside, top) : QPointF(words, below);
    if (!line.detail.empty())
        below = std::max(below, block.addText(detail, PaperType::Caption, corner,
                                              fits ? width - beside : width, TextTint::Secondary));
    return std::max(below, top + tickSide + 0.4_mm);
}

PlacedBlock dayBlock(const WeekSheetDay &day, double width, double height)
{
    BlockBuilder block(BlockKind::GridWeek, width);
    block.addRule({0, 0}, {width, 0}, RuleKind::Separator);
    double below =
        block.addText(toQt(day.name), PaperType::Section, {0, padding}, dayColumn - 2.0_mm);
    double top = padding;
    for (const WeekSheetLine &line : day.lines) {
        below = std::max(below, addLine(block, line, top));
        top = below + lineGap;
    }
    block.reach(std::max(height, below + padding));
    return block.take();
}

} // namespace

std::vector<HandoutPage> layOut(const WeekSheet &sheet, const PageMetrics &metrics)
{
    const double width = metrics.live().width();
    const QString footer = toQt(sheet.footer);
    PageFlow flow(metrics, footerBlock(footer, 99, 99, width).box.height());
    const PlacedBlock head = titleBlock(toQt(sheet.title), width);
    flow.beginPage(head, footer);
    if (sheet.days.empty())
        return flow.take();

    // the same height for every day, if the fullest one allows it
    const double share = flow.room() / static_cast<double>(sheet.days.size());
    const bool isEven = std::ranges::all_of(sheet.days, [&](const WeekSheetDay &day) {
        return dayBlock(day, width, 0).box.height() <= share;
    });
    for (const WeekSheetDay &day : sheet.days)
        flow.putOrTurn(dayBlock(day, width, isEven ? share : 0), 0, head, footer);
    return flow.take();
}

} // namespace hipstride
