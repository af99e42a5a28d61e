// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/block_rows.h"

#include <algorithm>

#include "storage/dose_columns.h"
#include "storage/query.h"

namespace hipstride {

namespace {

Block takeBlock(Query &query)
{
    Block block;
    query.take(block.first, block.count, block.restBetweenExercises, block.restBetweenRounds);
    return block;
}

/// Reads them all; `query` is bound.
bool readBlocks(Query &query, Blocks &blocks, std::size_t steps)
{
    bool areGood = true;
    while (query.next()) {
        blocks.push_back(takeBlock(query));
        areGood = areGood && query.isGood();
    }
    return areGood && problemsOf(blocks, steps).empty();
}

/// `query` inserts the key, then what every block has.
template <typename... Key>
void insertBlocks(Query &query, const Blocks &blocks, const Key &...key)
{
    for (const Block &block : blocks)
        query
            .bind(key..., block.first, block.count, block.restBetweenExercises,
                  block.restBetweenRounds)
            .run();
}

/// `query` inserts the key, the place, then what every set has.
template <typename... Key>
void insertOwnSets(Query &query, const Dose &dose, const Key &...key)
{
    int place = 0;
    for (const OwnSet &set : ownSetRows(dose)) {
        query.bind(key..., place++);
        bindOwnSet(query, set);
        query.run();
    }
}

/// The dose that sets of their own belong to: prescribed, or swapped in from a set on.
Dose *doseAt(Session &session, int step, int fromSet)
{
    if (step < 0 || step >= static_cast<int>(session.steps.size()))
        return nullptr;
    SessionStep &at = session.steps[static_cast<std::size_t>(step)];
    if (fromSet == 0)
        return &at.dose;
    const auto swap = std::ranges::find(at.report.swaps, fromSet, &StepSwap::fromSet);
    return swap == at.report.swaps.end() ? nullptr : &swap->dose;
}

} // namespace

bool readBlocks(const Database &database, PersonId person, Routine &routine)
{
    constexpr std::string_view select = R"(
        SELECT first, count, rest_between_exercises_s, rest_between_rounds_s
          FROM routine_block
         WHERE person_id = ? AND routine_id = ?
         ORDER BY first)";

    Query query(database, select);
    query.bind(person, routine.id);
    return readBlocks(query, routine.blocks, routine.steps.size());
}

bool readBlocks(const Database &database, Session &session)
{
    constexpr std::string_view select = R"(
        SELECT first, count, rest_between_exercises_s, rest_between_rounds_s
          FROM session_block
         WHERE session_id = ?
         ORDER BY first)";

    Query query(database, select);
    query.bind(session.id);
    return readBlocks(query, session.blocks, session.steps.size());
}

bool readOwnSets(const Database &database, PersonId person, Routine &routine)
{
    constexpr std::string_view select = R"(
        SELECT step, place,
               repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, load_g, load_band, load_words
          FROM routine_step_set
         WHERE person_id = ? AND routine_id = ?
         ORDER BY step, place)";

    bool areGood = true;
    Query query(database, select);
    query.bind(person, routine.id);
    while (query.next()) {
        int step = 0;
        int place = 0;
        query.take(step, place);
        const OwnSet set = takeOwnSet(query);
        // that the step is there is seen to by the database; that it could be read is not
        areGood = areGood && query.isGood() && step < static_cast<int>(routine.steps.size()) &&
                  placeOwnSet(routine.steps[static_cast<std::size_t>(step)].dose, place, set);
    }
    return areGood;
}

bool readOwnSets(const Database &database, Session &session)
{
    constexpr std::string_view select = R"(
        SELECT step, from_set, place,
               repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, load_g, load_band, load_words
          FROM session_step_set
         WHERE session_id = ?
         ORDER BY step, from_set, place)";

    bool areGood = true;
    Query query(database, select);
    query.bind(session.id);
    while (query.next()) {
        int step = 0;
        int fromSet = 0;
        int place = 0;
        query.take(step, fromSet, place);
        const OwnSet set = takeOwnSet(query);
        Dose *dose = doseAt(session, step, fromSet);
        areGood = areGood && query.isGood() && dose != nullptr && placeOwnSet(*dose, place, set);
    }
    return areGood;
}

void writeBlocks(const Database &database, PersonId person, const Routine &routine)
{
    constexpr std::string_view insert = R"(
        INSERT INTO routine_block (
               person_id, routine_id, first, count, rest_between_exercises_s,
               rest_between_rounds_s)
        VALUES (?, ?, ?, ?, ?, ?))";

    Query query(database, insert);
    insertBlocks(query, routine.blocks, person, routine.id);
}

void writeBlocks(const Database &database, SessionId session, const Blocks &blocks)
{
    constexpr std::string_view insert = R"(
        INSERT INTO session_block (
               session_id, first, count, rest_between_exercises_s, rest_between_rounds_s)
        VALUES (?, ?, ?, ?, ?))";

    Query query(database, insert);
    insertBlocks(query, blocks, session);
}

void writeOwnSets(const Database &database, PersonId person, RoutineId routine, int step,
                  const Dose &dose)
{
    constexpr std::string_view insert = R"(
        INSERT INTO routine_step_set (
               person_id, routine_id, step, place,
               repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, load_g, load_band, load_words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

    Query query(database, insert);
    insertOwnSets(query, dose, person, routine, step);
}

void writeOwnSets(const Database &database, SessionId session, int step, int fromSet,
                  const Dose &dose)
{
    constexpr std::string_view insert = R"(
        INSERT INTO session_step_set (
               session_id, step, from_set, place,
               repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, load_g, load_band, load_words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

    Query query(database, insert);
    insertOwnSets(query, dose, session, step, fromSet);
}

void forgetSwappedSets(const Database &database, SessionId session, int step)
{
    constexpr std::string_view erase = R"(
        DELETE FROM session_step_set
         WHERE session_id = ? AND step = ? AND from_set > 0)";

    Query(database, erase).bind(session, step).run();
}

} // namespace hipstride
