// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the plan's page ask for, and who answers.
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/plan_conflict.h"
#include "ui/calendar/plan_days.h"
#include "ui/calendar/plan_page.h"
#include "ui/calendar/plan_panel.h"
#include "ui/calendar/plan_rules.h"
#include "ui/calendar/plan_runs.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/widgets/empty_state.h"

namespace hipstride {

void PlanPage::connectCalendar()
{
    connect(m_calendar, &CalendarView::dayChosen, this, &PlanPage::goTo);
    connect(m_calendar, &CalendarView::dayOpened, this, &PlanPage::openDay);
    connect(m_calendar, &CalendarView::stepRequested, this, &PlanPage::step);
    connect(m_calendar, &CalendarView::todayRequested, this, &PlanPage::goToToday);
    connect(m_calendar, &CalendarView::moveRequested, this,
            [this](const CalendarEntry &entry, Date day) {
                if (entry.run)
                    m_runs->move(*entry.run, day);
                else
                    m_rules->move(entry.item, day);
            });
    connect(m_calendar, &CalendarView::dragEnded, m_calendar, &CalendarView::clearOutlines);
    connect(m_calendar, &CalendarView::draggedOver, this,
            [this](const CalendarEntry &entry, Date day) {
                if (entry.run)
                    m_runs->outline(*entry.run, day, *m_calendar);
            });
    m_empty->setSecond(tr("Add your runs"));
    connect(m_empty, &EmptyState::secondChosen, this, [this] { m_runs->openRun({}); });
    m_empty->setObjectName(QStringLiteral("nothing-planned"));
    connect(m_empty, &EmptyState::primaryChosen, this, [this] {
        if (m_document.plan().routines.empty())
            Q_EMIT routineRequested({});
        else
            m_rules->plan({}, m_day);
    });
}

void PlanPage::connectDay()
{
    DayList *day = &m_panel->day();
    connect(day, &DayList::startRequested, this,
            [this](const AgendaItem &item) { Q_EMIT startRequested(item.routine, item.planned); });
    connect(day, &DayList::sessionRequested, this, &PlanPage::sessionRequested);
}

void PlanPage::connectRules()
{
    connect(m_panel, &PlanPanel::addRequested, this, [this] { m_rules->plan({}, m_day); });
    connect(m_panel, &PlanPanel::printRequested, this, [this] {
        Q_EMIT weekPrintRequested(
            weekSheetOf(m_day, m_document.plan(), m_logBook.sessions(), m_today));
    });
    connect(m_panel, &PlanPanel::backRequested, this, [this] { setPanelOpen(false); });
    RuleList *rules = &m_panel->rules();
    connect(rules, &RuleList::routineRequested, this, &PlanPage::routineRequested);
    connect(m_rules, &PlanRules::asked, this, &PlanPage::showPanel);
    connect(m_rules, &PlanRules::answered, m_calendar, &CalendarView::focusDay);
    connect(m_rules, &PlanRules::placed, this, [this](Date day, std::optional<PlannedFor> planned) {
        goTo(day);
        if (planned)
            m_calendar->choose(day, planned);
    });
    connect(m_conflict, &PlanConflict::putBackRequested, m_rules, &PlanRules::putBack);
    connect(m_conflict, &PlanConflict::skipRequested, m_rules, &PlanRules::skip);
}

void PlanPage::connectSheets()
{
    // the focus would go with the sheet that closes, and end somewhere
    connect(&m_panel->sheet(), &RuleSheet::cancelled, m_calendar, &CalendarView::focusDay);
    connect(&m_panel->runSheet(), &RunSheet::cancelled, m_calendar, &CalendarView::focusDay);
    connect(&m_panel->importSheet(), &ImportSheet::cancelled, m_calendar, &CalendarView::focusDay);
    connect(&m_panel->frameSheet(), &FrameSheet::cancelled, m_calendar, &CalendarView::focusDay);
}

void PlanPage::connectRuns()
{
    connect(&m_panel->importSheet(), &ImportSheet::keywordsEdited, this,
            &PlanPage::runKeywordsEdited);
    connect(m_runs, &PlanRuns::importRequested, this, &PlanPage::calendarRequested);
    connect(m_runs, &PlanRuns::asked, this, &PlanPage::showPanel);
    connect(m_runs, &PlanRuns::answered, m_calendar, &CalendarView::focusDay);
    connect(m_runs, &PlanRuns::runPlaced, this, [this](Date day, RunId run) {
        goTo(day);
        m_calendar->chooseRun(day, run);
    });
}

} // namespace hipstride
