// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hipstride {

/// A client in the list: initials in a disc, the name and the last visit, what was done, the pain,
/// and whether a review is due. What does not fit beside the rest goes on a line of its own.
class ClientRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setPainLimit(int limit) { m_painLimit = limit; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFacts(QPainter &painter, const QRect &box, const QPalette &palette,
                    const QModelIndex &index) const;

    int m_painLimit = 5;
};

} // namespace hipstride
