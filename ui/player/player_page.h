// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "ui/player/guided_session.h"
#include "ui/player/player_keys.h"

class QStackedWidget;

namespace hipstride {

class Catalogue;
class Clock;
class EndSheet;
class FigureLibrary;
class KeyHints;
class LeaveSheet;
class LogBook;
class MessageStrip;
class PlayerBar;
class PlayerPanel;
class PlayerStage;
class Prompts;
class Settings;

/// Leads through a session in the whole window. Each finished set is in the log before the next
/// one appears; where the session stands is kept as it goes, so that it can be resumed.
class PlayerPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is in the log already. Goes on where it stood when it has sets or a position,
    /// paused at first. Expects at least one step.
    PlayerPage(const Session &session, const Catalogue &catalogue, const FigureLibrary &figures,
               LogBook &logBook, const Clock &clock, const Settings &settings, Prompts &prompts,
               QWidget *parent = nullptr);

    /// Lets time pass; the page's own timer calls it with what a monotonic clock says.
    void advance(milliseconds elapsed);
    const SessionPlayer &player() const { return m_session.player(); }

Q_SIGNALS:
    void ended(hipstride::SessionId session);
    /// Closed before its end, to be gone on with another time.
    void left(hipstride::SessionId session);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void act(PlayerKey key);
    void back();

    void askToLeave();
    void askAtEnd(SessionState state);
    void end();
    void leave();
    void stop();
    /// Back from a question to the session.
    void closeSheets();
    void goOn();

    void showAll();
    void showScene();
    void showHints();
    void showLastSet();
    void showFailure();
    void toggleFullScreen();
    void fitToWindow();
    bool isAsking() const;

    const Catalogue &m_catalogue;
    LogBook &m_logBook;
    const Clock &m_clock;
    Prompts &m_prompts;
    GuidedSession m_session;
    QTimer m_ticker;
    QElapsedTimer m_sinceTick;
    SessionState m_endState = SessionState::Finished;
    bool m_madeFullScreen = false;
    bool m_hintedCountdown = false;

    PlayerBar *m_bar;
    MessageStrip *m_failure;
    QWidget *m_failureRow;
    PlayerStage *m_stage;
    QStackedWidget *m_right;
    PlayerPanel *m_panel;
    EndSheet *m_endSheet;
    LeaveSheet *m_leaveSheet;
    KeyHints *m_hints;
};

} // namespace hipstride
