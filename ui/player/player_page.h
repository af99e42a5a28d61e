// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "progression/step_swap.h"
#include "ui/player/guided_session.h"
#include "ui/player/player_keys.h"

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
class PlayerColumn;
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

    /// Lets time pass.
    void advance(milliseconds elapsed);
    /// Lets the time pass that the clock says; the page's own timer calls it.
    void tick();
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
    template <typename Change>
    void showAfter(Change change);
    /// Nothing goes on while something is asked or waits to be written.
    bool isHeld() const;
    void connectParts();
    void connectSheets();
    void act(PlayerKey key);
    void back();

    /// The session stands still while the sheet is there.
    void openSheet(QWidget *sheet);
    void openExercise(int step);
    void report(const StepReport &report);
    void swapExercise(LadderWay way);
    void closeExercise();
    void sayPain(int pain);

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

    const Catalogue &m_catalogue;
    LogBook &m_logBook;
    Prompts &m_prompts;
    const int m_painLimit;
    GuidedSession m_session;
    QTimer m_ticker;
    SessionState m_endState = SessionState::Finished;
    int m_step = 0;           ///< that the sheet of an exercise is about
    bool m_wasPaused = false; ///< before a sheet was opened
    bool m_madeFullScreen = false;
    bool m_hintedCountdown = false;

    PlayerBar *m_bar;
    MessageStrip *m_failure;
    QWidget *m_failureRow;
    PlayerStage *m_stage;
    PlayerColumn *m_column;
    PlayerPanel *m_panel;
    EndSheet *m_endSheet;
    LeaveSheet *m_leaveSheet;
    KeyHints *m_hints;
};

} // namespace hipstride
