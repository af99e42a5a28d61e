// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_sheets.h"

#include "ui/attempt.h"
#include "ui/document/log_book.h"
#include "ui/player/end_sheet.h"
#include "ui/player/exercise_sheet.h"
#include "ui/player/guided_session.h"
#include "ui/player/leave_sheet.h"
#include "ui/player/player_column.h"
#include "ui/player/player_panel.h"
#include "ui/player/player_view.h"
#include "ui/player/player_words.h"
#include "ui/player/routine_sheet.h"
#include "ui/player/step_choices.h"

namespace hipstride {

PlayerSheets::PlayerSheets(GuidedSession &session, PlayerView &view, const Catalogue &catalogue,
                           LogBook &logBook, Prompts &prompts, int painLimit, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_column(*view.column())
    , m_catalogue(catalogue)
    , m_logBook(logBook)
    , m_prompts(prompts)
    , m_painLimit(painLimit)
{
    connectParts();
}

void PlayerSheets::connectParts()
{
    const EndSheet *end = m_column.endSheet();
    connect(end, &EndSheet::doneRequested, this, &PlayerSheets::end);
    connect(end, &EndSheet::backRequested, this, &PlayerSheets::back);
    connect(end, &EndSheet::escaped, this, &PlayerSheets::askToLeave);
    const LeaveSheet *leave = m_column.leaveSheet();
    connect(leave, &LeaveSheet::goOnRequested, this, &PlayerSheets::goOn);
    connect(leave, &LeaveSheet::keepRequested, this, &PlayerSheets::leave);
    connect(leave, &LeaveSheet::endRequested, this, [this] { askAtEnd(SessionState::EndedEarly); });
    const ExerciseSheet *exercise = m_column.exerciseSheet();
    connect(exercise, &ExerciseSheet::edited, this, &PlayerSheets::report);
    connect(exercise, &ExerciseSheet::swapRequested, this, &PlayerSheets::swapExercise);
    connect(exercise, &ExerciseSheet::closed, this, &PlayerSheets::goBack);
    connect(exercise, &ExerciseSheet::leaveOutRequested, this, [this] {
        m_session.skipStep(m_step);
        close();
    });
    const RoutineSheet *routine = m_column.routineSheet();
    connect(routine, &RoutineSheet::closed, this, &PlayerSheets::goBack);
    connect(routine, &RoutineSheet::chosen, this, [this](int step) {
        m_session.jumpToStep(step);
        goOn();
    });
}

void PlayerSheets::open(QWidget *sheet)
{
    // who had paused before goes on paused
    if (!m_column.isAsking())
        m_wasPaused = m_session.player().isPaused();
    m_session.pause();
    m_column.setCurrentWidget(sheet);
    Q_EMIT changed();
}

void PlayerSheets::openExercise()
{
    openStep(m_session.player().isFinished() ? 0 : m_session.player().currentSet().step);
}

void PlayerSheets::openStep(int step)
{
    m_step = step;
    open(m_column.exerciseSheet());
    m_column.exerciseSheet()->open(sheetOf(m_session, step, m_catalogue));
}

void PlayerSheets::openRoutine()
{
    open(m_column.routineSheet());
    m_column.routineSheet()->open(m_session.player(), m_session.session());
}

void PlayerSheets::report(const StepReport &report)
{
    attempt(m_prompts, tr("This could not be saved."), [&] { m_session.report(m_step, report); });
    m_column.exerciseSheet()->setContent(sheetOf(m_session, m_step, m_catalogue));
    Q_EMIT changed();
}

void PlayerSheets::swapExercise(LadderWay way)
{
    const auto swap = swapFor(m_session, m_step, way, m_catalogue);
    if (!swap)
        return;
    const SessionStep &step = m_session.session().steps[static_cast<std::size_t>(m_step)];
    report(withSwap(step.report, *swap));
    goBack();
}

void PlayerSheets::sayPain(int pain)
{
    if (!m_session.last() || m_session.player().isFinished())
        return;
    m_step = m_session.last()->step;
    StepReport said = m_session.session().steps[static_cast<std::size_t>(m_step)].report;
    said.pain = pain;
    report(said);
    if (pain > m_painLimit)
        openStep(m_step);
    else
        Q_EMIT closed();
}

void PlayerSheets::back()
{
    const bool wasAskedEarly = m_column.isAsking() && m_endState == SessionState::EndedEarly;
    if (wasAskedEarly) {
        goOn();
        return;
    }
    m_session.back();
    close();
}

void PlayerSheets::askToLeave()
{
    if (m_column.isAskingAtEnd()) {
        m_endState == SessionState::Finished ? end() : goOn();
        return;
    }
    m_session.pause();
    m_column.setCurrentWidget(m_column.leaveSheet());
    m_column.leaveSheet()->open(doneSets(m_session.session().sets),
                                plannedSets(m_session.session().steps),
                                m_session.refusal().has_value());
    Q_EMIT changed();
}

void PlayerSheets::askAtEnd(SessionState state)
{
    m_endState = state;
    m_column.setCurrentWidget(m_column.endSheet());
    m_column.endSheet()->open(endText(state, m_session.now() - m_session.session().startedAt),
                              state == SessionState::EndedEarly ? tr("Go on")
                                                                : tr("Back to last set"));
    m_view.showEnd(m_session.session(), state == SessionState::Finished);
}

void PlayerSheets::end()
{
    const SessionId id = m_session.session().id;
    SessionEnd end = m_column.endSheet()->answers();
    end.state = m_endState;
    end.endedAt = m_session.now();
    if (attempt(m_prompts, tr("The end of the session could not be saved."),
                [&] { m_logBook.end(id, end); }))
        Q_EMIT ended(id);
}

void PlayerSheets::leave()
{
    m_session.keepPosition();
    Q_EMIT left(m_session.session().id);
}

void PlayerSheets::goBack()
{
    m_wasPaused ? close() : goOn();
}

void PlayerSheets::goOn()
{
    m_session.goOn();
    close();
}

void PlayerSheets::close()
{
    m_column.setCurrentWidget(m_column.panel());
    Q_EMIT closed();
    Q_EMIT changed();
}

} // namespace hipstride
