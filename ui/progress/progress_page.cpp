// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_page.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/actions.h"
#include "ui/attempt.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/document/log_book.h"
#include "ui/document/next_steps.h"
#include "ui/document/plan_document.h"
#include "ui/progress/overview.h"
#include "ui/progress/session_correction.h"
#include "ui/progress/session_list.h"
#include "ui/progress/session_view.h"
#include "ui/session_text.h"
#include "ui/settings.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/next_step_list.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

ProgressPage::ProgressPage(PlanDocument &document, LogBook &log, NextSteps &nextSteps,
                           const Catalogue &catalogue, FigureThumbnails &figures,
                           const Clock &clock, Settings &settings, Prompts &prompts,
                           QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_log(log)
    , m_nextSteps(nextSteps)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_clock(clock)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_sessions(log)
    , m_stack(new QStackedWidget)
    , m_overviewSide(makeOverviewSide())
    , m_session(new SessionView(catalogue))
    , m_emptySide(new QWidget)
{
    auto *empty = new EmptyState(tr("After your first session you see what each hip muscle got."),
                                 tr("See routines"));
    empty->setObjectName(QStringLiteral("no-sessions"));
    empty->setFigure(figures, "hip-thrust");
    connect(empty, &EmptyState::primaryChosen, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("routines")); });
    auto *emptyColumn = new QVBoxLayout(m_emptySide);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(new PageHeader(tr("Progress")));
    emptyColumn->addWidget(empty, 1);

    for (QWidget *side : {m_emptySide, m_overviewSide, static_cast<QWidget *>(m_session)})
        m_stack->addWidget(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
}

QWidget *ProgressPage::makeOverviewSide()
{
    m_periodDays = new TextLabel(TypeToken::Body, Role::TextSecondary);
    m_periodDays->setObjectName(QStringLiteral("period-days"));
    m_period = new SegmentedControl({tr("Week"), tr("Month"), tr("All")});
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("How far back"));
    m_period->setCurrent(static_cast<int>(ProgressPeriod::All));
    auto *header = new PageHeader(tr("Progress"));
    header->addAction(m_periodDays);
    header->addAction(m_period);
    header->addAction(makeEnterButton());

    m_overview = new Overview(m_sessions, m_catalogue, m_figures);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_overview, 1);
    return side;
}

void ProgressPage::connectParts()
{
    connect(m_period, &SegmentedControl::chosen, this, [this] {
        attempt(m_prompts, tr("Your log could not be read."), [this] { showFigures(); });
    });
    connect(&m_overview->sessions(), &SessionList::sessionChosen, this, &ProgressPage::showSession);
    connect(m_session, &SessionView::backRequested, this, &ProgressPage::showOverview);
    connect(m_session, &SessionView::corrected, this, &ProgressPage::keep);
    connect(m_session, &SessionView::leaveRequested, this, &ProgressPage::askBeforeLeaving);
    connect(m_session, &SessionView::deleteRequested, this, &ProgressPage::remove);
    connect(m_session, &SessionView::printRequested, this, &ProgressPage::printRequested);
    connect(m_session, &SessionView::goOnRequested, this, &ProgressPage::goOnRequested);
    connect(&m_overview->nextSteps(), &NextStepList::accepted, this,
            [this](const NextStep &next) { answer(next, true); });
    connect(&m_overview->nextSteps(), &NextStepList::kept, this,
            [this](const NextStep &next) { answer(next, false); });
    connect(&m_log, &LogBook::changed, this, &ProgressPage::noteChange);
    connect(&m_document, &PlanDocument::changed, this, &ProgressPage::noteChange);

    QAction *find = makeAction(ActionId::FindExercise, this);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        if (m_stack->currentWidget() == m_overviewSide)
            m_overview->sessions().focusSearch();
    });
    addAction(find);
}

void ProgressPage::noteChange()
{
    m_shownOn.reset();
    if (isVisible())
        refresh();
}

void ProgressPage::refresh()
{
    const int painLimit = m_settings.get(setting::painLimit);
    m_session->setPainLimit(painLimit);
    m_overview->sessions().setPainLimit(painLimit);
    const Date today = m_clock.today();
    if (m_shownOn == today)
        return;
    attempt(m_prompts, tr("Your log could not be read."), [this, today] {
        m_sessions.refresh(today);
        showFigures();
        showSessionAgain();
        m_shownOn = today;
    });
}

