// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/clients/paper_grid_model.h"

namespace hipstride {

class FigureThumbnails;
class PaperGridDelegate;

/// The grid, by keyboard alone: Space ticks and 0 to 9 and T (ten) score, each going on to the next
/// cell of the day and from its last to the next day. Enter leaves a cell empty, arrows go
/// anywhere, Delete empties.
class PaperGridTable : public QTableView
{
    Q_OBJECT

public:
    PaperGridTable(PaperGridModel &grid, FigureThumbnails &figures, int painLimit,
                   QWidget *parent = nullptr);

    void setPainLimit(int limit);
    /// To the first cell of a day.
    void goTo(int row, int column);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void goOn();
    void goToDay(int column);
    void score(int value);
    void empty();
    void fitRows();

    PaperGridModel &m_grid;
    PaperGridDelegate *m_cells;
};

} // namespace hipstride
