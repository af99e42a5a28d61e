// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

#include "domain/session.h"
#include "ui/player/session_surroundings.h"

namespace hipstride {

class Catalogue;
class Clock;
class FigureLibrary;
class LogBook;
class MainWindow;
class NextSteps;
class PlanDocument;
class Prompts;
class Settings;

/// From "Start" to the player and back. One session runs at a time: one that was left or cut short
/// is offered again before another begins.
class SessionFlow : public QObject
{
    Q_OBJECT

public:
    SessionFlow(MainWindow &window, const PlanDocument &document, LogBook &logBook,
                NextSteps &nextSteps, const Catalogue &catalogue, const FigureLibrary &figures,
                const Clock &clock, Settings &settings, Prompts &prompts,
                const SessionSurroundings &surroundings, QObject *parent = nullptr);

    /// Begins a session of a routine that has steps.
    void start(RoutineId routine, std::optional<PlannedFor> plannedFor);
    /// Offers the session that was running when the program ended: Resume, Keep as it is, Discard.
    void offerRunning();
    /// Goes on with a session that was ended early.
    void goOnWith(SessionId session);
    /// Asks how it feels, the morning after a session.
    void askAboutMorning();

Q_SIGNALS:
    /// A session begins or goes on; its exercises need not be in a routine.
    void exercisesNeeded();

private:
    enum class Answer
    {
        NothingRunning,
        Resumed,
        Settled, ///< kept or discarded
        Undecided
    };

    Answer settleRunning();
    bool settle(const Session &session, bool isKept);
    void play(const Session &session);
    void showNextSteps();
    void keepMorning(SessionId session, int pain);

    MainWindow &m_window;
    const PlanDocument &m_document;
    LogBook &m_logBook;
    NextSteps &m_nextSteps;
    const Catalogue &m_catalogue;
    const FigureLibrary &m_figures;
    const Clock &m_clock;
    Settings &m_settings;
    Prompts &m_prompts;
    SessionSurroundings m_surroundings;
};

} // namespace hipstride
