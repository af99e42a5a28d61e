// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "base/date.h"

namespace hipstride {

class Catalogue;
class NextStepList;
class NextSteps;
class Prompts;
struct NextStep;

/// What progression makes of a session that was just ended: a yes or a no to each proposal, or
/// later, on Progress.
class NextStepsSheet : public QWidget
{
    Q_OBJECT

public:
    NextStepsSheet(NextSteps &nextSteps, const Catalogue &catalogue, Date today, Prompts &prompts,
                   QWidget *parent = nullptr);

    bool isEmpty() const;

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showOpen();

    NextSteps &m_nextSteps;
    Date m_today;
    Prompts &m_prompts;
    NextStepList *m_list;
    QWidget *m_done;
};

} // namespace hipstride
