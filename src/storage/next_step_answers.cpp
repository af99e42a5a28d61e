// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/next_step_answers.h"

#include <chrono>
#include <string_view>

#include "storage/database.h"
#include "storage/query.h"

namespace hipstride {

NextStepAnswers::NextStepAnswers(Database &database, PersonId person)
    : m_database(database)
    , m_person(person)
{}

void NextStepAnswers::answer(const AnsweredStep &step, NextStepAnswer answer)
{
    constexpr std::string_view insert = R"(
        INSERT OR REPLACE INTO next_step_answer (
               session_id, exercise, answer, answered_at_ms)
        VALUES (?, ?, ?, ?))";

    const auto now = std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
    const std::string_view name = answer == NextStepAnswer::Accepted ? "accepted" : "kept";
    m_database.transaction([&] {
        Query(m_database, insert).bind(step.session, step.exercise, name, Moment(now)).run();
    });
}

std::vector<AnsweredStep> NextStepAnswers::all() const
{
    constexpr std::string_view select = R"(
        SELECT next_step_answer.session_id, next_step_answer.exercise
          FROM next_step_answer
          JOIN session USING (session_id)
         WHERE session.person_id = ?
         ORDER BY next_step_answer.session_id, next_step_answer.exercise)";

    std::vector<AnsweredStep> answered;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        query.bind(m_person);
        while (query.next()) {
            AnsweredStep step;
            query.take(step.session, step.exercise);
            if (query.isGood())
                answered.push_back(std::move(step));
        }
    });
    return answered;
}

} // namespace hipstride
