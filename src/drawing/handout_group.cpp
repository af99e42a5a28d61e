// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct HandoutGroupBlock
{
    Q_DECLARE_TR_FUNCTIONS(HandoutGroupBlock)
};

constexpr double wordsGap = 2.5_mm;

} // namespace

PlacedBlock groupFrame(const HandoutGroup &group, bool goesOn, double width, PrintSize size,
                       double height)
{
    BlockBuilder block(BlockKind::ExerciseGroup, width, size);
    const double room = width - 2 * groupInset;
    const double top = 1.8_mm;
    QString name = toQt(group.name);
    if (goesOn)
        name = HandoutGroupBlock::tr("%1, continued", "a superset or circuit").arg(name);
    const QString line = toQt(group.line);
    double bottom =
        block.addText(name, PaperType::Strong, {groupInset, top}, room, TextTint::Accent);
    // beside the name where both fit on one line, else under it
    const double beside = block.textWidth(name, PaperType::Strong) + wordsGap;
    const bool fits = beside + block.textWidth(line, PaperType::Body) <= room;
    bottom = block.addText(line, PaperType::Body,
                           fits ? QPointF(groupInset + beside, top) : QPointF(groupInset, bottom),
                           fits ? room - beside : room);
    if (!group.secondWords.empty())
        block.addText(toQt(group.secondWords), PaperType::Body, {groupInset, bottom}, room,
                      TextTint::Secondary);
    block.reach(height);
    block.add(Frame{QRectF(0, 0, width, block.bottom())});
    return block.take();
}

} // namespace hipstride
