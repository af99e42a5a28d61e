// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "domain/session.h"
#include "progression/step_swap.h"

namespace hipstride {

class Catalogue;
class GuidedSession;
class LogBook;
class PlayerColumn;
class PlayerView;
class Prompts;

/// What is asked in the column of the player while the session stands still, and what becomes of
/// the answers.
class PlayerSheets : public QObject
{
    Q_OBJECT

public:
    PlayerSheets(GuidedSession &session, PlayerView &view, const Catalogue &catalogue,
                 LogBook &logBook, Prompts &prompts, int painLimit, QObject *parent = nullptr);

    /// Of the set at hand.
    void openExercise();
    void openRoutine();
    /// Asks what is to become of the session; at its end, it ends.
    void askToLeave();
    void askAtEnd(SessionState state);
    /// How the exercise that was done last feels. Over the limit its sheet opens.
    void sayPain(int pain);
    /// To the set before; from the questions of an early end back to the session.
    void back();

Q_SIGNALS:
    /// The session, or what is asked, is another one now.
    void changed();
    /// The keys are the session's again.
    void closed();
    void ended(hipstride::SessionId session);
    /// Closed before its end, to be gone on with another time.
    void left(hipstride::SessionId session);

private:
    void connectParts();
    /// The session stands still while the sheet is there.
    void open(QWidget *sheet);
    void openStep(int step);
    void report(const StepReport &report);
    void swapExercise(LadderWay way);
    /// Back to the session as it was before the sheet.
    void goBack();
    void goOn();
    void close();
    void end();
    void leave();

    GuidedSession &m_session;
    PlayerView &m_view;
    PlayerColumn &m_column;
    const Catalogue &m_catalogue;
    LogBook &m_logBook;
    Prompts &m_prompts;
    const int m_painLimit;
    SessionState m_endState = SessionState::Finished;
    int m_step = 0;           ///< that the sheet of an exercise is about
    bool m_wasPaused = false; ///< before a sheet was opened
};

} // namespace hipstride
