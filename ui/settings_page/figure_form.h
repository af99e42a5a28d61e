// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "drawing/figure_painter.h"

class QComboBox;

namespace hipstride {

class FigureLibrary;
class FigureView;
class SegmentedControl;
class SwatchChoice;

/// Who shows the exercises: the choices and, beside them, the figure that they make.
class FigureForm : public QWidget
{
    Q_OBJECT

public:
    /// `figures` must live as long.
    explicit FigureForm(const FigureLibrary &figures, QWidget *parent = nullptr);

    void setPerson(const FigurePerson &person);
    const FigurePerson &person() const { return m_person; }
    void setReducedMotion(bool reduces);

Q_SIGNALS:
    void edited(const hipstride::FigurePerson &person);

private:
    void edit(const FigurePerson &person);

    FigurePerson m_person;
    FigureView *m_figure;
    SegmentedControl *m_build;
    SwatchChoice *m_skin;
    QComboBox *m_hair;
    SwatchChoice *m_hairColour;
};

} // namespace hipstride
