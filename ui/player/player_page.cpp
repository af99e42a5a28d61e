// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "routine/session_begin.h"
#include "ui/attempt.h"
#include "ui/clock.h"
#include "ui/document/log_book.h"
#include "ui/icons.h"
#include "ui/player/end_sheet.h"
#include "ui/player/last_set_card.h"
#include "ui/player/leave_sheet.h"
#include "ui/player/player_panel.h"
#include "ui/player/player_scene.h"
#include "ui/player/player_stage.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/set_bar.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

using Phase = PlayerPosition::Phase;

constexpr milliseconds tickLength{100};
constexpr milliseconds keepEvery{5000};
constexpr double rightShare = 464.0 / 1280; ///< of the window's width
constexpr int margin = 24;

bool isSameSet(const PerformedSet &done, const ScriptSet &planned)
{
    return done.step == planned.step && done.setNumber == planned.setNumber &&
           done.side == planned.side;
}

/// The first set without a record; as many as there are when all are done.
int firstOpenSet(const std::vector<ScriptSet> &script, const std::vector<PerformedSet> &sets)
{
    const auto open = std::ranges::find_if(script, [&](const ScriptSet &planned) {
        return std::ranges::none_of(
            sets, [&](const PerformedSet &done) { return isSameSet(done, planned); });
    });
    return static_cast<int>(open - script.begin());
}

Work changed(const Work &work, int by)
{
    Work result = work;
    if (auto *repetitions = std::get_if<Repetitions>(&result)) {
        const int count = std::clamp(repetitions->most + by, 1, DoseLimits::mostRepetitions);
        *repetitions = {count, count};
    } else if (auto *steps = std::get_if<Steps>(&result)) {
        steps->count = std::clamp(steps->count + by, 1, DoseLimits::mostSteps);
    } else if (auto *distance = std::get_if<Distance>(&result)) {
        distance->length.value =
            std::clamp(distance->length.value + by * 5, 1, DoseLimits::farthest.value);
    }
    return result;
}

QToolButton *makeToolButton(const char *icon, const QString &name, const char *objectName)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(QLatin1String(icon)));
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(objectName));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PlayerPage::PlayerPage(const Session &session, const Catalogue &catalogue, LogBook &logBook,
                       const Clock &clock, const Settings &settings, Prompts &prompts,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_logBook(logBook)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_player(session.steps, pacesOf(session, catalogue))
    , m_name(new TextLabel(toQt(session.routineName), TypeToken::Section))
    , m_bar(new SetBar)
    , m_timeLeft(new TextLabel(TypeToken::Section, Role::TextSecondary))
    , m_stage(new PlayerStage)
    , m_right(new QStackedWidget)
    , m_panel(new PlayerPanel)
    , m_endSheet(new EndSheet(settings.get(setting::painLimit)))
    , m_leaveSheet(new LeaveSheet)
    , m_failure(new MessageStrip)
{
    setObjectName(QStringLiteral("player"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(m_failure);
    auto *row = new QHBoxLayout;
    row->setSpacing(32);
    row->addWidget(m_stage, 1);
    for (QWidget *sheet : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_endSheet),
                           static_cast<QWidget *>(m_leaveSheet)})
        m_right->addWidget(sheet);
    row->addWidget(m_right);
    layout->addLayout(row, 1);
    layout->addLayout(makeHints());

    connect(m_panel, &PlayerPanel::goRequested, this, &PlayerPage::press);
    connect(m_panel, &PlayerPanel::restChanged, this, [this](int by) {
        m_player.addRest(seconds(by));
        showScene();
    });
    connect(m_panel->lastSet(), &LastSetCard::corrected, this, &PlayerPage::correctLast);
    connect(m_panel->lastSet(), &LastSetCard::editingEnded, this, [this] { setFocus(); });
    connect(m_endSheet, &EndSheet::doneRequested, this, &PlayerPage::end);
    connect(m_leaveSheet, &LeaveSheet::goOnRequested, this, &PlayerPage::closeSheets);
    connect(m_leaveSheet, &LeaveSheet::keepRequested, this, &PlayerPage::leave);
    connect(m_leaveSheet, &LeaveSheet::endRequested, this,
            [this] { askAtEnd(SessionState::EndedEarly); });
    connect(m_failure, &MessageStrip::actionChosen, this, &PlayerPage::tryAgain);
    connect(&m_ticker, &QTimer::timeout, this, &PlayerPage::tick);

    resume(session);
    m_ticker.start(tickLength);
    m_sinceTick.start();
    fitToWindow();
    afterSet();
}

QHBoxLayout *PlayerPage::makeBar()
{
    auto *close = makeToolButton("close", tr("Close"), "player-close");
    connect(close, &QToolButton::clicked, this, &PlayerPage::askToLeave);
    auto *fullScreen = makeToolButton("full-screen", tr("Full screen"), "full-screen");
    connect(fullScreen, &QToolButton::clicked, this,
            [this] { window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen); });
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_bar->setObjectName(QStringLiteral("player-sets"));
    m_timeLeft->setObjectName(QStringLiteral("player-time-left"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 12, 0, 12);
    bar->setSpacing(16);
    bar->addWidget(close);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_bar, 1);
    m_timeLeft->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar->addWidget(m_timeLeft, 1);
    bar->addWidget(fullScreen);
    return bar;
}

