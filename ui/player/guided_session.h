// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/error.h"
#include "player/session_player.h"
#include "ui/player/session_time.h"
#include "ui/player/session_writer.h"

namespace hipstride {

class Catalogue;
class Clock;

/// A session as it is gone through: the player, and the log that has each set before the next one
/// begins. While a set waits to be written, nothing but another try moves it on.
class GuidedSession
{
public:
    /// The session is in the log already. Goes on where it stood when it has sets or a position,
    /// paused at first. Expects at least one step.
    GuidedSession(Session session, const Catalogue &catalogue, LogBook &logBook,
                  const Clock &clock);

    const SessionPlayer &player() const { return m_player; }
    /// With the sets that are in the log.
    const Session &session() const { return m_session; }
    /// The set that can be corrected.
    const std::optional<PerformedSet> &last() const { return m_last; }
    /// What the person says she did in the set at hand, where she changed it.
    const std::optional<Work> &amount() const { return m_amount; }
    /// Why the log did not take the last set; nothing when it did.
    const std::optional<Error> &refusal() const { return m_refusal; }

    void advance(milliseconds elapsed);
    /// Lets the time pass that went by since the last tick; `isHeld` drops it.
    void tick(bool isHeld);
    Moment now() const { return m_time.now(); }
    /// What there is to do next: go on, go now, or the set is done; or another try.
    void press();
    void pause();
    void goOn();
    void pauseOrGoOn();
    /// In a countdown by a quarter of a minute, in a set by one of what is counted.
    void change(int by);
    void addRest(seconds extra);
    void skip();
    /// Every open set of a step.
    void skipStep(int step);
    /// To the first open set of a step; one that is all done stays so.
    void jumpToStep(int step);
    /// Writes what the person made of a step; the session goes on with it.
    /// Throws Error when the log refuses, and then nothing changed.
    void report(int step, const StepReport &report);
    /// To the set before, to do it again.
    void back();
    void correctLast(const PerformedSet &set);
    void tryAgain();
    void keepPosition() { m_writer.keepNow(m_player.position()); }

private:
    void finishAsSaid();
    void finish(PerformedSet set);
    void settle(const PerformedSet &set, std::optional<Error> error);

    Session m_session;
    const Catalogue &m_catalogue;
    SessionTime m_time;
    SessionPlayer m_player;
    SessionWriter m_writer;
    std::optional<Work> m_amount;
    std::optional<PerformedSet> m_last;
    std::optional<Error> m_refusal;
};

} // namespace hipstride
