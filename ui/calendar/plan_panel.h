// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/day_list.h"
#include "ui/calendar/frame_sheet.h"
#include "ui/calendar/import_sheet.h"
#include "ui/calendar/rule_list.h"
#include "ui/calendar/rule_sheet.h"
#include "ui/calendar/run_list.h"
#include "ui/calendar/run_sheet.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/panel.h"

class QStackedWidget;

namespace hipstride {

/// The right side of the plan: the chosen day and the rules, or the sheet that asks for a rule.
class PlanPanel : public Panel
{
    Q_OBJECT
public:
    explicit PlanPanel(QWidget *parent = nullptr);

    DayList &day() { return *m_day; }
    RuleList &rules() { return *m_rules; }
    RuleSheet &sheet() { return *m_sheet; }
    RunList &runs() { return *m_runs; }
    RunSheet &runSheet() { return *m_runSheet; }
    ImportSheet &importSheet() { return *m_importSheet; }
    FrameSheet &frameSheet() { return *m_frameSheet; }
    /// Says what breaks a limit, with ways out.
    MessageStrip &conflict() { return *m_conflict; }
    void setCanAdd(bool canAdd);
    /// Shows a way back to the calendar, where the panel covers it.
    void setHasBack(bool hasBack);
    void openSheet();
    void openRunSheet();
    void openImportSheet();
    void openFrameSheet();
    void closeSheet();
    /// Room for a message between the Add button and the day.
    QVBoxLayout &messages() { return *m_messages; }

Q_SIGNALS:
    void addRequested();
    void printRequested();
    void backRequested();

private:
    QWidget *makeOverview();

    QPushButton *m_back;
    QPushButton *m_add;
    QPushButton *m_print;
    QVBoxLayout *m_messages;
    DayList *m_day;
    RuleList *m_rules;
    RuleSheet *m_sheet;
    RunList *m_runs;
    RunSheet *m_runSheet;
    ImportSheet *m_importSheet;
    FrameSheet *m_frameSheet;
    MessageStrip *m_conflict;
    QStackedWidget *m_stack;
};

} // namespace hipstride
