// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/guided_session.h"

#include <algorithm>

#include "routine/session_begin.h"
#include "ui/document/log_book.h"
#include "ui/player/set_records.h"

namespace hipstride {

namespace {

using Phase = PlayerPosition::Phase;

constexpr seconds restStep{15};

bool isSameSet(const PerformedSet &one, const PerformedSet &other)
{
    return one.step == other.step && one.setNumber == other.setNumber && one.side == other.side;
}

} // namespace

GuidedSession::GuidedSession(Session session, const Catalogue &catalogue, LogBook &logBook,
                             const Clock &clock)
    : m_session(std::move(session))
    , m_catalogue(catalogue)
    , m_time(clock, lastMomentOf(m_session))
    , m_player(m_session.steps, pacesOf(m_session, catalogue), {}, m_session.blocks)
    , m_writer(logBook, m_session.id)
{
    const auto kept = logBook.position(m_session.id);
    if (m_session.sets.empty() && !kept)
        return;
    if (!m_session.sets.empty())
        m_last = m_session.sets.back();
    m_player.resumeAt(placeToResume(m_player.script(), m_session.sets, kept), m_session.sets);
    m_player.pause();
    if (m_player.phase() == Phase::SetDone)
        finishAsSaid();
}

void GuidedSession::advance(milliseconds elapsed)
{
    if (m_refusal)
        return;
    m_player.advance(elapsed);
    m_writer.keep(m_player.position(), elapsed);
    if (m_player.phase() == Phase::SetDone)
        finishAsSaid();
}

void GuidedSession::tick(bool isHeld)
{
    const milliseconds elapsed = m_time.tick();
    if (!isHeld)
        advance(elapsed);
}

void GuidedSession::press()
{
    if (m_refusal)
        tryAgain();
    else if (m_player.isPaused())
        goOn();
    else if (m_player.isCountingDownToSet())
        m_player.startNow();
    else
        finishAsSaid();
}

void GuidedSession::pause()
{
    m_player.pause();
    keepPosition();
}

void GuidedSession::goOn()
{
    m_player.goOn();
    keepPosition();
}

void GuidedSession::pauseOrGoOn()
{
    m_player.isPaused() ? goOn() : pause();
}

void GuidedSession::change(int by)
{
    if (m_refusal || m_player.isFinished())
        return;
    if (m_player.isCountingDownToSet())
        addRest(by * restStep);
    else
        m_amount = changedBy(m_amount.value_or(m_player.currentStep().dose.work), by);
}

void GuidedSession::addRest(seconds extra)
{
    m_player.addRest(extra);
}

void GuidedSession::skip()
{
    if (m_refusal || m_player.isFinished())
        return;
    PerformedSet set = m_player.proposedSet();
    set.outcome = SetOutcome::Skipped;
    finish(set);
}

void GuidedSession::skipStep(int step)
{
    m_player.goOn();
    while (!m_refusal && !m_player.isFinished()) {
        const std::optional<int> open = m_player.openSetOf(step);
        if (!open)
            return;
        m_player.jumpTo(*open);
        skip();
    }
}

void GuidedSession::jumpToStep(int step)
{
    const std::optional<int> open = m_player.openSetOf(step);
    if (m_refusal || !open)
        return;
    m_player.jumpTo(*open);
    m_amount.reset();
    keepPosition();
}

void GuidedSession::report(int step, const StepReport &report)
{
    Session changed = m_session;
    changed.steps[static_cast<std::size_t>(step)].report = report;
    SessionPlayer player = m_player;
    player.setSteps(changed.steps, pacesOf(changed, m_catalogue));
    m_writer.report(step, report, player.position());
    const bool isOtherSet =
        player.position().set != m_player.position().set || player.phase() != m_player.phase();
    m_session = std::move(changed);
    m_player = std::move(player);
    if (isOtherSet)
        m_amount.reset();
}

void GuidedSession::back()
{
    if (m_refusal)
        return;
    const std::vector<ScriptSet> &script = m_player.script();
    const auto last = std::ranges::find_if(
        script, [&](const ScriptSet &set) { return m_last && isRecordOf(*m_last, set); });
    // the order may have been another than that of the routine
    if (last != script.end())
        m_player.jumpTo(static_cast<int>(last - script.begin()));
    else
        m_player.back();
    m_amount.reset();
    m_last.reset();
    keepPosition();
}

void GuidedSession::correctLast(const PerformedSet &set)
{
    settle(set, m_writer.write(set));
}

void GuidedSession::tryAgain()
{
    if (!m_writer.unwritten())
        return;
    const PerformedSet set = *m_writer.unwritten();
    settle(set, m_writer.tryAgain());
}

void GuidedSession::finishAsSaid()
{
    if (m_player.isFinished())
        return;
    PerformedSet set = m_player.proposedSet();
    // a clocked set has been measured; what was counted the person knows best
    if (m_amount && m_amount != m_player.currentStep().dose.work) {
        set.done = *m_amount;
        set = asDone(set, m_player.currentStep().dose);
    }
    finish(set);
}

void GuidedSession::finish(PerformedSet set)
{
    set.finishedAt = m_time.now();
    m_player.endSet();
    settle(set, m_writer.write(set));
}

void GuidedSession::settle(const PerformedSet &set, std::optional<Error> error)
{
    m_refusal = std::move(error);
    if (m_refusal)
        return;
    std::erase_if(m_session.sets, [&](const PerformedSet &old) { return isSameSet(old, set); });
    m_session.sets.push_back(set);
    m_last = set;
    m_amount.reset();
    // a correction is written while the next set is waited for
    m_player.setRecorded();
    keepPosition();
}

} // namespace hipstride