QHBoxLayout *PlayerPage::makeHints()
{
    m_spaceHint = new KeyHint({tr("Space")}, tr("Pause"));
    m_enterHint = new KeyHint({tr("Enter")}, tr("Set done"));
    m_countHint = new KeyHint({tr("+ −")}, tr("Change count"));
    m_changeHint = new KeyHint({tr("C")}, tr("Change"));
    auto *hints = new QHBoxLayout;
    hints->setContentsMargins(0, 16, 0, 16);
    hints->setSpacing(28);
    hints->addStretch(1);
    hints->addWidget(m_spaceHint);
    hints->addWidget(m_enterHint);
    hints->addWidget(m_countHint);
    hints->addWidget(m_changeHint);
    hints->addWidget(new KeyHint({tr("B")}, tr("Back to last set")));
    hints->addWidget(new KeyHint({tr("S")}, tr("Skip")));
    hints->addStretch(1);
    return hints;
}

void PlayerPage::resume(const Session &session)
{
    const auto kept = m_logBook.position(session.id);
    if (session.sets.empty() && !kept)
        return;
    if (!session.sets.empty())
        m_last = session.sets.back();
    const int open = firstOpenSet(m_player.script(), session.sets);
    // a set that was written after the position was kept is not done again
    const bool isStale = kept && kept->set < open;
    m_player.resumeAt(kept && !isStale ? *kept : PlayerPosition{.set = open});
    m_player.pause();
    if (m_player.phase() == Phase::SetDone)
        finishSet(SetOutcome::AsPlanned);
}

void PlayerPage::tick()
{
    advance(milliseconds(m_sinceTick.restart()));
}

