// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/routine_model.h"
#include "ui/routines/template_model.h"

class QComboBox;
class QPushButton;

namespace hipstride {

/// The list of routines where there is no room for a column: title, one box, one button.
class RoutineChooser : public QWidget
{
    Q_OBJECT

public:
    RoutineChooser(RoutineModel &routines, TemplateModel &templates, QWidget *parent = nullptr);

    /// Mark what is shown; emit nothing.
    void setCurrentRoutine(RoutineId routine);
    void setCurrentTemplate(int row);

Q_SIGNALS:
    void routineChosen(hipstride::RoutineId routine);
    void templateChosen(int row);
    void composeRequested();
    void newRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fitWords();
    void choose(int index);

    RoutineModel &m_routines;
    TemplateModel &m_templates;
    QComboBox *m_box;
    QPushButton *m_compose;
    QPushButton *m_new;
};

} // namespace hipstride
