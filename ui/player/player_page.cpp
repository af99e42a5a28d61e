// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "routine/session_begin.h"
#include "ui/attempt.h"
#include "ui/clock.h"
#include "ui/document/log_book.h"
#include "ui/figure_choice.h"
#include "ui/player/end_sheet.h"
#include "ui/player/key_hints.h"
#include "ui/player/last_set_card.h"
#include "ui/player/leave_sheet.h"
#include "ui/player/player_bar.h"
#include "ui/player/player_panel.h"
#include "ui/player/player_scene.h"
#include "ui/player/player_stage.h"
#include "ui/player/player_words.h"
#include "ui/player/set_records.h"
#include "ui/settings.h"
#include "ui/type_scale.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

namespace {

constexpr milliseconds tickLength{50};
constexpr int margin = 24;
constexpr int gap = 32;

/// The right column by the width of the window; see visual design, section 10.
int columnWidth(int window)
{
    constexpr double usualWindow = 1280;
    constexpr double usualColumn = 464;
    const double more = window - usualWindow;
    const double column = usualColumn + more * (more < 0 ? 0.25 : 0.306);
    // larger words need a wider column; the figure gives way
    return qRound(std::min(column * std::min(textScale(), 1.25), window * 0.48));
}

} // namespace

PlayerPage::PlayerPage(const Session &session, const Catalogue &catalogue,
                       const FigureLibrary &figures, LogBook &logBook, const Clock &clock,
                       const Settings &settings, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_logBook(logBook)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_session(session, pacesOf(session, catalogue), logBook, clock)
    , m_bar(new PlayerBar(toQt(session.routineName)))
    , m_failure(new MessageStrip)
    , m_failureRow(new QWidget)
    , m_stage(new PlayerStage(figures, figureChoiceOf(settings)))
    , m_right(new QStackedWidget)
    , m_panel(new PlayerPanel(figures, figureChoiceOf(settings).person))
    , m_endSheet(new EndSheet(settings.get(setting::painLimit)))
    , m_leaveSheet(new LeaveSheet)
    , m_hints(new KeyHints)
{
    setObjectName(QStringLiteral("player"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connectParts();
    m_sinceTick.start();
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
    for (QWidget *sheet : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_endSheet),
                           static_cast<QWidget *>(m_leaveSheet)})
        m_right->addWidget(sheet);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_stage, 1);
    row->addWidget(m_right);
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
    connect(m_hints, &KeyHints::chosen, this, &PlayerPage::act);
    connect(m_endSheet, &EndSheet::doneRequested, this, &PlayerPage::end);
    connect(m_endSheet, &EndSheet::backRequested, this, &PlayerPage::back);
    connect(m_endSheet, &EndSheet::escaped, this, &PlayerPage::askToLeave);
    connect(m_leaveSheet, &LeaveSheet::goOnRequested, this, &PlayerPage::goOn);
    connect(m_leaveSheet, &LeaveSheet::keepRequested, this, &PlayerPage::leave);
    connect(m_leaveSheet, &LeaveSheet::endRequested, this,
            [this] { askAtEnd(SessionState::EndedEarly); });
    connect(m_failure, &MessageStrip::actionChosen, this, [this] {
        m_session.tryAgain();
        setFocus();
        showAll();
    });
    connect(&m_ticker, &QTimer::timeout, this,
            [this] { advance(milliseconds(m_sinceTick.restart())); });
}

void PlayerPage::advance(milliseconds elapsed)
{
    if (isAsking() || m_session.refusal() || m_panel->lastSet()->isEditing())
        return;
    const int set = player().position().set;
    m_session.advance(elapsed);
    if (player().position().set != set || m_session.refusal())
        showAll();
    else
        showScene();
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    const auto key = playerKeyOf(*event);
    if (key && (!isAsking() || key == PlayerKey::FullScreen))
        act(*key);
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
    case PlayerKey::Leave:
        askToLeave();
        return;
    case PlayerKey::FullScreen:
        toggleFullScreen();
        return;
    }
    showAll();
}

void PlayerPage::back()
{
    const bool wasAskedEarly = isAsking() && m_endState == SessionState::EndedEarly;
    if (wasAskedEarly) {
        goOn();
        return;
    }
    m_session.back();
    closeSheets();
}

void PlayerPage::askToLeave()
{
    if (m_right->currentWidget() == m_endSheet) {
        m_endState == SessionState::Finished ? end() : goOn();
        return;
    }
    m_session.pause();
    m_right->setCurrentWidget(m_leaveSheet);
    m_leaveSheet->open(doneSets(m_session.session().sets), plannedSets(m_session.session().steps),
                       m_session.refusal().has_value());
    showAll();
}

void PlayerPage::askAtEnd(SessionState state)
{
    m_endState = state;
    m_right->setCurrentWidget(m_endSheet);
    m_endSheet->open(endText(state, m_clock.now() - m_session.session().startedAt),
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
    end.endedAt = m_clock.now();
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
    m_right->setCurrentWidget(m_panel);
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
        if (m_right->currentWidget() != m_endSheet)
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
    if (isAsking()) {
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
    const SessionStep &step = m_session.session().steps[static_cast<std::size_t>(last->step)];
    const Exercise *exercise = m_catalogue.find(step.exercise);
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
    m_right->setFixedWidth(columnWidth(width()));
    m_stage->setSizeFactor(factor);
    m_panel->setSizeFactor(factor);
}

bool PlayerPage::isAsking() const
{
    return m_right->currentWidget() != m_panel;
}

} // namespace hipstride
