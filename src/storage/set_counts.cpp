// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/set_counts.h"

#include <map>
#include <string_view>
#include <utility>

#include "storage/query.h"

namespace hipstride {

namespace {

constexpr int daysPerWeek = 7;

// Each gives the exercise, the side and how many, of one person in a range of days.

/// Of ended sessions; from Monday to Sunday, any number of weeks.
constexpr std::string_view countWeeks = R"(
    SELECT exercise, side, sum(sets)
      FROM week_count
     WHERE person_id = ? AND monday BETWEEN ? AND ?
     GROUP BY exercise, side)";

/// Of ended sessions; any days, but each set is read.
constexpr std::string_view countDays = R"(
    SELECT exercise, side, count(*)
      FROM counted_set
     WHERE session_id IN (SELECT session_id
                            FROM session
                           WHERE person_id = ? AND day BETWEEN ? AND ?)
     GROUP BY exercise, side)";

constexpr std::string_view countRunning = R"(
    SELECT ifnull(session_set.exercise, session_step.exercise) AS done, session_set.side, count(*)
      FROM session INDEXED BY session_running
     CROSS JOIN session_step ON session_step.session_id = session.session_id
     CROSS JOIN session_set ON session_set.session_id = session_step.session_id
                           AND session_set.step = session_step.place
     WHERE session.person_id = ? AND session.state = 'running' AND session.removed_at_ms IS NULL
       AND session.day BETWEEN ? AND ? AND session_set.outcome <> 'skipped'
       AND session_set.set_number > session_step.warm_up_sets
     GROUP BY done, session_set.side)";

/// What counts of one person, added up.
class Tally
{
public:
    Tally(const Database &database, PersonId person)
        : m_database(database)
        , m_person(person)
    {}

    void add(std::string_view select, DateRange days)
    {
        Query query(m_database, select);
        query.bind(m_person, days.first, days.last);
        while (query.next()) {
            ExerciseKey exercise;
            Side side{};
            int sets = 0;
            query.take(exercise, side, sets);
            if (query.isGood() && sets > 0)
                m_sets[{exercise, side}] += sets;
        }
    }

    std::vector<ExerciseSets> sets() const
    {
        std::vector<ExerciseSets> list;
        for (const auto &[what, count] : m_sets)
            list.push_back({what.first, what.second, count});
        return list;
    }

private:
    const Database &m_database;
    PersonId m_person;
    std::map<std::pair<ExerciseKey, Side>, int> m_sets;
};

} // namespace

std::vector<ExerciseSets> countSets(const Database &database, PersonId person, DateRange range)
{
    const Date begun = mondayOf(range.first);
    const Date monday = begun == range.first ? begun : addDays(begun, daysPerWeek);
    const Date afterLast = mondayOf(addDays(range.last, 1));
    const DateRange weeks{monday, addDays(afterLast, -1)};

    Tally tally(database, person);
    tally.add(countRunning, range);
    if (weeks.first <= weeks.last) {
        tally.add(countWeeks, weeks);
        tally.add(countDays, {range.first, addDays(weeks.first, -1)});
        tally.add(countDays, {afterLast, range.last});
    } else {
        tally.add(countDays, range);
    }
    return tally.sets();
}

void checkCounts(const Database &database, Problems &problems)
{
    constexpr std::string_view weeks = R"(
        SELECT person_id, monday
          FROM (SELECT person_id, monday, exercise, side, sum(sets) AS sets
                  FROM (SELECT person_id, monday, exercise, side, 1 AS sets
                          FROM counted_set
                         UNION ALL
                        SELECT person_id, monday, exercise, side, -sets
                          FROM week_count)
                 GROUP BY person_id, monday, exercise, side)
         WHERE sets <> 0
         GROUP BY person_id, monday)";
    constexpr std::string_view sessions = R"(
        SELECT session_id
          FROM session
         WHERE sets_done <> (SELECT count(*)
                               FROM session_set
                              WHERE session_set.session_id = session.session_id
                                AND outcome <> 'skipped')
           AND state <> 'running')";

    Query wrongWeeks(database, weeks);
    while (wrongWeeks.next()) {
        PersonId person;
        std::string monday;
        wrongWeeks.take(person, monday);
        problems.push_back({ProblemCode::OutOfRange, "week_count " + monday,
                            "person " + std::to_string(person.value), "the number of its sets"});
    }
    Query wrongSessions(database, sessions);
    while (wrongSessions.next()) {
        SessionId session;
        wrongSessions.take(session);
        problems.push_back({ProblemCode::OutOfRange, "session " + std::to_string(session.value),
                            "sets_done", "the number of its sets"});
    }
}

} // namespace hipstride
