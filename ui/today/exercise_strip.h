// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"

class QGridLayout;

namespace hipstride {

class FigureThumbnails;

/// The exercises of a routine in a row of equal cells, each with its name and dose.
class ExerciseStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ExerciseStrip(FigureThumbnails &figures, QWidget *parent = nullptr);

    void setSteps(const std::vector<Step> &steps, const Catalogue &catalogue);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    int columnsFor(int width) const;

    FigureThumbnails &m_figures;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_cells;
    int m_columns = 0;
};

} // namespace hipstride
