// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/running_position.h"

#include <algorithm>
#include <array>

#include "storage/query.h"
#include "storage/session_rows.h"

namespace hipstride {

namespace {

using Phase = PlayerPosition::Phase;

struct NamedPhase
{
    Phase phase;
    std::string_view name;
};

constexpr std::array<NamedPhase, 6> phases{{
    {Phase::GetReady, "get-ready"},
    {Phase::Working, "working"},
    {Phase::SetDone, "set-done"},
    {Phase::SideChange, "side-change"},
    {Phase::Rest, "rest"},
    {Phase::Finished, "finished"},
}};

/// With what was added, dropped and swapped; 0 when the session cannot be read.
int setsToDoIn(const Database &database, SessionId session)
{
    Problems damaged;
    const std::optional<Session> whole = readSession(database, session, damaged);
    return whole ? setsToDo(whole->steps) : 0;
}

} // namespace

std::optional<PlayerPosition> readPosition(const Database &database, SessionId session)
{
    constexpr std::string_view select = R"(
        SELECT set_index, phase, remaining_ms, worked_ms, held_times, is_paused
          FROM running_position
         WHERE session_id = ?)";

    Query query(database, select);
    if (!query.bind(session).next())
        return std::nullopt;
    PlayerPosition position;
    std::string phase;
    query.take(position.set, phase, position.remaining, position.worked, position.heldTimes,
               position.isPaused);
    const auto *named = std::ranges::find(phases, phase, &NamedPhase::name);
    if (!query.isGood() || named == phases.end())
        return std::nullopt;
    position.phase = named->phase;
    const int sets = setsToDoIn(database, session);
    const bool fits =
        position.phase == Phase::Finished ? position.set == sets : position.set < sets;
    return fits ? std::optional(position) : std::nullopt;
}

void writePosition(const Database &database, SessionId session, const PlayerPosition &position)
{
    constexpr std::string_view insert = R"(
        INSERT OR REPLACE INTO running_position (
               session_id, set_index, phase, remaining_ms, worked_ms, held_times, is_paused)
        VALUES (?, ?, ?, ?, ?, ?, ?))";

    Query(database, insert)
        .bind(session, position.set,
              std::ranges::find(phases, position.phase, &NamedPhase::phase)->name,
              position.remaining, position.worked, position.heldTimes, position.isPaused)
        .run();
}

void forgetPosition(const Database &database, SessionId session)
{
    constexpr std::string_view forget = R"(
        DELETE FROM running_position
         WHERE session_id = ?)";

    Query(database, forget).bind(session).run();
}

} // namespace hipstride
