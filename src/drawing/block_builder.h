// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include "drawing/handout_page.h"

namespace hipstride {

/// Builds one block of a page from its own upper left corner. Unit: points.
class BlockBuilder
{
public:
    BlockBuilder(BlockKind kind, double width);

    double width() const { return m_block.box.width(); }
    double bottom() const { return m_block.box.bottom(); }

    /// Sets a text in lines of at most `width`, the first line's top at `corner`. Returns the lower
    /// edge of the last line.
    double addText(const QString &text, PaperType type, QPointF corner, double width,
                   TextTint tint = TextTint::Main, Qt::Alignment alignment = Qt::AlignLeft);
    void addRule(QPointF from, QPointF to, RuleKind kind);
    void add(const PlacedItem &item);
    /// Makes the block end no higher than `bottom`.
    void reach(double bottom);

    PlacedBlock take();

private:
    PlacedBlock m_block;
};

/// The block and all that is in it, moved.
PlacedBlock moved(PlacedBlock block, QPointF distance);

/// Millimetres in points.
constexpr double operator""_mm(long double length)
{
    return static_cast<double>(length) * pointsPerMillimetre;
}

} // namespace hipstride
