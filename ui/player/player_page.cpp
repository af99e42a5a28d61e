// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_page.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/player/key_hints.h"
#include "ui/player/last_set_card.h"
#include "ui/player/player_bar.h"
#include "ui/player/player_column.h"
#include "ui/player/player_panel.h"
#include "ui/player/player_sheets.h"
#include "ui/player/player_view.h"
#include "ui/settings.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

namespace {

constexpr milliseconds tickLength{50};

} // namespace

PlayerPage::PlayerPage(const Session &session, const Catalogue &catalogue,
                       const FigureLibrary &figures, LogBook &logBook, const Clock &clock,
                       const Settings &settings, Prompts &prompts,
                       const SessionSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_session(session, catalogue, logBook, clock)
    , m_announcer(surroundings, settings)
    , m_view(new PlayerView(toQt(session.routineName), catalogue, figures, settings))
    , m_sheets(new PlayerSheets(m_session, *m_view, catalogue, logBook, prompts,
                                settings.get(setting::painLimit), this))
{
    setObjectName(QStringLiteral("player"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connectParts();
    connectPanel();
    m_ticker.start(tickLength);
    showAll();
}

void PlayerPage::connectParts()
{
    connect(m_view->bar(), &PlayerBar::closeRequested, m_sheets, &PlayerSheets::askToLeave);
    connect(m_view->bar(), &PlayerBar::fullScreenRequested, this, &PlayerPage::toggleFullScreen);
    connect(m_view->hints(), &KeyHints::chosen, this, &PlayerPage::act);
    connect(m_view->failure(), &MessageStrip::actionChosen, this, [this] {
        m_session.tryAgain();
        setFocus();
        showAll();
    });
    connect(m_sheets, &PlayerSheets::changed, this, &PlayerPage::showAll);
    connect(m_sheets, &PlayerSheets::closed, this, [this] { setFocus(); });
    connect(m_sheets, &PlayerSheets::ended, this, [this](SessionId id) {
        stop();
        Q_EMIT ended(id);
    });
    connect(m_sheets, &PlayerSheets::left, this, [this](SessionId id) {
        stop();
        Q_EMIT left(id);
    });
    connect(&m_ticker, &QTimer::timeout, this, &PlayerPage::tick);
}

void PlayerPage::connectPanel()
{
    const PlayerPanel *panel = m_view->column()->panel();
    connect(panel, &PlayerPanel::goRequested, this, [this] { act(PlayerKey::Press); });
    connect(panel, &PlayerPanel::restChanged, this, [this](int by) {
        m_session.addRest(seconds(by));
        showMoment();
    });
    const LastSetCard *last = panel->lastSet();
    connect(last, &LastSetCard::corrected, this, [this](const PerformedSet &set) {
        m_session.correctLast(set);
        showAll();
    });
    connect(last, &LastSetCard::editingEnded, this, [this] { setFocus(); });
    connect(last, &LastSetCard::painSaid, m_sheets, &PlayerSheets::sayPain);
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
        showMoment();
}

bool PlayerPage::isHeld() const
{
    const PlayerColumn *column = m_view->column();
    return column->isAsking() || m_session.refusal() || column->panel()->lastSet()->isEditing();
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    const auto key = playerKeyOf(*event);
    const std::optional<int> score = scoreOf(*event);
    const bool isAsking = m_view->column()->isAsking();
    if (key && (!isAsking || key == PlayerKey::FullScreen))
        act(*key);
    else if (score && !isAsking && m_view->column()->panel()->lastSet()->isVisible())
        m_sheets->sayPain(*score);
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
        if (LastSetCard *last = m_view->column()->panel()->lastSet(); last->isVisible())
            last->edit();
        return;
    case PlayerKey::Back:
        m_sheets->back();
        return;
    case PlayerKey::Skip:
        m_session.skip();
        break;
    case PlayerKey::Exercise:
        m_sheets->openExercise();
        return;
    case PlayerKey::Routine:
        m_sheets->openRoutine();
        return;
    case PlayerKey::Leave:
        m_sheets->askToLeave();
        return;
    case PlayerKey::FullScreen:
        toggleFullScreen();
        return;
    }
    showAll();
}

void PlayerPage::stop()
{
    m_ticker.stop();
    m_announcer.fallSilent();
    if (m_madeFullScreen)
        toggleFullScreen();
}

void PlayerPage::showAll()
{
    announce();
    m_view->showSession(m_session);
    if (player().isFinished() && !m_view->column()->isAskingAtEnd())
        m_sheets->askAtEnd(SessionState::Finished);
}

void PlayerPage::showMoment()
{
    announce();
    m_view->showMoment(m_session);
}

void PlayerPage::announce()
{
    m_announcer.follow(player(), window()->isActiveWindow());
}

void PlayerPage::toggleFullScreen()
{
    m_madeFullScreen = !window()->isFullScreen();
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void PlayerPage::hideEvent(QHideEvent *event)
{
    // the window may be closed for good now
    if (m_ticker.isActive())
        m_session.keepPosition();
    QWidget::hideEvent(event);
}

} // namespace hipstride
