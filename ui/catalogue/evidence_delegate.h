// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hipstride {

/// A cell of the evidence table: words with a quiet second line, or a number behind its bar.
class EvidenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int padding();
    /// Where the words of a cell stand; the head of the column keeps to it.
    static QRect wordsIn(const QRect &cell, int column);
    /// Room for the bar beside the number; 0 leaves it out.
    void setBarWidth(int width) { m_barWidth = width; }
    static int usualBarWidth();
    /// The height of the cell at that width of its column.
    static int heightOf(const QModelIndex &index, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintNumber(QPainter &painter, const QRect &box, const QPalette &look,
                     const QModelIndex &index) const;

    int m_barWidth = 0;
};

} // namespace hipstride
