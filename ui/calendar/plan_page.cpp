// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

#include "drawing/qt_text.h"
#include "scheduling/month_grid.h"
#include "ui/agenda_text.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/plan_panel.h"
#include "ui/calendar/plan_runs.h"
#include "ui/calendar/rule_text.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/icons.h"
#include "ui/run_text.h"
#include "ui/type_scale.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph_legend.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/undo_strip.h"

namespace hipstride {

namespace {

constexpr int headerHeight = 76;
constexpr int leftMargin = 28;
constexpr int rightMargin = 20;
constexpr int narrow = 1000; ///< below this width of the page the panel is behind a button
constexpr int wide = 1600;
constexpr int panelWidth = 288;
constexpr int widePanelWidth = 360;
constexpr double largeText = 1.5;
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

QPushButton *iconButton(const QString &icon, const QString &objectName)
{
    auto *button = new QPushButton(themedIcon(icon), QString());
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PlanPage::PlanPage(PlanDocument &document, LogBook &logBook, const Catalogue &, const Clock &clock,
                   QWidget *parent)
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
    connectCalendar();
    connectDay();
    connectRules();
    connectRuns();
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_document, &PlanDocument::changed, this, refreshIfSeen);
    connect(&m_logBook, &LogBook::changed, this, refreshIfSeen);
    chooseForm();
    refresh();
}

QWidget *PlanPage::makeHeader()
{
    m_title = new TextLabel(TypeToken::Page);
    m_title->setObjectName(QStringLiteral("plan-title"));
    m_previous = iconButton(QStringLiteral("left"), QStringLiteral("previous"));
    m_now = new QPushButton;
    m_now->setObjectName(QStringLiteral("now"));
    m_now->setAutoDefault(false);
    m_next = iconButton(QStringLiteral("right"), QStringLiteral("next"));
    m_openPanel = new QPushButton(tr("Day and rules"));
    m_openPanel->setObjectName(QStringLiteral("open-panel"));
    m_openPanel->setAutoDefault(false);
    m_form->setObjectName(QStringLiteral("plan-form"));
    m_form->setAccessibleName(tr("Week, month or list"));
    connect(m_form, &SegmentedControl::chosen, this, [this](int index) {
        m_wanted = static_cast<Form>(index);
        chooseForm();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_now, &QPushButton::clicked, this, &PlanPage::goToToday);
    connect(m_openPanel, &QPushButton::clicked, this, [this] { setPanelOpen(!m_isPanelOpen); });

    auto *header = new QWidget;
    header->setMinimumHeight(headerHeight);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(8);
    row->addWidget(m_title, 1, Qt::AlignVCenter);
    auto *buttons = new QWidget;
    auto *flow = new QHBoxLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_previous, m_now, m_next, m_form, m_openPanel})
        flow->addWidget(part);
    row->addWidget(buttons, 0, Qt::AlignVCenter);
    return header;
}

QWidget *PlanPage::makeCalendar()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_calendar);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_calendar->setAutoFillBackground(false);
    auto *legend =
        new GlyphLegend({Glyph::RunEasy, Glyph::RunLong, Glyph::RunQuality, Glyph::RunRace,
                         Glyph::Done, Glyph::Partly, Glyph::Due, Glyph::Planned, Glyph::Moved,
                         Glyph::Missed, Glyph::Skipped, Glyph::Conflict});
    legend->setContentsMargins(0, 11, 0, 11);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(legend);
    return whole;
}

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
                    move(entry.item, day);
            });
    connect(m_calendar, &CalendarView::dragEnded, m_calendar, &CalendarView::clearOutlines);
    connect(m_calendar, &CalendarView::draggedOver, this,
            [this](const CalendarEntry &entry, Date day) {
                if (entry.run)
                    m_runs->outline(*entry.run, day, *m_calendar);
            });
    m_empty->setObjectName(QStringLiteral("nothing-planned"));
    connect(m_empty, &EmptyState::primaryChosen, this, [this] {
        if (m_document.plan().routines.empty())
            Q_EMIT routineRequested({});
        else
            openSheet({});
    });
}

void PlanPage::connectDay()
{
    DayList *day = &m_panel->day();
    connect(day, &DayList::startRequested, this,
            [this](const AgendaItem &item) { Q_EMIT startRequested(item.routine, item.planned); });
    connect(day, &DayList::skipRequested, this, &PlanPage::skip);
    connect(day, &DayList::moveRequested, this, &PlanPage::move);
    connect(day, &DayList::putBackRequested, this, &PlanPage::putBack);
    connect(day, &DayList::sessionRequested, this, &PlanPage::sessionRequested);
}

