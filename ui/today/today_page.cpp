// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "routine/duration_estimate.h"
#include "routine/routine_summary.h"
#include "ui/agenda_text.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/exercise_text.h"
#include "ui/icons.h"
#include "ui/run_text.h"
#include "ui/today/agenda_row.h"
#include "ui/today/due_card.h"
#include "ui/today/due_text.h"
#include "ui/today/first_start.h"
#include "ui/today/last_session_card.h"
#include "ui/today/quiet_card.h"
#include "ui/today/week_card.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/undo_strip.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int headerHeight = 76;
constexpr int sideMargin = 32;
constexpr int widestContent = 1240;
constexpr int sideWidth = 328;
constexpr int wideSideWidth = 400;
constexpr int narrow = 1000; ///< below this width the side goes under the day
constexpr double largeText = 1.5;

} // namespace

TodayPage::TodayPage(PlanDocument &document, LogBook &logBook, const Catalogue &catalogue,
                     FigureThumbnails &figures, const std::vector<RoutineTemplate> &templates,
                     const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_logBook(logBook)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_templates(templates)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
    , m_day(new QWidget)
    , m_strip(new UndoStrip(document.undoStack()))
{
    auto *day = new QVBoxLayout(m_day);
    day->setContentsMargins(0, 0, 0, 0);
    day->setSpacing(0);
    day->addWidget(makeHeader());
    day->addWidget(groundlessScroll(makeColumns()), 1);
    day->addWidget(m_strip);
    m_strip->setContentsMargins(sideMargin, 8, sideMargin, 16);
    m_stack->addWidget(m_day);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_minute.setObjectName(QStringLiteral("minute"));
    m_minute.setSingleShot(true);
    connectParts();
    chooseForm();
}

QWidget *TodayPage::makeHeader()
{
    m_date = new TextLabel(TypeToken::Body, Role::TextSecondary);
    m_date->setObjectName(QStringLiteral("today-date"));
    m_date->setWordWrap(false);
    auto *header = new QWidget;
    header->setMinimumHeight(headerHeight);
    m_header = new QHBoxLayout(header);
    m_header->addWidget(new TextLabel(tr("Today"), TypeToken::Page), 1, Qt::AlignVCenter);
    m_header->addWidget(m_date, 0, Qt::AlignVCenter);
    return header;
}

QWidget *TodayPage::makeColumns()
{
    m_due = new DueCard(m_catalogue, m_figures);
    m_quiet = new QuietCard;
    m_laterTitle = new TextLabel(tr("Later today"), TypeToken::Section);
    m_later = new ListCard;
    m_later->setObjectName(QStringLiteral("later-list"));
    m_missedTitle = new TextLabel(tr("Not done yet"), TypeToken::Section);
    m_missed = new ListCard;
    m_missed->setObjectName(QStringLiteral("missed-list"));
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_due);
    left->addWidget(m_quiet);
    addSection(left, m_laterTitle, m_later);
    addSection(left, m_missedTitle, m_missed);
    left->addStretch(1);

    m_week = new WeekCard;
    m_last = new LastSessionCard;
    m_side = new QWidget;
    auto *right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(16);
    right->addWidget(m_week);
    right->addWidget(m_last);
    right->addStretch(1);

    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setSpacing(24);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    return content;
}

void TodayPage::addSection(QVBoxLayout *column, TextLabel *title, QWidget *rows)
{
    title->setContentsMargins(0, 18, 0, 8);
    column->addWidget(title);
    column->addWidget(rows);
}

void TodayPage::connectParts()
{
    connect(m_due, &DueCard::startRequested, this, [this] { start(*m_content.due); });
    connect(m_due, &DueCard::laterRequested, this,
            [this] { move(AgendaItem(*m_content.due), dayForLater()); });
    connect(m_due, &DueCard::skipRequested, this, [this] { skip(AgendaItem(*m_content.due)); });
    connect(m_quiet, &QuietCard::startRequested, this,
            [this](RoutineId routine) { Q_EMIT startRequested(routine, std::nullopt); });
    connect(m_quiet, &QuietCard::buildRequested, this, &TodayPage::buildRequested);
    connect(m_quiet, &QuietCard::planRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("plan")); });
    connect(m_week, &WeekCard::dayChosen, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("plan")); });
    connect(m_last, &LastSessionCard::openRequested, this,
            [this] { Q_EMIT sessionRequested(m_content.lastSession->id); });

    const auto showDayIfSeen = [this] {
        if (isVisible())
            showDay();
    };
    connect(&m_document, &PlanDocument::changed, this, showDayIfSeen);
    connect(&m_logBook, &LogBook::changed, this, showDayIfSeen);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        tellTime();
        waitForNextMinute();
    });
}

QWidget *TodayPage::makeFirstStart()
{
    auto *firstStart = new FirstStart(m_catalogue, m_figures, m_templates);
    connect(firstStart, &FirstStart::templateRequested, this, &TodayPage::templateRequested);
    connect(firstStart, &FirstStart::buildRequested, this, &TodayPage::buildRequested);
    connect(firstStart, &FirstStart::clinicRequested, this, &TodayPage::clinicRequested);
    return firstStart;
}

