// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "domain/session.h"
#include "progression/step_swap.h"
#include "ui/player/report_sheet.h"

namespace hipstride {

/// What the sheet of an exercise shows.
struct ExerciseSheetContent
{
    QString name; ///< of the exercise as it is done now
    StepReport report;
    int setsToDo = 1;
    bool canAddSet = false;
    bool canDropSet = false;
    bool isOpen = false; ///< a set of it is left
    QString easier;      ///< names; empty where the ladder ends
    QString harder;
};

/// How one exercise goes, asked in the middle of a session: pain with the rule when to stop, an
/// easier or harder one, more or fewer sets, a note. Emits what the person made of it; whoever
/// shows it writes that down and shows it anew.
class ExerciseSheet : public ReportSheet
{
    Q_OBJECT

public:
    explicit ExerciseSheet(int painLimit, QWidget *parent = nullptr);

    void setContent(const ExerciseSheetContent &content);
    /// With the keyboard where the next answer is.
    void open(const ExerciseSheetContent &content);

Q_SIGNALS:
    void edited(const hipstride::StepReport &report);
    void swapRequested(hipstride::LadderWay way);
    /// The sets that are left are not to be done.
    void leaveOutRequested();
    /// Back to the session.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void answer(int felt);
    void changeSets(int by);
    void keepNote();
    void close();
    void showPain();

    StepReport m_report;
    bool m_isOpen = false;
    QPushButton *m_easier;
    TextLabel *m_easierName;
    QPushButton *m_harder;
    TextLabel *m_harderName;
    QPushButton *m_leaveOut;
    TextLabel *m_sets;
    QPushButton *m_fewer;
    QPushButton *m_more;
    QPushButton *m_goOn;
};

} // namespace hipstride