void PlanPage::connectRules()
{
    connect(m_panel, &PlanPanel::addRequested, this, [this] { openSheet({}); });
    connect(m_panel, &PlanPanel::printRequested, this,
            [this] { Q_EMIT weekPrintRequested(weekSheet()); });
    connect(m_panel, &PlanPanel::backRequested, this, [this] { setPanelOpen(false); });
    RuleList *rules = &m_panel->rules();
    connect(rules, &RuleList::switched, this, &PlanPage::switchRule);
    connect(rules, &RuleList::changeRequested, this, &PlanPage::changeRule);
    connect(rules, &RuleList::removeRequested, this, &PlanPage::removeRule);
    connect(rules, &RuleList::routineRequested, this, &PlanPage::routineRequested);
    RuleSheet *sheet = &m_panel->sheet();
    connect(sheet, &RuleSheet::accepted, this, &PlanPage::accept);
    connect(sheet, &RuleSheet::cancelled, m_panel, &PlanPanel::closeSheet);
}

void PlanPage::connectRuns()
{
    connect(m_runs, &PlanRuns::importRequested, this, &PlanPage::calendarRequested);
    connect(m_runs, &PlanRuns::asked, this, [this] {
        if (m_isNarrow)
            setPanelOpen(true);
    });
    connect(m_runs, &PlanRuns::answered, m_calendar, &CalendarView::focusDay);
    connect(m_runs, &PlanRuns::runPlaced, this, [this](Date day, RunId run) {
        goTo(day);
        m_calendar->chooseRun(day, run);
    });
    connect(&m_panel->conflict(), &MessageStrip::actionChosen, this, &PlanPage::answerConflict);
}

