// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/player/guided_session.h"
#include "ui/player/player_keys.h"
#include "ui/player/session_announcer.h"

namespace hipstride {

class Catalogue;
class Clock;
class FigureLibrary;
class LogBook;
class PlayerSheets;
class PlayerView;
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
               const SessionSurroundings &surroundings, QWidget *parent = nullptr);

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
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void connectPanel();
    template <typename Change>
    void showAfter(Change change);
    /// Nothing goes on while something is asked or waits to be written.
    bool isHeld() const;
    void act(PlayerKey key);
    void stop();
    void showAll();
    void showMoment();
    void announce();
    void toggleFullScreen();

    GuidedSession m_session;
    SessionAnnouncer m_announcer;
    QTimer m_ticker;
    bool m_madeFullScreen = false;
    PlayerView *m_view;
    PlayerSheets *m_sheets;
};

} // namespace hipstride