void PlayerPage::advance(milliseconds elapsed)
{
    if (isAsking() || m_unwritten || m_panel->lastSet()->isEditing())
        return;
    m_player.advance(elapsed);
    if (m_player.phase() == Phase::SetDone)
        finishSet(SetOutcome::AsPlanned);
    m_sinceKept += elapsed;
    if (m_player.phase() != m_keptPhase || m_sinceKept >= keepEvery)
        keepPosition();
    showScene();
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    if (isAsking()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        press();
        break;
    case Qt::Key_Space:
        pauseOrGoOn();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        changeAmount(1);
        break;
    case Qt::Key_Minus:
        changeAmount(-1);
        break;
    case Qt::Key_C:
        if (m_panel->lastSet()->isVisible())
            m_panel->lastSet()->edit();
        break;
    case Qt::Key_B:
    case Qt::Key_PageUp:
        back();
        break;
    case Qt::Key_S:
        finishSet(SetOutcome::Skipped);
        break;
    case Qt::Key_Escape:
        askToLeave();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlayerPage::press()
{
    if (m_unwritten) {
        tryAgain();
    } else if (m_player.isPaused()) {
        m_player.goOn();
        showScene();
    } else if (m_player.isCountingDownToSet()) {
        m_player.startNow();
        keepPosition();
        showScene();
    } else {
        finishSet(SetOutcome::AsPlanned);
    }
}

void PlayerPage::pauseOrGoOn()
{
    m_player.isPaused() ? m_player.goOn() : m_player.pause();
    keepPosition();
    showScene();
}

void PlayerPage::changeAmount(int by)
{
    if (m_player.isFinished() || m_player.isCountingDownToSet()) {
        if (m_player.isCountingDownToSet())
            m_player.addRest(seconds(by * 15));
    } else {
        m_amount = changed(m_amount.value_or(m_player.currentStep().dose.work), by);
    }
    showScene();
}

void PlayerPage::back()
{
    if (m_unwritten)
        return;
    m_player.back();
    m_amount.reset();
    m_last.reset();
    afterSet();
}

void PlayerPage::finishSet(SetOutcome outcome)
{
    if (m_unwritten || m_player.isFinished())
        return;
    PerformedSet set = m_player.proposedSet();
    if (outcome == SetOutcome::Skipped)
        set.outcome = SetOutcome::Skipped;
    else if (m_amount && *m_amount != m_player.currentStep().dose.work) {
        set.done = *m_amount;
        set.outcome = SetOutcome::Changed;
    }
    set.finishedAt = m_clock.now();
    m_player.endSet();
    record(set);
}

void PlayerPage::record(const PerformedSet &set)
{
    m_unwritten = set;
    const auto error = failureOf([&] { m_logBook.recordSet(m_session.id, set); });
    if (error) {
        m_failure->setMessage({.kind = MessageKind::Failure,
                               .title = tr("This set is not saved yet."),
                               .text = textOf(*error),
                               .actions = {{.text = tr("Try again")}}});
        showScene();
        return;
    }
    m_failure->clear();
    m_unwritten.reset();
    m_amount.reset();
    m_last = set;
    m_player.setRecorded();
    afterSet();
}

void PlayerPage::tryAgain()
{
    if (m_unwritten)
        record(PerformedSet(*m_unwritten));
}

void PlayerPage::correctLast(const PerformedSet &set)
{
    if (attempt(m_prompts, tr("The change could not be saved."),
                [&] { m_logBook.recordSet(m_session.id, set); }))
        m_last = set;
    showLastSet();
}

void PlayerPage::afterSet()
{
    const int done = m_player.position().set;
    m_bar->setSets(setsPerExercise(m_player), done);
    showLastSet();
    keepPosition();
    if (m_player.isFinished())
        askAtEnd(SessionState::Finished);
    else
        showScene();
}

void PlayerPage::askAtEnd(SessionState state)
{
    m_endState = state;
    const auto length =
        std::chrono::round<std::chrono::minutes>(m_clock.now() - m_session.startedAt);
    m_right->setCurrentWidget(m_endSheet);
    m_endSheet->open(tr("Done, %n minute(s). How was the pain?", nullptr,
                        std::max(1, static_cast<int>(length.count()))));
}

void PlayerPage::end()
{
    SessionEnd end = m_endSheet->answers();
    end.state = m_endState;
    end.endedAt = m_clock.now();
    if (attempt(m_prompts, tr("The end of the session could not be saved."),
                [&] { m_logBook.end(m_session.id, end); })) {
        m_ticker.stop();
        Q_EMIT ended(m_session.id);
    }
}

void PlayerPage::askToLeave()
{
    if (m_player.isFinished())
        return;
    m_player.pause();
    keepPosition();
    const auto session = m_logBook.find(m_session.id);
    m_right->setCurrentWidget(m_leaveSheet);
    m_leaveSheet->open(session ? doneSets(session->sets) : 0, plannedSets(m_session.steps));
}

void PlayerPage::leave()
{
    m_ticker.stop();
    keepPosition();
    Q_EMIT left(m_session.id);
}

void PlayerPage::closeSheets()
{
    m_right->setCurrentWidget(m_panel);
    m_player.goOn();
    setFocus();
    showScene();
}

void PlayerPage::keepPosition()
{
    m_sinceKept = milliseconds(0);
    m_keptPhase = m_player.phase();
    // a position that cannot be kept costs a countdown, not a set: the next write tells
    static_cast<void>(
        failureOf([&] { m_logBook.keepPosition(m_session.id, m_player.position()); }));
}

void PlayerPage::showScene()
{
    if (m_player.isFinished())
        return;
    const PlayerScene scene = sceneOf(m_player, m_catalogue, m_amount);
    m_stage->setScene(scene);
    m_panel->setScene(scene);
    m_timeLeft->setText(scene.timeLeft);
    m_panel->lastSet()->setVisible(scene.isCountdownToSet && m_last.has_value());
    showHints(scene.isCountdownToSet);
}

void PlayerPage::showHints(bool isCountdown)
{
    m_spaceHint->setText(m_player.isPaused() ? tr("Go on") : tr("Pause"));
    m_enterHint->setText(m_player.isPaused() ? tr("Go on")
                         : isCountdown       ? tr("Go now")
                                             : tr("Set done"));
    m_countHint->setVisible(!isCountdown);
    m_changeHint->setVisible(isCountdown && m_last.has_value());
}

void PlayerPage::showLastSet()
{
    if (!m_last)
        return;
    const SessionStep &step = m_session.steps[static_cast<std::size_t>(m_last->step)];
    const Exercise *exercise = m_catalogue.find(step.exercise);
    m_panel->lastSet()->setSet(toQt(step.exerciseName),
                               exercise ? exercise->countedIn : CountedIn::Repetitions, *m_last);
}

void PlayerPage::resizeEvent(QResizeEvent *event)
{
    fitToWindow();
    QWidget::resizeEvent(event);
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
    m_right->setFixedWidth(static_cast<int>(width() * rightShare));
    m_stage->setSizeFactor(factor);
    m_panel->setSizeFactor(factor);
}

bool PlayerPage::isAsking() const
{
    return m_right->currentWidget() != m_panel;
}

} // namespace hipstride