void TodayPage::showDay()
{
    m_shownDay = m_clock.today();
    m_content = todayContent(m_document.plan(), m_logBook.recentSessions(m_shownDay), m_shownDay);
    if (m_content.isFirstStart && m_stack->count() == 1)
        m_stack->addWidget(groundlessScroll(makeFirstStart()));
    m_stack->setCurrentIndex(m_content.isFirstStart ? 1 : 0);
    m_date->setText(longDayText(m_shownDay));
    fillHero();
    fillLater();
    fillMissed();
    fillSide();
}

void TodayPage::fillHero()
{
    const Routine *routine =
        m_content.due ? findRoutine(m_document.plan(), m_content.due->routine) : nullptr;
    m_due->setVisible(routine != nullptr);
    m_quiet->setVisible(routine == nullptr);
    if (routine == nullptr) {
        fillQuiet();
        return;
    }
    m_due->setRoutine(*routine);
    m_due->setWhen(dueText(*m_content.due, m_clock.timeOfDay()));
    m_due->setReason(reasonText(*m_content.due));
    m_due->setLater(tr("Move it to %1").arg(dayText(dayForLater())));
}

void TodayPage::fillQuiet()
{
    const QString title =
        m_content.wasActiveToday ? tr("Done for today.") : tr("Nothing is due today.");
    QString line = tr("Plan a routine, and it stands here on its day.");
    if (m_content.next) {
        const AgendaItem &next = *m_content.next;
        const QString name = nameOf(next, m_document.plan());
        line = next.time ? tr("Next: %1, %2 at %3", "routine, day, time")
                               .arg(name, dayText(next.day), clockText(*next.time))
                         : tr("Next: %1, %2", "routine, day").arg(name, dayText(next.day));
    }
    m_quiet->setWords(title, line);
    m_quiet->setRoutines(m_document.plan().routines);
    m_quiet->setOffersPlan(!m_content.next);
}

void TodayPage::fillLater()
{
    m_later->clear();
    auto run = m_content.runsToday.cbegin();
    for (const AgendaItem &item : m_content.laterToday) {
        addRunRows(run, item.time);
        m_later->addRow(laterRow(item));
    }
    addRunRows(run, std::nullopt);
    if (m_content.runsToday.empty() && m_content.nextRun)
        m_later->addRow(runRow(*m_content.nextRun));
    m_later->setVisible(m_later->rowCount() > 0);
    m_laterTitle->setVisible(m_later->rowCount() > 0);
    const bool isToday = !m_content.laterToday.empty() || !m_content.runsToday.empty();
    m_laterTitle->setText(isToday ? tr("Later today") : tr("Next run"));
}

void TodayPage::fillMissed()
{
    m_missed->clear();
    const Date target = nextDayWithRoom(m_document.plan(), m_shownDay);
    for (const AgendaItem &item : m_content.missed)
        m_missed->addRow(missedRow(item, target));
    m_missed->setVisible(m_missed->rowCount() > 0);
    m_missedTitle->setVisible(m_missed->rowCount() > 0);
}

void TodayPage::fillSide()
{
    m_week->setWeek(m_content.week, m_shownDay);
    m_last->setVisible(m_content.lastSession.has_value());
    if (m_content.lastSession)
        m_last->setSession(*m_content.lastSession, m_shownDay);
}

QString TodayPage::extentOf(RoutineId id) const
{
    const Routine *routine = findRoutine(m_document.plan(), id);
    if (routine == nullptr)
        return {};
    const RoutineSummary summary = summaryOf(*routine, m_catalogue);
    return extentText(summary.exercises, minutesShown(summary.duration));
}

QString TodayPage::extentAndThingsOf(RoutineId id) const
{
    const Routine *routine = findRoutine(m_document.plan(), id);
    QStringList things;
    if (routine != nullptr) {
        for (const Equipment equipment : summaryOf(*routine, m_catalogue).equipment)
            things.append(wordsOf(equipment));
    }
    if (things.isEmpty())
        return extentOf(id);
    return tr("%1, %2", "5 exercises, 13 min, mat and wall")
        .arg(extentOf(id), QLocale().createSeparatedList(things));
}

/// Adds the runs that come before `until`; all that are left when it is not given.
void TodayPage::addRunRows(std::vector<PlannedRun>::const_iterator &run,
                           std::optional<TimeOfDay> until)
{
    while (run != m_content.runsToday.cend() && (!until || (run->time && *run->time <= *until))) {
        m_later->addRow(runRow(*run));
        ++run;
    }
}

