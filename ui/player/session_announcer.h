// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/player/cues.h"
#include "ui/player/session_surroundings.h"

namespace hipstride {

class Settings;

/// Makes a session noticed beyond its page: heard, with the screen kept on while it goes on, and
/// called back to from another window when a rest is over.
class SessionAnnouncer
{
public:
    SessionAnnouncer(const SessionSurroundings &surroundings, const Settings &settings);
    ~SessionAnnouncer();

    /// Says what has changed since the last time. `isInFront`: the person works in its window.
    void follow(const SessionPlayer &player, bool isInFront);
    /// The session is left: nothing more is kept awake.
    void fallSilent();

private:
    SessionSurroundings m_surroundings;
    const Settings &m_settings;
    std::optional<CueMoment> m_last;
};

} // namespace hipstride