void ProgressPage::showFigures()
{
    const ProgressFigures figures =
        progressFigures(m_document.plan(), m_log, m_catalogue,
                        static_cast<ProgressPeriod>(m_period->current()), m_clock.today());
    m_overview->setFigures(figures);
    m_overview->setNextSteps(m_nextSteps.open(m_clock.today()));
    m_periodDays->setText(
        tr("from %1", "a day").arg(logDayText(figures.period.first, m_clock.today())));
    if (m_stack->currentWidget() != m_session)
        m_stack->setCurrentWidget(m_log.sessions().empty() ? m_emptySide : m_overviewSide);
}

void ProgressPage::showSessionAgain()
{
    // what is being corrected stays until the person is done with it
    if (m_stack->currentWidget() != m_session || m_session->isCorrecting())
        return;
    if (const std::optional<Session> session = m_log.find(m_session->session()))
        m_session->setSession(*session, m_clock.today());
    else
        showOverview();
}

void ProgressPage::showSession(SessionId id)
{
    attempt(m_prompts, tr("The session could not be read."), [&] {
        const std::optional<Session> session = m_log.find(id);
        if (!session)
            return;
        m_session->setPainLimit(m_settings.get(setting::painLimit));
        m_session->setSession(*session, m_clock.today());
        m_stack->setCurrentWidget(m_session);
    });
}

void ProgressPage::showOverview()
{
    const SessionId last = m_session->session();
    m_stack->setCurrentWidget(m_log.sessions().empty() ? m_emptySide : m_overviewSide);
    m_overview->sessions().setCurrent(last);
    m_overview->sessions().focusList();
}

void ProgressPage::keep(const Session &corrected)
{
    attempt(m_prompts, tr("The correction could not be saved. Nothing was changed."), [&] {
        Session session = corrected; // the view's own changes while the log tells everybody
        if (session.id.isSet())
            m_log.correct(session);
        else
            session.id = m_log.add(session);
        m_session->setSession(session, m_clock.today());
    });
}

void ProgressPage::askBeforeLeaving(const Session &corrected)
{
    const auto choice =
        m_prompts.choose(tr("Keep what you corrected?"), tr("The session is not saved yet."),
                         {tr("Save"), tr("Leave it as it was")});
    if (choice == 0)
        keep(corrected);
    else if (choice == 1)
        m_session->stopCorrecting();
}

void ProgressPage::answer(const NextStep &next, bool isAccepted)
{
    attempt(m_prompts, tr("The answer could not be saved."), [&] {
        isAccepted ? m_nextSteps.accept(next) : m_nextSteps.keep(next);
        m_overview->setNextSteps(m_nextSteps.open(m_clock.today()));
    });
}

QWidget *ProgressPage::makeEnterButton()
{
    auto *button = new QPushButton(tr("Enter a session"));
    button->setObjectName(QStringLiteral("enter-session"));
    connect(button, &QPushButton::clicked, this, &ProgressPage::enterSession);
    return button;
}

void ProgressPage::enterSession()
{
    QStringList names;
    std::vector<RoutineId> routines;
    for (const Routine &routine : m_document.plan().routines) {
        if (routine.steps.empty())
            continue;
        names.append(toQt(routine.name));
        routines.push_back(routine.id);
    }
    if (names.isEmpty()) {
        Q_EMIT pageRequested(QStringLiteral("routines"));
        return;
    }
    const auto choice = m_prompts.choose(
        tr("What did you do?"), tr("All of it counts as done. Change what was different."), names);
    if (!choice)
        return;
    const Routine *routine =
        findRoutine(m_document.plan(), routines[static_cast<std::size_t>(*choice)]);
    m_session->setPainLimit(m_settings.get(setting::painLimit));
    m_session->enter(doneAsPlanned(*routine, m_catalogue, m_clock.today(), m_clock.now()),
                     m_clock.today());
    m_stack->setCurrentWidget(m_session);
}

void ProgressPage::remove(SessionId session)
{
    attempt(m_prompts, tr("The session could not be deleted."), [&] { m_log.remove(session); });
}

} // namespace hipstride
