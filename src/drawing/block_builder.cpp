// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/block_builder.h"

#include <algorithm>
#include <utility>

namespace hipstride {

namespace {

struct Move
{
    QPointF distance;

    void operator()(Rule &rule) const
    {
        rule.from += distance;
        rule.to += distance;
    }
    template <typename Boxed>
    void operator()(Boxed &item) const
    {
        item.box.translate(distance);
    }
};

} // namespace

BlockBuilder::BlockBuilder(BlockKind kind, double width)
    : m_block{kind, QRectF(0, 0, width, 0), {}}
{}

double BlockBuilder::addText(const QString &text, PaperType type, QPointF corner, double width,
                             TextTint tint, Qt::Alignment alignment)
{
    const double lineHeight = lineHeightOf(type);
    double top = corner.y();
    for (const QString &line : linesOf(text, type, width)) {
        const double lineWidth = widthOf(line, type);
        double left = corner.x();
        if (alignment & Qt::AlignRight)
            left += width - lineWidth;
        else if (alignment & Qt::AlignHCenter)
            left += (width - lineWidth) / 2;
        add(TextRun{QRectF(left, top, lineWidth, lineHeight), line, type, tint});
        top += lineHeight;
    }
    reach(top);
    return top;
}

void BlockBuilder::addRule(QPointF from, QPointF to, RuleKind kind)
{
    add(Rule{from, to, kind});
}

void BlockBuilder::add(const PlacedItem &item)
{
    m_block.items.push_back(item);
}

void BlockBuilder::reach(double bottom)
{
    m_block.box.setBottom(std::max(m_block.box.bottom(), bottom));
}

PlacedBlock BlockBuilder::take()
{
    return std::move(m_block);
}

PlacedBlock moved(PlacedBlock block, QPointF distance)
{
    block.box.translate(distance);
    for (PlacedItem &item : block.items)
        std::visit(Move{distance}, item);
    return block;
}

} // namespace hipstride
