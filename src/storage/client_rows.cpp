// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/client_rows.h"

#include <map>

#include "storage/damaged_row.h"
#include "storage/database.h"
#include "storage/query.h"

namespace hipstride {

namespace {

void readWords(const Database &database, PersonId person, ClientFile &file)
{
    constexpr std::string_view select = R"(
        SELECT about, notes
          FROM person
         WHERE person_id = ?)";

    Query query(database, select);
    query.bind(person);
    if (query.next())
        query.take(file.about, file.notes);
}

void readGoals(const Database &database, PersonId person, ClientFile &file, Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT text, state
          FROM client_goal
         WHERE person_id = ?
         ORDER BY place)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        ClientGoal goal;
        query.take(goal.text, goal.state);
        if (query.isGood())
            file.goals.push_back(std::move(goal));
        else
            damaged.push_back(damagedRow("client_goal of person", {person.value}));
    }
}

void readAppointments(const Database &database, PersonId person, ClientFile &file,
                      Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT day, time_min, note
          FROM appointment
         WHERE person_id = ?
         ORDER BY place)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        Appointment appointment;
        query.take(appointment.day, appointment.time, appointment.note);
        if (query.isGood())
            addAppointment(file, appointment);
        else
            damaged.push_back(damagedRow("appointment of person", {person.value}));
    }
}

void readValues(const Database &database, PersonId person, std::map<int, Outcome> &outcomes,
                Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT outcome, day, value
          FROM outcome_value
         WHERE person_id = ?
         ORDER BY outcome, day)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        int place = 0;
        OutcomeValue value;
        query.take(place, value.day, value.value);
        const auto outcome = outcomes.find(place);
        if (!query.isGood())
            damaged.push_back(damagedRow("outcome_value of person", {person.value}));
        else if (outcome != outcomes.end())
            outcome->second.values.push_back(value);
    }
}

void readOutcomes(const Database &database, PersonId person, ClientFile &file, Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT place, kind, name, least, most
          FROM outcome
         WHERE person_id = ?
         ORDER BY place)";

    std::map<int, Outcome> outcomes;
    {
        Query query(database, select);
        query.bind(person);
        while (query.next()) {
            int place = 0;
            Outcome outcome;
            query.take(place, outcome.kind, outcome.name, outcome.least, outcome.most);
            if (query.isGood())
                outcomes.emplace(place, std::move(outcome));
            else
                damaged.push_back(damagedRow("outcome of person", {person.value}));
        }
    }
    readValues(database, person, outcomes, damaged);
    for (auto &[place, outcome] : outcomes)
        file.outcomes.push_back(std::move(outcome));
}

void writeOutcomes(const Database &database, PersonId person, const std::vector<Outcome> &outcomes)
{
    constexpr std::string_view insertOutcome = R"(
        INSERT INTO outcome (person_id, place, kind, name, least, most)
        VALUES (?, ?, ?, ?, ?, ?))";
    constexpr std::string_view insertValue = R"(
        INSERT INTO outcome_value (person_id, outcome, day, value)
        VALUES (?, ?, ?, ?))";

    Query outcomeQuery(database, insertOutcome);
    Query valueQuery(database, insertValue);
    int place = 0;
    for (const Outcome &outcome : outcomes) {
        outcomeQuery.bind(person, place, outcome.kind, outcome.name, outcome.least, outcome.most)
            .run();
        for (const OutcomeValue &value : outcome.values)
            valueQuery.bind(person, place, value.day, value.value).run();
        ++place;
    }
}

void writeGoals(const Database &database, PersonId person, const std::vector<ClientGoal> &goals)
{
    constexpr std::string_view insert = R"(
        INSERT INTO client_goal (person_id, place, text, state)
        VALUES (?, ?, ?, ?))";

    Query query(database, insert);
    int place = 0;
    for (const ClientGoal &goal : goals)
        query.bind(person, place++, goal.text, goal.state).run();
}

void writeAppointments(const Database &database, PersonId person,
                       const std::vector<Appointment> &appointments)
{
    constexpr std::string_view insert = R"(
        INSERT INTO appointment (person_id, place, day, time_min, note)
        VALUES (?, ?, ?, ?, ?))";

    Query query(database, insert);
    int place = 0;
    for (const Appointment &one : appointments)
        query.bind(person, place++, one.day, one.time, one.note).run();
}

} // namespace

ClientFile readClientFile(const Database &database, PersonId person, Problems &damaged)
{
    ClientFile file;
    readWords(database, person, file);
    readGoals(database, person, file, damaged);
    readAppointments(database, person, file, damaged);
    readOutcomes(database, person, file, damaged);
    return file;
}

void writeClientFile(const Database &database, PersonId person, const ClientFile &file)
{
    constexpr std::string_view update = R"(
        UPDATE person
           SET about = ?, notes = ?
         WHERE person_id = ?)";
    constexpr std::string_view clearGoals = "DELETE FROM client_goal WHERE person_id = ?";
    constexpr std::string_view clearAppointments = "DELETE FROM appointment WHERE person_id = ?";
    constexpr std::string_view clearOutcomes = "DELETE FROM outcome WHERE person_id = ?";

    Query(database, update).bind(file.about, file.notes, person).run();
    for (const std::string_view clear : {clearGoals, clearAppointments, clearOutcomes})
        Query(database, clear).bind(person).run();
    writeGoals(database, person, file.goals);
    writeAppointments(database, person, file.appointments);
    writeOutcomes(database, person, file.outcomes);
}

} // namespace hipstride
