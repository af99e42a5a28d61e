// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/agenda_text.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/today/agenda_lists.h"
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
    m_lists = new AgendaLists(m_catalogue);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_due);
    left->addWidget(m_quiet);
    left->addWidget(m_lists);
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

void TodayPage::connectParts()
{
    connect(m_due, &DueCard::startRequested, this, [this] { start(*m_content.due); });
    connect(m_due, &DueCard::laterRequested, this,
            [this] { move(AgendaItem(*m_content.due), dayForLater()); });
    connect(m_due, &DueCard::skipRequested, this, [this] { skip(AgendaItem(*m_content.due)); });
    connect(m_lists, &AgendaLists::startRequested, this, &TodayPage::start);
    connect(m_lists, &AgendaLists::skipRequested, this, &TodayPage::skip);
    connect(m_lists, &AgendaLists::moveRequested, this, &TodayPage::move);
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
    auto *firstStart = new FirstStart(m_catalogue, m_figures, m_templates,
                                      m_isClient ? WaysIn::OfClient : WaysIn::OfMine);
    connect(firstStart, &FirstStart::templateRequested, this, &TodayPage::templateRequested);
    connect(firstStart, &FirstStart::buildRequested, this, &TodayPage::buildRequested);
    connect(firstStart, &FirstStart::clinicRequested, this, &TodayPage::clinicRequested);
    connect(firstStart, &FirstStart::programmeRequested, this, &TodayPage::programmeRequested);
    connect(firstStart, &FirstStart::intakeRequested, this, &TodayPage::intakeRequested);
    connect(firstStart, &FirstStart::readyRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("routines")); });
    return firstStart;
}

void TodayPage::showDay()
{
    m_shownDay = m_clock.today();
    m_content = todayContent(m_document.plan(), m_logBook.recentSessions(m_shownDay), m_shownDay,
                             m_clock.timeOfDay());
    // what came back on paper is no plan for this computer
    const bool showsWays =
        m_content.isFirstStart || (m_isClient && m_document.plan().routines.empty());
    if (showsWays && m_stack->count() == 1)
        m_stack->addWidget(groundlessScroll(makeFirstStart()));
    m_stack->setCurrentIndex(showsWays ? 1 : 0);
    m_date->setText(longDayText(m_shownDay));
    fillHero();
    m_lists->setContent(m_content, m_document.plan(), m_shownDay);
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

void TodayPage::fillSide()
{
    m_week->setWeek(m_content.week, m_shownDay);
    m_last->setVisible(m_content.lastSession.has_value());
    if (m_content.lastSession)
        m_last->setSession(*m_content.lastSession, m_shownDay);
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
    m_document.skip(*item.planned);
    m_strip->offer(tr("Left out %1 of %2.", "routine, day").arg(name, dayText(item.day)));
}

void TodayPage::move(const AgendaItem &item, Date day)
{
    const QString name = nameOf(item, m_document.plan());
    m_document.move(*item.planned, day);
    m_strip->offer(tr("Moved %1 to %2.", "routine, day").arg(name, dayText(day)));
}

void TodayPage::tellTime()
{
    if (m_clock.today() != m_shownDay || hasMovedOn(m_content, m_clock.timeOfDay()))
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
