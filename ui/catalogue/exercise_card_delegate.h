// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/models/exercise_filter_proxy.h"

namespace hipstride {

/// Paints an exercise as a card: its name, what kind it is, the muscles it works most.
class ExerciseCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int gap = 12; ///< between two cards, part of each item

    ExerciseCardDelegate(const ExerciseFilterProxy &found, QObject *parent);

    static int cardHeight();
    static int narrowestCard();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ExerciseFilterProxy &m_found;
};

} // namespace hipstride
