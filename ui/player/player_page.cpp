// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "ui/attempt.h"
#include "ui/clock.h"
#include "ui/document/log_book.h"
#include "ui/figure_choice.h"
#include "ui/player/end_sheet.h"
#include "ui/player/exercise_sheet.h"
#include "ui/player/key_hints.h"
#include "ui/player/last_set_card.h"
#include "ui/player/leave_sheet.h"
#include "ui/player/player_bar.h"
#include "ui/player/player_column.h"
#include "ui/player/player_panel.h"
#include "ui/player/player_scene.h"
#include "ui/player/player_stage.h"
#include "ui/player/player_words.h"
#include "ui/player/routine_sheet.h"
#include "ui/player/step_choices.h"
#include "ui/settings.h"
#include "ui/type_scale.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

namespace {

constexpr milliseconds tickLength{50};
constexpr int margin = 24;
constexpr int gap = 32;

} // namespace

PlayerPage::PlayerPage(const Session &session, const Catalogue &catalogue,
                       const FigureLibrary &figures, LogBook &logBook, const Clock &clock,
                       const Settings &settings, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_logBook(logBook)
    , m_prompts(prompts)
    , m_painLimit(settings.get(setting::painLimit))
    , m_session(session, catalogue, logBook, clock)
    , m_bar(new PlayerBar(toQt(session.routineName)))
    , m_failure(new MessageStrip)
    , m_failureRow(new QWidget)
    , m_stage(new PlayerStage(figures, figureChoiceOf(settings)))
    , m_column(new PlayerColumn(figures, settings))
    , m_panel(m_column->panel())
    , m_endSheet(m_column->endSheet())
    , m_leaveSheet(m_column->leaveSheet())
    , m_hints(new KeyHints)
{
    setObjectName(QStringLiteral("player"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connectParts();
    m_ticker.start(tickLength);
    fitToWindow();
    showAll();
}

void PlayerPage::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(0);
    m_bar->setMinimumHeight(64);
    layout->addWidget(m_bar);
    auto *failure = new QVBoxLayout(m_failureRow);
    failure->setContentsMargins(0, 0, 0, 12);
    failure->addWidget(m_failure);
    m_failureRow->hide();
    layout->addWidget(m_failureRow);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_stage, 1);
    row->addWidget(m_column);
    layout->addLayout(row, 1);
    layout->addWidget(m_hints);
}

void PlayerPage::connectParts()
{
    connect(m_bar, &PlayerBar::closeRequested, this, &PlayerPage::askToLeave);
    connect(m_bar, &PlayerBar::fullScreenRequested, this, &PlayerPage::toggleFullScreen);
    connect(m_panel, &PlayerPanel::goRequested, this, [this] { act(PlayerKey::Press); });
    connect(m_panel, &PlayerPanel::restChanged, this, [this](int by) {
        m_session.addRest(seconds(by));
        showScene();
    });
    connect(m_panel->lastSet(), &LastSetCard::corrected, this, [this](const PerformedSet &set) {
        m_session.correctLast(set);
        showAll();
    });
    connect(m_panel->lastSet(), &LastSetCard::editingEnded, this, [this] { setFocus(); });
    connect(m_panel->lastSet(), &LastSetCard::painSaid, this, &PlayerPage::sayPain);
    connectSheets();
    connect(m_hints, &KeyHints::chosen, this, &PlayerPage::act);
    connect(m_failure, &MessageStrip::actionChosen, this, [this] {
        m_session.tryAgain();
        setFocus();
        showAll();
    });
    connect(&m_ticker, &QTimer::timeout, this, &PlayerPage::tick);
}

void PlayerPage::connectSheets()
{
    connect(m_endSheet, &EndSheet::doneRequested, this, &PlayerPage::end);
    connect(m_endSheet, &EndSheet::backRequested, this, &PlayerPage::back);
    connect(m_endSheet, &EndSheet::escaped, this, &PlayerPage::askToLeave);
    connect(m_leaveSheet, &LeaveSheet::goOnRequested, this, &PlayerPage::goOn);
    connect(m_leaveSheet, &LeaveSheet::keepRequested, this, &PlayerPage::leave);
    connect(m_leaveSheet, &LeaveSheet::endRequested, this,
            [this] { askAtEnd(SessionState::EndedEarly); });
    const ExerciseSheet *exercise = m_column->exerciseSheet();
    connect(exercise, &ExerciseSheet::edited, this, &PlayerPage::report);
    connect(exercise, &ExerciseSheet::swapRequested, this, &PlayerPage::swapExercise);
    connect(exercise, &ExerciseSheet::closed, this, &PlayerPage::closeExercise);
    connect(exercise, &ExerciseSheet::leaveOutRequested, this, [this] {
        m_session.skipStep(m_step);
        closeSheets();
    });
    const RoutineSheet *routine = m_column->routineSheet();
    connect(routine, &RoutineSheet::closed, this, &PlayerPage::closeExercise);
    connect(routine, &RoutineSheet::chosen, this, [this](int step) {
        m_session.jumpToStep(step);
        goOn();
    });
}

void PlayerPage::advance(milliseconds elapsed)
{
    if (!isHeld())
        showAfter([this, elapsed] { m_session.advance(elapsed); });
}

void PlayerPage::tick()
{
    showAfter([this] { m_session.tick(isHeld()); });
}

template <typename Change>
void PlayerPage::showAfter(Change change)
{
    const int set = player().position().set;
    const bool wasHeld = isHeld();
    change();
    if (player().position().set != set || m_session.refusal())
        showAll();
    else if (!wasHeld)
        showScene();
}

bool PlayerPage::isHeld() const
{
    return m_column->isAsking() || m_session.refusal() || m_panel->lastSet()->isEditing();
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    const auto key = playerKeyOf(*event);
    const std::optional<int> score = scoreOf(*event);
    if (key && (!m_column->isAsking() || key == PlayerKey::FullScreen))
        act(*key);
    else if (score && !m_column->isAsking() && m_panel->lastSet()->isVisible())
        sayPain(*score);
    else if (!event->isAutoRepeat())
        QWidget::keyPressEvent(event);
}

void PlayerPage::act(PlayerKey key)
{
    switch (key) {
    case PlayerKey::Press:
        m_session.press();
        break;
    case PlayerKey::PauseOrGoOn:
        m_session.pauseOrGoOn();
        break;
    case PlayerKey::More:
        m_session.change(1);
        break;
    case PlayerKey::Less:
        m_session.change(-1);
        break;
    case PlayerKey::Change:
        if (m_panel->lastSet()->isVisible())
            m_panel->lastSet()->edit();
        return;
    case PlayerKey::Back:
        back();
        return;
    case PlayerKey::Skip:
        m_session.skip();
        break;
    case PlayerKey::Exercise:
        openExercise(m_session.player().isFinished() ? 0 : m_session.player().currentSet().step);
        return;
    case PlayerKey::Routine:
        openSheet(m_column->routineSheet());
        m_column->routineSheet()->open(m_session.player(), m_session.session());
        return;
    case PlayerKey::Leave:
        askToLeave();
        return;
    case PlayerKey::FullScreen:
        toggleFullScreen();
        return;
    }
    showAll();
}

void PlayerPage::openSheet(QWidget *sheet)
{
    // who had paused before goes on paused
    if (!m_column->isAsking())
        m_wasPaused = m_session.player().isPaused();
    m_session.pause();
    m_column->setCurrentWidget(sheet);
    showAll();
}

void PlayerPage::openExercise(int step)
{
    m_step = step;
    openSheet(m_column->exerciseSheet());
    m_column->exerciseSheet()->open(sheetOf(m_session, step, m_catalogue));
}

void PlayerPage::report(const StepReport &report)
{
    attempt(m_prompts, tr("This could not be saved."), [&] { m_session.report(m_step, report); });
    m_column->exerciseSheet()->setContent(sheetOf(m_session, m_step, m_catalogue));
    showAll();
}

void PlayerPage::swapExercise(LadderWay way)
{
    const auto swap = swapFor(m_session, m_step, way, m_catalogue);
    if (!swap)
        return;
    const SessionStep &step = m_session.session().steps[static_cast<std::size_t>(m_step)];
    report(withSwap(step.report, *swap));
    closeExercise();
}

void PlayerPage::closeExercise()
{
    m_wasPaused ? closeSheets() : goOn();
}

void PlayerPage::sayPain(int pain)
{
    if (!m_session.last() || m_session.player().isFinished())
        return;
    m_step = m_session.last()->step;
    StepReport said = m_session.session().steps[static_cast<std::size_t>(m_step)].report;
    said.pain = pain;
    report(said);
    if (pain > m_painLimit)
        openExercise(m_step);
    else
        setFocus(); // the keys are the session's again
}

void PlayerPage::back()
{
    const bool wasAskedEarly = m_column->isAsking() && m_endState == SessionState::EndedEarly;
    if (wasAskedEarly) {
        goOn();
        return;
    }
    m_session.back();
    closeSheets();
}

void PlayerPage::askToLeave()
{
    if (m_column->isAskingAtEnd()) {
        m_endState == SessionState::Finished ? end() : goOn();
        return;
    }
    m_session.pause();
    m_column->setCurrentWidget(m_leaveSheet);
    m_leaveSheet->open(doneSets(m_session.session().sets), plannedSets(m_session.session().steps),
                       m_session.refusal().has_value());
    showAll();
}

void PlayerPage::askAtEnd(SessionState state)
{
    m_endState = state;
    m_column->setCurrentWidget(m_endSheet);
    m_endSheet->open(endText(state, m_session.now() - m_session.session().startedAt),
                     state == SessionState::EndedEarly ? tr("Go on") : tr("Back to last set"));
    m_stage->setDone(doneLines(m_session.session()));
    m_bar->setTimeLeft({});
    m_hints->showKeysAtEnd(state == SessionState::Finished);
}

void PlayerPage::end()
{
    const SessionId id = m_session.session().id;
    SessionEnd end = m_endSheet->answers();
    end.state = m_endState;
    end.endedAt = m_session.now();
    if (attempt(m_prompts, tr("The end of the session could not be saved."),
                [&] { m_logBook.end(id, end); })) {
        stop();
        Q_EMIT ended(id);
    }
}

void PlayerPage::leave()
{
    m_session.keepPosition();
    stop();
    Q_EMIT left(m_session.session().id);
}

void PlayerPage::stop()
{
    m_ticker.stop();
    if (m_madeFullScreen)
        toggleFullScreen();
}

void PlayerPage::closeSheets()
{
    m_column->setCurrentWidget(m_panel);
    setFocus();
    showAll();
}

void PlayerPage::goOn()
{
    m_session.goOn();
    closeSheets();
}

void PlayerPage::showAll()
{
    const SessionPlayer &player = m_session.player();
    m_bar->setSets(setsPerExercise(player), setInBar(player));
    showFailure();
    if (player.isFinished()) {
        if (!m_column->isAskingAtEnd())
            askAtEnd(SessionState::Finished);
        return;
    }
    showLastSet();
    showScene();
    showHints();
}

void PlayerPage::showScene()
{
    const PlayerScene scene = sceneOf(m_session.player(), m_catalogue, m_session.amount());
    m_stage->setScene(scene);
    m_panel->setScene(scene, m_session.last().has_value());
    m_bar->setTimeLeft(scene.timeLeft);
    if (scene.isCountdownToSet != m_hintedCountdown)
        showHints();
}

void PlayerPage::showHints()
{
    if (m_column->isAsking()) {
        m_hints->showNone();
        return;
    }
    const SessionPlayer &player = m_session.player();
    const Work &work = player.currentStep().dose.work;
    m_hintedCountdown = player.isCountingDownToSet();
    m_hints->showKeys({.isPaused = player.isPaused(),
                       .isCountdown = m_hintedCountdown,
                       .isCounted = !std::holds_alternative<Hold>(work) &&
                                    !std::holds_alternative<Duration>(work),
                       .canChange = m_hintedCountdown && m_session.last(),
                       .canGoBack = player.position().set > 0});
}

void PlayerPage::showLastSet()
{
    const std::optional<PerformedSet> &last = m_session.last();
    if (!last || m_panel->lastSet()->isEditing())
        return;
    const SessionStep step =
        stepInSet(m_session.session().steps[static_cast<std::size_t>(last->step)], last->setNumber);
    const Exercise *exercise = m_catalogue.find(step.exercise);
    m_panel->lastSet()->setPain(step.report.pain);
    m_panel->lastSet()->setSet(step, exercise ? exercise->countedIn : CountedIn::Repetitions,
                               *last);
}

void PlayerPage::showFailure()
{
    const std::optional<Error> &refusal = m_session.refusal();
    if (!refusal)
        m_failure->clear();
    else if (!m_failure->isVisibleTo(m_failureRow))
        m_failure->setMessage({.kind = MessageKind::Failure,
                               .title = tr("This set is not saved yet."),
                               .text = textOf(*refusal),
                               .actions = {{.text = tr("Try again")}}});
    m_failureRow->setVisible(refusal.has_value());
}

void PlayerPage::toggleFullScreen()
{
    m_madeFullScreen = !window()->isFullScreen();
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void PlayerPage::resizeEvent(QResizeEvent *event)
{
    fitToWindow();
    QWidget::resizeEvent(event);
}

void PlayerPage::hideEvent(QHideEvent *event)
{
    // the window may be closed for good now
    if (m_ticker.isActive())
        m_session.keepPosition();
    QWidget::hideEvent(event);
}

void PlayerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitToWindow();
    QWidget::changeEvent(event);
}

void PlayerPage::fitToWindow()
{
    const double factor = std::clamp(std::min(width() / 1280.0, height() / 800.0), 0.75, 1.6);
    m_stage->setSizeFactor(factor);
    m_column->fitTo(width(), factor);
}

} // namespace hipstride
