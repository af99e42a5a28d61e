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

BlockBuilder::BlockBuilder(BlockKind kind, double width, PrintSize size)
    : m_block{kind, QRectF(0, 0, width, 0), {}, {}}
    , m_size(size)
{}

double BlockBuilder::addText(const QString &text, PaperType type, QPointF corner, double width,
                             TextTint tint, Qt::Alignment alignment)
{
    double top = corner.y();
    for (const QString &line : linesOf(text, type, {width}, m_size)) {
        const double lineWidth = textWidth(line, type);
        double left = corner.x();
        if (alignment & Qt::AlignRight)
            left += width - lineWidth;
        else if (alignment & Qt::AlignHCenter)
            left += (width - lineWidth) / 2;
        add(TextRun{QRectF(left, top, lineWidth, lineHeight(type)), line, type, tint, m_size});
        top += lineHeight(type);
    }
    reach(top);
    return top;
}

double BlockBuilder::addIndented(const QString &text, PaperType type, QPointF corner, double width,
                                 double indent, TextTint tint)
{
    double top = corner.y();
    for (const QString &line : linesOf(text, type, {width, indent}, m_size)) {
        const QPointF place(corner.x() + std::exchange(indent, 0), top);
        add(TextRun{QRectF(place, QSizeF(textWidth(line, type), lineHeight(type))), line, type,
                    tint, m_size});
        top += lineHeight(type);
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

PlacedBlock textBlock(const QString &text, PaperType type, double width, TextTint tint)
{
    BlockBuilder block(BlockKind::Remark, width);
    block.addText(text, type, {0, 0}, width, tint);
    return block.take();
}

PlacedBlock moved(PlacedBlock block, QPointF distance)
{
    block.box.translate(distance);
    for (PlacedItem &item : block.items)
        std::visit(Move{distance}, item);
    return block;
}

} // namespace hipstride
