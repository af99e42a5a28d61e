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
    BlockBuilder(BlockKind kind, double width, PrintSize size = PrintSize::Usual);

    PrintSize size() const { return m_size; }
    double lineHeight(PaperType type) const { return lineHeightOf(type, m_size); }
    double baseline(PaperType type) const { return baselineOf(type, m_size); }
    double textWidth(const QString &text, PaperType type) const
    {
        return widthOf(text, type, m_size);
    }

    double width() const { return m_block.box.width(); }
    double bottom() const { return m_block.box.bottom(); }

    /// Sets a text in lines of at most `width`, the first line's top at `corner`. Returns the lower
    /// edge of the last line.
    double addText(const QString &text, PaperType type, QPointF corner, double width,
                   TextTint tint = TextTint::Main, Qt::Alignment alignment = Qt::AlignLeft);
    /// The same, with a first line that begins `indent` to the right of the others.
    double addIndented(const QString &text, PaperType type, QPointF corner, double width,
                       double indent, TextTint tint = TextTint::Main);
    void addRule(QPointF from, QPointF to, RuleKind kind);
    void add(const PlacedItem &item);
    /// Expects that something was added.
    const PlacedItem &lastItem() const { return m_block.items.back(); }
    /// Gives it a line in the outline of a file.
    void mark(const QString &bookmark) { m_block.bookmark = bookmark; }
    /// Makes the block end no higher than `bottom`.
    void reach(double bottom);

    PlacedBlock take();

private:
    PlacedBlock m_block;
    PrintSize m_size;
};

/// A text on its own.
PlacedBlock textBlock(const QString &text, PaperType type, double width,
                      TextTint tint = TextTint::Main);

/// The block and all that is in it, moved.
PlacedBlock moved(PlacedBlock block, QPointF distance);

/// Millimetres in points.
constexpr double operator""_mm(long double length)
{
    return static_cast<double>(length) * pointsPerMillimetre;
}

} // namespace hipstride
