// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_flow.h"

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "routine/session_begin.h"
#include "ui/attempt.h"
#include "ui/clock.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/main_window.h"
#include "ui/player/player_page.h"
#include "ui/prompts.h"

namespace hipstride {

SessionFlow::SessionFlow(MainWindow &window, const PlanDocument &document, LogBook &logBook,
                         const Catalogue &catalogue, const FigureLibrary &figures,
                         const Clock &clock, Settings &settings, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_document(document)
    , m_logBook(logBook)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_clock(clock)
    , m_settings(settings)
    , m_prompts(prompts)
{}

void SessionFlow::start(RoutineId id, std::optional<PlannedFor> plannedFor)
{
    const Answer answer = settleRunning();
    if (answer == Answer::Resumed || answer == Answer::Undecided)
        return;
    const Routine *routine = findRoutine(m_document.plan(), id);
    if (routine == nullptr || routine->steps.empty())
        return;
    Session session =
        beginSession(*routine, m_catalogue, m_clock.today(), m_clock.now(), plannedFor);
    if (attempt(m_prompts, tr("The session cannot begin."),
                [&] { session.id = m_logBook.add(session); }))
        play(session);
}

void SessionFlow::offerRunning()
{
    settleRunning();
}

SessionFlow::Answer SessionFlow::settleRunning()
{
    std::optional<Session> session;
    const bool isRead = attempt(m_prompts, tr("A session that was running cannot be read."), [&] {
        if (const auto running = m_logBook.running())
            session = m_logBook.find(*running);
    });
    if (!isRead || !session)
        return Answer::NothingRunning;

    const auto choice = m_prompts.choose(tr("%1 was not ended.").arg(toQt(session->routineName)),
                                         tr("%1 of %2 sets are done and kept.")
                                             .arg(doneSets(session->sets))
                                             .arg(plannedSets(session->steps)),
                                         {tr("Resume"), tr("Keep as it is"), tr("Discard")});
    if (!choice)
        return Answer::Undecided;
    if (*choice == 0) {
        play(*session);
        return Answer::Resumed;
    }
    return settle(*session, *choice == 1) ? Answer::Settled : Answer::Undecided;
}

bool SessionFlow::settle(const Session &session, bool isKept)
{
    return attempt(m_prompts, tr("The session could not be ended."), [&] {
        if (isKept)
            m_logBook.end(session.id, {.state = SessionState::EndedEarly,
                                       .endedAt = lastMomentOf(session),
                                       .note = session.note});
        else
            m_logBook.discard(session.id);
    });
}

void SessionFlow::play(const Session &session)
{
    auto *player =
        new PlayerPage(session, m_catalogue, m_figures, m_logBook, m_clock, m_settings, m_prompts);
    connect(player, &PlayerPage::ended, &m_window, &MainWindow::uncover);
    connect(player, &PlayerPage::left, &m_window, &MainWindow::uncover);
    m_window.cover(player);
}

} // namespace hipstride
