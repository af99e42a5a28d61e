// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

#include "player/session_player.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hipstride {

class Catalogue;
class Clock;
class EndSheet;
class KeyHint;
class LeaveSheet;
class LogBook;
class MessageStrip;
class PlayerPanel;
class PlayerStage;
class Prompts;
class SetBar;
class Settings;
class TextLabel;

/// Leads through a session in the whole window. Each finished set is in the log before the next
/// one appears; where the session stands is kept as it goes, so that it can be resumed.
class PlayerPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is in the log already. Goes on where it stood when it has sets or a position,
    /// paused at first. Expects at least one step.
    PlayerPage(const Session &session, const Catalogue &catalogue, LogBook &logBook,
               const Clock &clock, const Settings &settings, Prompts &prompts,
               QWidget *parent = nullptr);

    /// Lets time pass; the page's own timer calls it with what a monotonic clock says.
    void advance(milliseconds elapsed);
    const SessionPlayer &player() const { return m_player; }

Q_SIGNALS:
    void ended(hipstride::SessionId session);
    /// Closed before its end, to be gone on with another time.
    void left(hipstride::SessionId session);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *makeBar();
    QHBoxLayout *makeHints();
    void resume(const Session &session);
    void tick();

    void finishSet(SetOutcome outcome);
    void record(const PerformedSet &set);
    void tryAgain();
    void correctLast(const PerformedSet &set);
    void changeAmount(int by);
    void press();
    void pauseOrGoOn();
    void back();
    void afterSet();

    void askAtEnd(SessionState state);
    void end();
    void askToLeave();
    void leave();
    void closeSheets();

    void keepPosition();
    void showScene();
    void showHints(bool isCountdown);
    void showLastSet();
    void fitToWindow();
    bool isAsking() const;

    Session m_session;
    const Catalogue &m_catalogue;
    LogBook &m_logBook;
    const Clock &m_clock;
    Prompts &m_prompts;
    SessionPlayer m_player;
    QTimer m_ticker;
    QElapsedTimer m_sinceTick;
    milliseconds m_sinceKept{0};
    std::optional<Work> m_amount;            ///< what the person says of the set at hand
    std::optional<PerformedSet> m_unwritten; ///< a set that the log refused
    std::optional<PerformedSet> m_last;
    SessionState m_endState = SessionState::Finished;
    PlayerPosition::Phase m_keptPhase{};

    TextLabel *m_name;
    SetBar *m_bar;
    TextLabel *m_timeLeft;
    PlayerStage *m_stage;
    QStackedWidget *m_right;
    PlayerPanel *m_panel;
    EndSheet *m_endSheet;
    LeaveSheet *m_leaveSheet;
    MessageStrip *m_failure;
    KeyHint *m_spaceHint;
    KeyHint *m_enterHint;
    KeyHint *m_changeHint;
    KeyHint *m_countHint;
};

} // namespace hipstride
