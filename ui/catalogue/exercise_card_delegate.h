// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/models/exercise_filter_proxy.h"

namespace hipstride {

class FigureThumbnails;

/// Paints an exercise as a card: its figure, its name, what kind it is.
class ExerciseCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int gap = 12; ///< between two cards, part of each item

    ExerciseCardDelegate(const ExerciseFilterProxy &found, FigureThumbnails &figures,
                         QObject *parent);

    static int cardHeight();
    static int narrowestCard();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStage(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const ExerciseFilterProxy &m_found;
    FigureThumbnails &m_figures;
};

} // namespace hipstride
