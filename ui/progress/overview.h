// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "progression/next_step.h"
#include "ui/progress/progress_figures.h"

class QGridLayout;

namespace hipstride {

class AdherenceCard;
class FigureThumbnails;
class MusclesCard;
class NextStepList;
class SessionList;
class SessionModel;

/// The cards of Progress, laid out for the width there is.
class Overview : public QScrollArea
{
    Q_OBJECT

public:
    Overview(SessionModel &sessions, const Catalogue &catalogue, const FigureThumbnails &figures,
             QWidget *parent = nullptr);

    void setFigures(const ProgressFigures &figures);
    SessionList &sessions() { return *m_sessions; }
    NextStepList &nextSteps() { return *m_nextSteps; }
    /// Takes no room while there is none.
    void setNextSteps(std::vector<NextStep> steps);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Form
    {
        None,
        OneColumn,
        TwoColumns,
        LogBeside, ///< charts at the left, the log at the right
    };
    void chooseForm();
    void layOut(Form form);
    QWidget *makeNextStepsCard();

    QGridLayout *m_grid;
    AdherenceCard *m_adherence;
    MusclesCard *m_muscles;
    NextStepList *m_nextSteps;
    QWidget *m_nextStepsCard;
    SessionList *m_sessions;
    Form m_form = Form::None;
};

} // namespace hipstride
