// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/change_slip.h"

#include <algorithm>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"
#include "drawing/page_flow.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr double nameColumn = 68.0_mm;
constexpr double gap = 4.0_mm;
constexpr double padding = 2.8_mm;

double doseWidth(double width)
{
    return (width - nameColumn - 2 * gap) / 2;
}

double beforeLeft()
{
    return nameColumn + gap;
}

double nowLeft(double width)
{
    return beforeLeft() + doseWidth(width) + gap;
}

PlacedBlock columnsBlock(const ChangeSlip &slip, double width)
{
    BlockBuilder block(BlockKind::Remark, width);
    block.addText(toQt(slip.beforeColumn), PaperType::Caption, {beforeLeft(), 0}, doseWidth(width),
                  TextTint::Secondary);
    block.addText(toQt(slip.nowColumn), PaperType::Caption, {nowLeft(width), 0}, doseWidth(width),
                  TextTint::Secondary);
    return block.take();
}

PlacedBlock lineBlock(const ChangeSlipLine &line, double width)
{
    BlockBuilder block(BlockKind::ExerciseRow, width);
    block.addRule({0, 0}, {width, 0}, RuleKind::Separator);
    double name = block.addText(toQt(line.name), PaperType::Section, {0, padding}, nameColumn);
    name =
        block.addText(toQt(line.what), PaperType::Body, {0, name}, nameColumn, TextTint::Secondary);
    const double before = block.addText(toQt(line.before), PaperType::Body, {beforeLeft(), padding},
                                        doseWidth(width), TextTint::Secondary);
    const double now = block.addText(toQt(line.now), PaperType::Strong, {nowLeft(width), padding},
                                     doseWidth(width));
    double below = std::max({name, before, now});
    for (const std::string &remark : line.remarks)
        below = block.addText(toQt(remark), PaperType::Body, {beforeLeft(), below},
                              width - beforeLeft());
    block.reach(below + padding);
    return block.take();
}

} // namespace

std::vector<HandoutPage> layOut(const ChangeSlip &slip, const PageMetrics &metrics)
{
    const double width = metrics.live().width();
    const QString footer = closedBy(slip.letterhead, toQt(slip.footer));
    const Handout frame{.letterhead = slip.letterhead,
                        .title = slip.title,
                        .person = slip.person,
                        .given = slip.given,
                        .nextVisit = slip.nextVisit};
    const PlacedBlock head = headBlock(frame, toQt(slip.title), {}, width);
    PageFlow flow(metrics, footerBlock(footer, 99, 99, width).box.height());
    flow.beginPage(head, footer);
    const auto put = [&](PlacedBlock block, double space) {
        flow.putOrTurn(std::move(block), space, head, footer);
    };
    for (const std::string &fact : slip.facts)
        put(textBlock(toQt(fact), PaperType::Body, width), 0);
    if (!slip.lines.empty())
        put(columnsBlock(slip, width), padding);
    for (const ChangeSlipLine &line : slip.lines)
        put(lineBlock(line, width), padding);
    if (!slip.same.empty())
        put(textBlock(toQt(slip.same), PaperType::Body, width), padding);
    return flow.take();
}

} // namespace hipstride
