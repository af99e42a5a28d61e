// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hipstride {

class FigureThumbnails;
class PaperGridModel;

/// Paints the paper grid: exercises at the left, ticks and scores in the cells of the days.
class PaperGridDelegate : public QStyledItemDelegate
{
public:
    PaperGridDelegate(PaperGridModel &grid, FigureThumbnails &figures, int painLimit,
                      QObject *parent);

    void setPainLimit(int limit) { m_painLimit = limit; }
    /// So high that the name of the exercise stands whole in a first column of that width.
    int rowHeight(int row, int nameColumn) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintExercise(QPainter &painter, const QRect &box, const QPalette &palette,
                       const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    PaperGridModel &m_grid;
    FigureThumbnails &m_figures;
    int m_painLimit;
};

} // namespace hipstride
