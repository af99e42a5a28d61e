// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hipstride {

/// Paints a row of two lines: a name, and a small line that the model gives under `lineRole`.
class RoutineRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RoutineRowDelegate(int lineRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_lineRole;
};

} // namespace hipstride
