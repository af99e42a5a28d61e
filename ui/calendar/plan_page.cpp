// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

#include "scheduling/month_grid.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/plan_conflict.h"
#include "ui/calendar/plan_days.h"
#include "ui/calendar/plan_panel.h"
#include "ui/calendar/plan_rules.h"
#include "ui/calendar/plan_runs.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/undo_strip.h"

namespace hipstride {

namespace {

constexpr int leftMargin = 28;
constexpr int rightMargin = 20;
constexpr int daysOfWeek = 7;

std::chrono::year_month monthOf(Date day)
{
    return day.year() / day.month();
}

/// The same day of another month, or that month's last.
Date inMonth(Date day, std::chrono::year_month month)
{
    const Date same = month / day.day();
    return same.ok() ? same : Date(month / std::chrono::last);
}

} // namespace

PlanPage::PlanPage(PlanDocument &document, LogBook &logBook, FigureThumbnails &figures,
                   const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_logBook(logBook)
    , m_clock(clock)
    , m_today(clock.today())
    , m_day(m_today)
    , m_shown(m_today)
    , m_calendar(new CalendarView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState({}, {}))
    , m_left(new QWidget)
    , m_panel(new PlanPanel)
    , m_strip(new UndoStrip(document.undoStack()))
    , m_rules(new PlanRules(document, clock, *m_panel, *m_strip, this))
    , m_conflict(new PlanConflict(document.plan(), m_panel->conflict(), this))
    , m_runs(new PlanRuns(document, clock, *m_panel, *m_strip, this))
    , m_form(new SegmentedControl({tr("Week"), tr("Month"), tr("List")}))
{
    m_leftColumn = new QVBoxLayout(m_left);
    m_leftColumn->setContentsMargins(leftMargin, 0, rightMargin, 0);
    m_leftColumn->setSpacing(0);
    m_leftColumn->addWidget(makeHeader());
    m_stack->addWidget(makeCalendar());
    m_stack->addWidget(m_empty);
    m_leftColumn->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(m_panel);
    m_empty->setFigure(figures, "a-march");
    connectCalendar();
    connectDay();
    connectRules();
    connectSheets();
    connectRuns();
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_document, &PlanDocument::changed, this, refreshIfSeen);
    connect(&m_logBook, &LogBook::changed, this, refreshIfSeen);
    chooseForm();
    fillEmpty();
}

void PlanPage::readCalendar(const QString &source, const std::string &text)
{
    m_runs->openImport(source, text);
}

void PlanPage::setRunKeywords(const QStringList &lines)
{
    m_panel->importSheet().setKeywords(lines);
}

void PlanPage::refresh()
{
    // whoever looked at today goes on with it after midnight
    if (m_day == m_today)
        m_day = m_clock.today();
    if (m_shown == m_today)
        m_shown = m_clock.today();
    m_today = m_clock.today();
    fillCalendar();
    m_rules->refresh();
    m_runs->refresh();
    fillEmpty();
}

DateRange PlanPage::shownRange() const
{
    if (m_isWeek)
        return {mondayOf(m_shown), addDays(mondayOf(m_shown), 6)};
    const std::chrono::year_month month = monthOf(m_shown);
    if (m_isList)
        return {Date(month / 1), Date(month / std::chrono::last)};
    const auto grid = monthGrid(month);
    return {grid.front(), grid.back()};
}

std::vector<CalendarDay> PlanPage::shownDays(const std::vector<CalendarEntry> &entries) const
{
    const DateRange range = shownRange();
    std::vector<CalendarDay> days;
    for (Date day = range.first; day <= range.last; day = addDays(day, 1))
        days.push_back(
            {.day = day,
             .isOutside = !m_isWeek && monthOf(day) != monthOf(m_shown),
             .isToday = day == m_today,
             .namesMonth = !m_isWeek && monthOf(day) != monthOf(m_shown) &&
                           (day == range.first || day.day() == std::chrono::day(1)),
             .entries = {},
             .frame = frameOf(day, m_document.plan(),
                              m_isWeek || m_isList || weekdayOf(day) == std::chrono::Monday)});
    for (const CalendarEntry &entry : entries) {
        const auto index = static_cast<std::size_t>(daysBetween(range.first, entry.item.day));
        days[index].entries.push_back(entry);
    }
    if (!m_isWeek && !m_isList) {
        for (CalendarDay &day : days)
            orderForSmallCell(day.entries);
    }
    if (m_isList)
        std::erase_if(days, [this](const CalendarDay &day) {
            return day.entries.empty() && !day.isToday && day.day != m_day;
        });
    return days;
}

std::vector<CalendarEntry> PlanPage::entriesIn(DateRange range) const
{
    return hipstride::entriesIn(range, m_document.plan(), m_logBook.sessions(), m_today);
}

std::vector<CalendarEntry> PlanPage::entriesOn(Date day) const
{
    const DateRange range = shownRange();
    if (day < range.first || range.last < day)
        return entriesIn({day, day});
    std::vector<CalendarEntry> entries;
    std::ranges::copy_if(m_entries, std::back_inserter(entries),
                         [day](const CalendarEntry &entry) { return entry.item.day == day; });
    return entries;
}

void PlanPage::fillCalendar()
{
    const DateRange range = shownRange();
    m_title->setText(m_isWeek ? rangeText(range) : monthText(monthOf(m_shown)));
    m_entries = entriesIn(range);
    m_calendar->setDays(shownDays(m_entries), m_today, m_isWeek || m_isList);
    if (m_calendar->chosenDay() != m_day)
        m_calendar->choose(m_day);
    fillDay();
    m_conflict->setEntries(m_entries);
}

void PlanPage::fillDay()
{
    m_panel->day().setDay(m_day, entriesOn(m_day), m_today);
}

void PlanPage::fillEmpty()
{
    const bool isEmpty = m_document.plan().rules.empty() && m_document.plan().runs.empty() &&
                         m_logBook.sessions().empty();
    const bool hasRoutine = !m_document.plan().routines.empty();
    m_empty->setSentence(tr("Your runs and sessions will stand here."));
    m_empty->setPrimary(hasRoutine ? tr("Plan a routine") : tr("Go to the routines"));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void PlanPage::goTo(Date day)
{
    m_day = day;
    if (!m_calendar->shows(day)) { // a list then shows it, even if nothing is on it
        m_shown = day;
        fillCalendar();
        return;
    }
    m_calendar->choose(day);
    fillDay();
}

void PlanPage::goToToday()
{
    m_day = m_today;
    m_shown = m_today;
    fillCalendar();
}

void PlanPage::step(int direction)
{
    const std::chrono::year_month month = monthOf(m_shown) + std::chrono::months(direction);
    m_day = m_isWeek ? addDays(m_day, daysOfWeek * direction) : inMonth(m_day, month);
    m_shown = m_day;
    fillCalendar();
}

void PlanPage::showPanel()
{
    if (m_isNarrow)
        setPanelOpen(true);
}

void PlanPage::openDay()
{
    showPanel();
    m_panel->closeSheet();
    m_panel->day().focusFirst();
}

void PlanPage::planRoutine(RoutineId routine)
{
    m_rules->plan(routine, m_day);
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    chooseForm();
}

void PlanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        chooseForm();
    Page::changeEvent(event);
}

} // namespace hipstride