void PlanPage::readCalendar(const QString &source, const std::string &text)
{
    m_runs->openImport(source, text);
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
    fillRules();
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

std::vector<CalendarDay> PlanPage::shownDays() const
{
    const DateRange range = shownRange();
    std::vector<CalendarDay> days;
    for (Date day = range.first; day <= range.last; day = addDays(day, 1))
        days.push_back({.day = day,
                        .isOutside = !m_isWeek && monthOf(day) != monthOf(m_shown),
                        .isToday = day == m_today,
                        .namesMonth = !m_isWeek && monthOf(day) != monthOf(m_shown) &&
                                      (day == range.first || day.day() == std::chrono::day(1)),
                        .entries = {}});
    for (CalendarEntry &entry : entriesIn(range)) {
        const auto index = static_cast<std::size_t>(daysBetween(range.first, entry.item.day));
        days[index].entries.push_back(std::move(entry));
    }
    if (m_isList)
        std::erase_if(days, [this](const CalendarDay &day) {
            return day.entries.empty() && !day.isToday && day.day != m_day;
        });
    return days;
}

std::vector<CalendarEntry> PlanPage::entriesIn(DateRange range) const
{
    // the runs of a day stand above its sessions, as what the day is about
    std::vector<CalendarEntry> entries;
    for (const PlannedRun &run : runsIn(m_document.plan(), range))
        entries.push_back(entryOf(run));
    for (const AgendaItem &item :
         agendaFor(m_document.plan(), m_logBook.sessions(), range, m_today))
        entries.push_back({item, nameOf(item, m_document.plan())});
    // where there is no room for all, the run that is left out goes first, what breaks a limit last
    std::ranges::stable_sort(entries, {}, [](const CalendarEntry &entry) {
        const bool isOut = entry.run && entry.run->leftOut != LeftOut::No;
        const int rank = isOut ? 3 : entry.run ? 0 : isInConflict(entry) ? 1 : 2;
        return std::pair(entry.item.day, rank);
    });
    return entries;
}

void PlanPage::fillCalendar()
{
    const DateRange range = shownRange();
    m_title->setText(m_isWeek ? rangeText(range) : monthText(monthOf(m_shown)));
    m_calendar->setDays(shownDays(), m_today, m_isWeek || m_isList);
    if (m_calendar->chosenDay() != m_day)
        m_calendar->choose(m_day);
    fillDay();
    fillConflict();
}

void PlanPage::fillDay()
{
    m_panel->day().setDay(m_day, entriesIn({m_day, m_day}), m_today);
}

WeekSheet PlanPage::weekSheet() const
{
    const DateRange week{mondayOf(m_day), addDays(mondayOf(m_day), daysOfWeek - 1)};
    WeekSheet sheet{.title = fromQt(tr("Your week, %1", "16 to 22 Nov").arg(rangeText(week))),
                    .footer = fromQt(tr("Planned on %1").arg(dayText(m_today))),
                    .days = {}};
    for (Date day = week.first; day <= week.last; day = addDays(day, 1))
        sheet.days.push_back({.name = fromQt(dayText(day)), .lines = {}});
    std::vector<CalendarEntry> entries = entriesIn(week);
    std::ranges::stable_sort(entries, {}, [](const CalendarEntry &entry) {
        return std::pair(!entry.item.time.has_value(), entry.item.time.value_or(TimeOfDay(0)));
    });
    for (const CalendarEntry &entry : entries) {
        const bool isOut = entry.run ? entry.run->leftOut != LeftOut::No
                                     : entry.item.state == AgendaItem::State::Skipped;
        if (isOut)
            continue;
        const QString time = entry.item.time ? clockText(*entry.item.time) : QString();
        const QString detail = !entry.run ? reasonText(entry.item)
                               : entry.run->length
                                   ? tr("About %1 min").arg(entry.run->length->count())
                                   : QString();
        const auto index = static_cast<std::size_t>(daysBetween(week.first, entry.item.day));
        sheet.days[index].lines.push_back({.time = fromQt(time),
                                           .name = fromQt(entry.name),
                                           .detail = fromQt(detail),
                                           .isRun = entry.run.has_value()});
    }
    return sheet;
}

void PlanPage::fillConflict()
{
    m_inConflict.reset();
    for (const CalendarEntry &entry : entriesIn(shownRange())) {
        if (!isInConflict(entry))
            continue;
        m_inConflict = entry.item;
        break;
    }
    if (!m_inConflict) {
        m_panel->conflict().clear();
        return;
    }
    const AgendaItem &item = *m_inConflict;
    const Conflict &conflict = item.conflicts.front();
    const QString name = nameOf(item, m_document.plan());
    const bool isMoved = wasChangedByHand(item);
    const QString what =
        isMoved ? tr("You moved %1 from %2 to %3.", "routine, day, day")
                      .arg(name, nearDayText(item.planned->original), nearDayText(item.day))
                : tr("%1 stands on %2.", "routine, day").arg(name, nearDayText(item.day));
    std::vector<MessageAction> actions;
    if (isMoved)
        actions.push_back({tr("Back to %1", "day").arg(nearDayText(item.planned->original)),
                           ButtonRole::Primary});
    actions.push_back({tr("Leave out"), ButtonRole::Outlined});
    m_panel->conflict().setMessage(
        {.kind = MessageKind::Warning,
         .title = titleOf(conflict),
         .text = tr("%1 %2", "two sentences").arg(what, sentenceOf(conflict)),
         .footnote = limitText(conflict),
         .actions = actions});
}

void PlanPage::answerConflict(int action)
{
    if (!m_inConflict)
        return;
    const AgendaItem item = *m_inConflict;
    if (action == 0 && wasChangedByHand(item))
        putBack(item);
    else
        skip(item);
}

void PlanPage::fillRules()
{
    std::vector<ListedRule> rules;
    for (const ScheduleRule &rule : m_document.plan().rules) {
        const Routine *routine = findRoutine(m_document.plan(), rule.routine);
        if (liesAhead(rule, m_today) && routine != nullptr)
            rules.push_back({.id = rule.id,
                             .routine = rule.routine,
                             .name = toQt(routine->name),
                             .when = ruleText(rule, m_today),
                             .isOn = rule.isOn});
    }
    m_panel->rules().setRules(rules);
    m_panel->setCanAdd(!m_document.plan().routines.empty());
}

void PlanPage::fillEmpty()
{
    const bool isEmpty = m_document.plan().rules.empty() && m_document.plan().runs.empty() &&
                         m_logBook.sessions().empty();
    const bool hasRoutine = !m_document.plan().routines.empty();
    m_empty->setSentence(hasRoutine
                             ? tr("Your sessions will stand here.")
                             : tr("Your sessions will stand here, once there is a routine."));
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

void PlanPage::openDay()
{
    if (m_isNarrow)
        setPanelOpen(true);
    m_panel->closeSheet();
    m_panel->day().focusFirst();
}

void PlanPage::planRoutine(RoutineId routine)
{
    openSheet(routine);
}

void PlanPage::openSheet(RoutineId routine)
{
    if (m_document.plan().routines.empty())
        return;
    if (m_isNarrow)
        setPanelOpen(true);
    const Date from = std::max(m_day, m_today);
    m_panel->sheet().setRoutines(m_document.plan().routines);
    m_panel->sheet().setHasPhases(!m_document.plan().phases.empty());
    m_panel->sheet().setRule({.id = {},
                              .routine = routine,
                              .when = OnWeekdays{.days = {weekdayOf(from)}, .from = from},
                              .time = {}},
                             m_today);
    m_panel->openSheet();
}

void PlanPage::skip(const AgendaItem &item)
{
    const QString name = nameOf(item, m_document.plan());
    m_document.skip(item.planned->rule, item.planned->original);
    m_strip->offer(tr("Left out %1 of %2.", "routine, day").arg(name, dayText(item.day)));
}

void PlanPage::move(const AgendaItem &item, Date day)
{
    if (day == item.day)
        return;
    const QString name = nameOf(item, m_document.plan());
    m_document.move(item.planned->rule, item.planned->original, day);
    goTo(day);
    m_calendar->choose(day, item.planned);
    m_strip->offer(tr("Moved %1 to %2.", "routine, day").arg(name, dayText(day)));
}

void PlanPage::putBack(const AgendaItem &item)
{
    const QString name = nameOf(item, m_document.plan());
    const Date day = item.planned->original;
    m_document.putBack(item.planned->rule, day);
    goTo(day);
    m_strip->offer(tr("Put %1 back to %2.", "routine, day").arg(name, dayText(day)));
}

void PlanPage::accept(const ScheduleRule &rule)
{
    const QString name = toQt(findRoutine(m_document.plan(), rule.routine)->name);
    const int before = m_document.undoStack().index();
    if (rule.id.isSet())
        m_document.changeRule(rule, m_today, tr("change plan"));
    else
        m_document.addRule(rule);
    m_panel->closeSheet();
    if (m_document.undoStack().index() != before)
        m_strip->offer(tr("Planned %1: %2.", "routine, when").arg(name, ruleText(rule, m_today)));
    m_calendar->focusDay();
}

void PlanPage::switchRule(RuleId id, bool isOn)
{
    ScheduleRule rule = *findRule(m_document.plan(), id);
    rule.isOn = isOn;
    const QString name = toQt(findRoutine(m_document.plan(), rule.routine)->name);
    m_document.changeRule(rule, m_today, isOn ? tr("switch on plan") : tr("switch off plan"));
    m_strip->offer(isOn ? tr("%1 is planned again.").arg(name)
                        : tr("%1 is not planned for now.").arg(name));
}

void PlanPage::changeRule(RuleId id)
{
    m_panel->sheet().setRoutines(m_document.plan().routines);
    m_panel->sheet().setHasPhases(!m_document.plan().phases.empty());
    m_panel->sheet().setRule(*findRule(m_document.plan(), id), m_today);
    m_panel->openSheet();
}

void PlanPage::removeRule(RuleId id)
{
    const RoutineId routine = findRule(m_document.plan(), id)->routine;
    const QString name = toQt(findRoutine(m_document.plan(), routine)->name);
    m_document.endRule(id, m_today);
    m_strip->offer(tr("%1 is no longer planned.").arg(name));
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

void PlanPage::chooseForm()
{
    const bool isLarge = textScale() >= largeText;
    m_isNarrow = width() < narrow || isLarge;
    m_isPanelOpen = m_isPanelOpen && m_isNarrow;
    const bool isWeek = isLarge || m_wanted == Form::Week;
    const bool isList = !isWeek && m_wanted == Form::List;
    m_form->setCurrent(static_cast<int>(m_wanted));
    m_form->setVisible(!isLarge);
    if (m_isWeek != isWeek || m_isList != isList) {
        m_isWeek = isWeek;
        m_isList = isList;
        m_shown = m_day;
        fillCalendar();
    }
    m_now->setText(m_isWeek ? tr("This week") : tr("This month"));
    m_previous->setAccessibleName(m_isWeek ? tr("Previous week") : tr("Previous month"));
    m_next->setAccessibleName(m_isWeek ? tr("Next week") : tr("Next month"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setToolTip(m_next->accessibleName());
    m_openPanel->setVisible(m_isNarrow);
    arrange();
}

void PlanPage::setPanelOpen(bool isOpen)
{
    m_isPanelOpen = isOpen;
    arrange();
    if (!isOpen)
        m_calendar->focusDay();
}

void PlanPage::arrange()
{
    const bool covers = m_isNarrow && m_isWeek && m_isPanelOpen;
    const int panel = spaced(width() >= wide ? widePanelWidth : panelWidth);
    m_left->setVisible(!covers);
    m_panel->setVisible(!m_isNarrow || m_isPanelOpen);
    m_panel->setHasBack(covers);
    m_panel->setMinimumWidth(covers ? 0 : panel);
    m_panel->setMaximumWidth(covers ? QWIDGETSIZE_MAX : panel);
    placeStrip();
}

void PlanPage::placeStrip()
{
    const bool isInPanel = !m_isNarrow || m_isPanelOpen;
    QVBoxLayout &place = isInPanel ? m_panel->messages() : *m_leftColumn;
    place.addWidget(m_strip);
    m_strip->setContentsMargins(0, isInPanel ? 20 : 0, 0, isInPanel ? 0 : 16);
}

} // namespace hipstride
