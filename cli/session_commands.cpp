// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session_commands.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "cli/data_file.h"
#include "cli/input_file.h"
#include "cli/output.h"
#include "cli/step_lines.h"
#include "drawing/dose_text.h"
#include "exchange/session_file.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

std::string scoreText(const std::optional<int> &score)
{
    return score ? std::to_string(*score) : "–";
}

std::string doneOf(const SessionSummary &session)
{
    return std::to_string(session.setsDone) + "/" + std::to_string(session.setsPlanned);
}

ordered_json summaryJson(const SessionSummary &session)
{
    ordered_json object;
    object["id"] = session.id.value;
    object["day"] = isoDate(session.day);
    object["routine"] = session.routineName;
    object["startedAt"] = isoMoment(session.startedAt);
    if (session.endedAt)
        object["endedAt"] = isoMoment(*session.endedAt);
    object["state"] = nameOf(session.state);
    object["setsPlanned"] = session.setsPlanned;
    object["setsDone"] = session.setsDone;
    if (session.effort)
        object["effort"] = *session.effort;
    if (session.pain)
        object["pain"] = *session.pain;
    return object;
}

/// What one set came to: "10 left, 5 kg", "skipped left".
std::string setText(const PerformedSet &set)
{
    if (set.outcome == SetOutcome::Skipped)
        return "skipped (" + std::string(nameOf(set.side)) + ")";
    const Dose done{.sets = 1, .work = set.done, .side = set.side, .load = set.load, .tempo = {}};
    return plainText(doseText(done, CountedIn::Repetitions, SideWording::EachSide)) +
           (set.outcome == SetOutcome::Changed ? " (changed)" : "");
}

void printSession(const Session &session, Output &output)
{
    const SessionSummary summary = summaryOf(session);
    output.line(session.routineName + ", " + isoDate(session.day));
    output.line(std::string(nameOf(session.state)) + ", sets " + doneOf(summary) + ", effort " +
                scoreText(session.effort) + ", pain " + scoreText(session.pain));
    if (!session.note.empty())
        output.line(session.note);
    output.line();
    std::vector<std::vector<std::string>> rows;
    for (const PerformedSet &set : session.sets) {
        rows.push_back(
            {exerciseNameOf(session, set), "set " + std::to_string(set.setNumber), setText(set)});
    }
    output.table(rows);
}

/// The session that the log already has of the same beginning.
const SessionSummary *sameIn(const std::vector<SessionSummary> &log, const Session &session)
{
    const auto found = std::ranges::find_if(log, [&session](const SessionSummary &logged) {
        return logged.startedAt == session.startedAt && logged.routineName == session.routineName;
    });
    return found == log.end() ? nullptr : &*found;
}

} // namespace

void recordSession(const std::filesystem::path &file, DataFile &data, Output &output)
{
    SessionReading reading = readSession(readInputFile(file));
    if (!reading.problems.empty()) {
        output.problems(file.string(), reading.problems);
        return;
    }
    Session &session = reading.session;
    const std::vector<SessionSummary> logged = data.log().list(DateRange{session.day, session.day});
    if (const SessionSummary *same = sameIn(logged, session)) {
        output.fault(file.string(),
                     "already in the log as session " + std::to_string(same->id.value));
        return;
    }
    // so that it answers what was planned for that day
    const Plan plan = data.plan();
    if (const Routine *routine = findRoutine(plan, session.routineName))
        session.routine = routine->id;
    const SessionId id = data.log().add(session);
    if (output.isJson()) {
        ordered_json object;
        object["recorded"] = id.value;
        output.json(object);
    } else {
        output.line("recorded session " + std::to_string(id.value));
    }
}

void listSessions(std::optional<DateRange> range, DataFile &data, Output &output)
{
    const auto sessions = range ? data.log().list(*range) : data.log().list();
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const SessionSummary &session : sessions) {
        list.push_back(summaryJson(session));
        rows.push_back({std::to_string(session.id.value), isoDate(session.day), session.routineName,
                        std::string(nameOf(session.state)), doneOf(session) + " sets",
                        "effort " + scoreText(session.effort), "pain " + scoreText(session.pain)});
    }
    if (output.isJson())
        output.json(list);
    else
        output.table(rows);
}

void showSession(std::int64_t id, DataFile &data, Output &output)
{
    const std::optional<Session> session = data.log().find({id});
    if (!session)
        output.fault(data.path(), "no session has the id " + std::to_string(id));
    else if (output.isJson())
        output.json(ordered_json::parse(writeSession(*session)));
    else
        printSession(*session, output);
}

} // namespace hipstride