QWidget *TodayPage::runRow(const PlannedRun &run)
{
    const bool isToday = run.day == m_shownDay;
    QStringList facts;
    if (!isToday && run.time)
        facts.append(tr("At %1", "time").arg(clockText(*run.time)));
    if (run.length)
        facts.append(tr("About %1 min").arg(run.length->count()));
    const auto hangsOn = [&run](const AgendaItem &item) {
        return item.run && item.run->run == run.run && item.run->original == run.original;
    };
    if (m_content.due && hangsOn(*m_content.due))
        facts.append(tr("activation first"));
    else if (m_content.next && hangsOn(*m_content.next))
        facts.append(m_content.next->time
                         ? tr("activation at %1", "time").arg(clockText(*m_content.next->time))
                         : tr("activation first"));
    if (facts.isEmpty())
        facts.append(nameOf(run.kind));
    const QString when = !isToday   ? nearDayText(run.day)
                         : run.time ? clockText(*run.time)
                                    : tr("Today");
    auto *row =
        new AgendaRow(when, glyphOf(run.kind), nameOf(run), facts.join(QStringLiteral(", ")));
    row->setObjectName(QStringLiteral("run-row"));
    return row;
}

QWidget *TodayPage::laterRow(const AgendaItem &item)
{
    const QString name = nameOf(item, m_document.plan());
    auto *row = new AgendaRow(item.time ? clockText(*item.time) : tr("Today"), glyphOf(item), name,
                              extentAndThingsOf(item.routine));
    QPushButton *skipIt = row->addAction(tr("Skip"), tr("Skip %1").arg(name), ButtonRole::Quiet);
    QPushButton *startIt =
        row->addAction(tr("Start"), tr("Start %1").arg(name), ButtonRole::Outlined);
    startIt->setIcon(themedIcon(QStringLiteral("play")));
    startIt->setObjectName(QStringLiteral("start-later"));
    skipIt->setObjectName(QStringLiteral("skip-later"));
    connect(startIt, &QPushButton::clicked, this, [this, item] { start(item); });
    connect(skipIt, &QPushButton::clicked, this, [this, item] { skip(item); });
    return row;
}

QWidget *TodayPage::missedRow(const AgendaItem &item, Date target)
{
    const QString name = nameOf(item, m_document.plan());
    const bool isToday = target == m_shownDay;
    const QString room = isToday ? tr("You can still do it today.")
                                 : tr("%1 has room for it.").arg(weekdayText(weekdayOf(target)));
    const QString where = isToday ? tr("Move to today") : tr("Move to %1").arg(nearDayText(target));
    auto *row = new AgendaRow(
        nearDayText(item.day), glyphOf(item), name,
        tr("%1. %2", "what it asks for, a sentence").arg(extentOf(item.routine), room));
    QPushButton *letGo = row->addAction(
        tr("Let it go"), tr("Let %1 of %2 go").arg(name, dayText(item.day)), ButtonRole::Quiet);
    QPushButton *moveIt = row->addAction(
        where, tr("%1: %2", "routine, where it moves").arg(name, where), ButtonRole::Outlined);
    letGo->setObjectName(QStringLiteral("let-go"));
    moveIt->setObjectName(QStringLiteral("move-missed"));
    connect(letGo, &QPushButton::clicked, this, [this, item] { skip(item); });
    connect(moveIt, &QPushButton::clicked, this, [this, item, target] { move(item, target); });
    return row;
}

Date TodayPage::dayForLater() const
{
    return nextDayWithRoom(m_document.plan(), addDays(m_shownDay, 1));
}

void TodayPage::start(const AgendaItem &item)
{
    Q_EMIT startRequested(item.routine, item.planned);
}

void TodayPage::skip(const AgendaItem &item)
{
    const QString name = nameOf(item, m_document.plan());
    m_document.skip(item.planned->rule, item.planned->original);
    m_strip->offer(tr("Left out %1 of %2.", "routine, day").arg(name, dayText(item.day)));
}

void TodayPage::move(const AgendaItem &item, Date day)
{
    const QString name = nameOf(item, m_document.plan());
    m_document.move(item.planned->rule, item.planned->original, day);
    m_strip->offer(tr("Moved %1 to %2.", "routine, day").arg(name, dayText(day)));
}

void TodayPage::tellTime()
{
    if (m_clock.today() != m_shownDay)
        showDay();
    else if (m_content.due)
        m_due->setWhen(dueText(*m_content.due, m_clock.timeOfDay()));
}

void TodayPage::waitForNextMinute()
{
    constexpr std::chrono::milliseconds minute = std::chrono::minutes(1);
    m_minute.start(minute - m_clock.now().time_since_epoch() % minute);
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showDay();
    waitForNextMinute();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    Page::hideEvent(event);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    chooseForm();
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        chooseForm();
    Page::changeEvent(event);
}

void TodayPage::chooseForm()
{
    const int side = std::max(sideMargin, (width() - widestContent) / 2);
    const bool isStacked = width() < narrow || textScale() >= largeText;
    const bool isWide = width() >= widestContent;
    m_header->setContentsMargins(side, 8, side, 8);
    m_columns->setContentsMargins(side, 0, side, 32);
    m_due->setIsLarge(isWide && !isStacked);
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = spaced(isWide ? wideSideWidth : sideWidth);
    m_side->setMinimumWidth(isStacked ? 0 : width);
    m_side->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : width);
}

} // namespace hipstride
