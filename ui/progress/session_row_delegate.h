// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hipstride {

/// One session in a row of columns, or in two lines where the list is narrow.
class SessionRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Pain over this is shown as a reason to stop.
    void setPainLimit(int limit) { m_painLimit = limit; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintColumns(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintPain(QPainter &painter, const QRect &box, const QModelIndex &index,
                   const QPalette &palette) const;

    int m_painLimit = 5;
};

} // namespace hipstride
