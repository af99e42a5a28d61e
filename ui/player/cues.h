// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "player/session_player.h"

namespace hipstride {

enum class Tone
{
    Tick,  ///< one of the last three seconds
    Begin, ///< a set or a hold begins
    Half,  ///< half of a hold is over
    End    ///< a set or a hold is over
};

/// What is to be heard at one moment.
struct Cue
{
    Tone tone = Tone::Tick;
    QString words; ///< said by a voice; empty where the tone is enough

    friend bool operator==(const Cue &, const Cue &) = default;
};

/// As much of where a session stands as a cue depends on.
struct CueMoment
{
    PlayerPosition position;
    bool isBetweenHolds = false;
    int paced = 0; ///< repetitions that the tempo would have done
};

/// "Single-leg bridge, left side": what is done or comes next. Expects not finished.
QString exerciseAndSide(const SessionPlayer &player);

CueMoment cueMomentOf(const SessionPlayer &player);

/// What is heard when a session is opened; nothing while it is paused.
std::optional<Cue> firstCue(const SessionPlayer &player);

/// What is heard when a session has gone from one moment to the next: the exercise and its side,
/// the last three seconds, begin, half and end of a set, each repetition where a tempo is
/// prescribed, and what comes next.
std::optional<Cue> cueBetween(const CueMoment &before, const SessionPlayer &after);

} // namespace hipstride
