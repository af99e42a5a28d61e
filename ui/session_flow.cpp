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
#include "ui/morning_strip.h"
#include "ui/next_steps_sheet.h"
#include "ui/player/player_page.h"
#include "ui/prompts.h"
#include "ui/session_text.h"
#include "ui/settings.h"

namespace hipstride {

SessionFlow::SessionFlow(MainWindow &window, const PlanDocument &document, LogBook &logBook,
                         NextSteps &nextSteps, const Catalogue &catalogue,
                         const FigureLibrary &figures, const Clock &clock, Settings &settings,
                         Prompts &prompts, const SessionSurroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_document(document)
    , m_logBook(logBook)
    , m_nextSteps(nextSteps)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_clock(clock)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_surroundings(surroundings)
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
    Q_EMIT exercisesNeeded();
    auto *player = new PlayerPage(session, m_catalogue, m_figures, m_logBook, m_clock, m_settings,
                                  m_prompts, m_surroundings);
    connect(player, &PlayerPage::ended, this, &SessionFlow::showNextSteps);
    connect(player, &PlayerPage::left, &m_window, &MainWindow::uncover);
    m_window.cover(player);
}

void SessionFlow::showNextSteps()
{
    m_window.uncover();
    auto *sheet = new NextStepsSheet(m_nextSteps, m_catalogue, m_clock.today(), m_prompts);
    if (sheet->isEmpty()) {
        delete sheet;
        return;
    }
    connect(sheet, &NextStepsSheet::done, &m_window, &MainWindow::uncover);
    m_window.cover(sheet);
}

void SessionFlow::goOnWith(SessionId id)
{
    const Answer answer = settleRunning();
    if (answer == Answer::Resumed || answer == Answer::Undecided)
        return;
    std::optional<Session> session;
    const bool isOpen = attempt(m_prompts, tr("The session cannot go on."), [&] {
        m_logBook.reopen(id);
        session = m_logBook.find(id);
    });
    if (isOpen && session)
        play(*session);
}

void SessionFlow::askAboutMorning()
{
    const Date today = m_clock.today();
    const Date first{std::chrono::sys_days(today) - std::chrono::days(2)};
    std::optional<Session> session;
    // a question that cannot be asked is no reason to stop anybody
    static_cast<void>(failureOf([&] {
        for (const SessionSummary &summary : m_logBook.summaries({first, today})) {
            if (summary.day < today && summary.state != SessionState::Running && !session)
                session = m_logBook.find(summary.id);
        }
    }));
    if (!session || session->painNextMorning || doneSets(session->sets) == 0)
        return;
    auto *strip =
        new MorningStrip(tr("%1 on %2", "a session, a day")
                             .arg(toQt(session->routineName), logDayText(session->day, today)),
                         m_settings.get(setting::painLimit));
    connect(strip, &MorningStrip::answered, this, [this, strip, id = session->id](int pain) {
        keepMorning(id, pain);
        strip->hide();
        strip->deleteLater();
    });
    connect(strip, &MorningStrip::dismissed, strip, [strip] {
        strip->hide();
        strip->deleteLater();
    });
    m_window.addStrip(strip);
}

void SessionFlow::keepMorning(SessionId id, int pain)
{
    attempt(m_prompts, tr("The answer could not be saved."), [&] {
        if (std::optional<Session> session = m_logBook.find(id)) {
            session->painNextMorning = pain;
            m_logBook.correct(*session);
        }
    });
}

} // namespace hipstride
