// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

#include "drawing/week_sheet.h"
#include "scheduling/agenda.h"
#include "ui/calendar/calendar_entry.h"
#include "ui/page.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace hipstride {

class CalendarView;
class Clock;
class EmptyState;
class FigureThumbnails;
class LogBook;
class PlanConflict;
class PlanDocument;
class PlanPanel;
class PlanRules;
class PlanRuns;
class SegmentedControl;
class TextLabel;
class UndoStrip;
struct CalendarDay;

/// Plan: a calendar of what is planned and done, the chosen day, and the rules behind it.
class PlanPage : public Page
{
    Q_OBJECT

public:
    PlanPage(PlanDocument &document, LogBook &logBook, FigureThumbnails &figures,
             const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    /// Shows what the text of a calendar file would change.
    void readCalendar(const QString &source, const std::string &text);
    /// The words that tell the runs of a calendar file apart, a line for each kind.
    void setRunKeywords(const QStringList &lines);
    /// Asks when this routine is to be due.
    void planRoutine(RoutineId routine);

Q_SIGNALS:
    void startRequested(hipstride::RoutineId routine, std::optional<hipstride::PlannedFor> planned);
    void sessionRequested(hipstride::SessionId session);
    /// A calendar file is to be chosen, for readCalendar.
    void calendarRequested();
    /// They were changed, and are to be used again.
    void runKeywordsEdited(const QStringList &lines);
    void weekPrintRequested(const hipstride::WeekSheet &sheet);
    /// An unset id asks for the routines as they are.
    void routineRequested(hipstride::RoutineId routine);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Form
    {
        Week,
        Month,
        List
    };

    QWidget *makeHeader();
    QWidget *makeCalendar();
    void connectCalendar();
    void connectDay();
    void connectRules();
    void connectSheets();
    void connectRuns();

    std::vector<CalendarDay> shownDays(const std::vector<CalendarEntry> &entries) const;
    DateRange shownRange() const;
    void fillCalendar();
    void fillDay();
    std::vector<CalendarEntry> entriesIn(DateRange range) const;
    std::vector<CalendarEntry> entriesOn(Date day) const;
    void fillEmpty();
    void goTo(Date day);
    void goToToday();
    void step(int direction);
    void openDay();
    void showPanel();

    void chooseForm();
    void setPanelOpen(bool isOpen);
    void arrange();
    void placeStrip();

    PlanDocument &m_document;
    LogBook &m_logBook;
    const Clock &m_clock;
    Date m_today{};
    Date m_day{};                         ///< the chosen one
    std::vector<CalendarEntry> m_entries; ///< of what is shown, as the calendar was last filled
    Date m_shown{};                       ///< a day of the month or week that is shown
    Form m_wanted = Form::Month;          ///< what the person chose
    bool m_isList = false;                ///< chosen: the days of a month that have something
    bool m_isWeek = false;   ///< chosen, or for large text: seven rows instead of a month
    bool m_isNarrow = false; ///< the panel is behind a button
    bool m_isPanelOpen = false;

    TextLabel *m_title;
    QPushButton *m_previous;
    QPushButton *m_now;
    QPushButton *m_next;
    QPushButton *m_openPanel;
    CalendarView *m_calendar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_left;
    QVBoxLayout *m_leftColumn;
    PlanPanel *m_panel;
    UndoStrip *m_strip;
    PlanRules *m_rules;
    PlanConflict *m_conflict;
    PlanRuns *m_runs;
    SegmentedControl *m_form;
};

} // namespace hipstride
