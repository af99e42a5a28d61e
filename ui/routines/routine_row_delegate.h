// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
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

    /// What was searched for, to be highlighted in the names; as `searchForm` gives it.
    void setWords(const QStringList &words) { m_words = words; }

private:
    int m_lineRole;
    QStringList m_words;
};

} // namespace hipstride
