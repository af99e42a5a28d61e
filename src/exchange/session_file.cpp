// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/session_file.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "json/block_json.h"
#include "json/dose_json.h"
#include "json/json_reader.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

constexpr const char *formatName = "hipstride-session";
constexpr int formatVersion = 1;
constexpr std::size_t longestKey = 64;
constexpr int highestScore = 10;
constexpr std::size_t mostSets = RoutineLimits::mostSteps * DoseLimits::mostSets * 2;

Date readDay(const JsonValue &value)
{
    const std::string text = value.text();
    const std::optional<Date> day = dateFromIso(text);
    if (!day && !text.empty())
        value.note(ProblemCode::NotUnderstood, text, "a day as YYYY-MM-DD");
    return day.value_or(Date{});
}

Moment readMoment(const JsonValue &value)
{
    const std::string text = value.text();
    const std::optional<Moment> moment = momentFromIso(text);
    if (!moment && !text.empty())
        value.note(ProblemCode::NotUnderstood, text, "a moment as YYYY-MM-DDTHH:MM:SSZ");
    return moment.value_or(Moment{});
}

std::optional<int> readScore(const JsonValue &value)
{
    return value.isPresent() ? std::optional(value.integer(0, highestScore)) : std::nullopt;
}

SessionState readState(const JsonValue &value)
{
    const auto state = value.named<SessionState>();
    if (state == SessionState::Running && value.isPresent())
        value.note(ProblemCode::OutOfRange, {}, "finished or ended-early");
    return state;
}

StepReport readReport(const JsonValue &entry)
{
    StepReport report;
    if (!entry.requireObject())
        return report;
    const int most = DoseLimits::mostSets - 1;
    if (const JsonValue more = entry.at("setsMore"); more.isPresent())
        report.setsMore = more.integer(-most, most);
    report.pain = readScore(entry.at("pain"));
    report.note = entry.at("note").textOrNone(RoutineLimits::longestNote);
    for (const JsonValue &item : entry.listAt("swaps").items(DoseLimits::mostSets)) {
        StepSwap swap;
        if (!item.requireObject())
            continue;
        swap.fromSet = item.at("fromSet").integer(1, DoseLimits::mostSets);
        swap.exercise = item.at("exercise").text(longestKey);
        swap.exerciseName = item.at("name").text(RoutineLimits::longestName);
        swap.dose = readDose(item.at("dose"));
        report.swaps.push_back(std::move(swap));
    }
    return report;
}

SessionStep readStep(const JsonValue &entry)
{
    SessionStep step;
    if (!entry.requireObject())
        return step;
    step.exercise = entry.at("exercise").text(longestKey);
    step.exerciseName = entry.at("name").text(RoutineLimits::longestName);
    step.dose = readDose(entry.at("dose"));
    step.note = entry.at("note").textOrNone(RoutineLimits::longestNote);
    if (const JsonValue report = entry.at("report"); report.isPresent())
        step.report = readReport(report);
    return step;
}

Work readDone(const JsonValue &value, SetOutcome outcome)
{
    if (!value.requireObject())
        return {};
    const int least = outcome == SetOutcome::Skipped ? 0 : 1;
    const Work done = readWork(value, least);
    if (const auto *counted = std::get_if<Repetitions>(&done);
        counted != nullptr && counted->least != counted->most)
        value.at("repetitions").note(ProblemCode::WrongType, {}, "the number that was done");
    return done;
}

PerformedSet readSet(const JsonValue &entry, std::size_t stepCount)
{
    PerformedSet set;
    if (!entry.requireObject())
        return set;
    set.step = entry.at("step").integer(0, std::max(0, static_cast<int>(stepCount) - 1));
    set.setNumber = entry.at("set").integer(1, DoseLimits::mostSets);
    set.side = entry.at("side").named<Side>();
    set.outcome = entry.at("outcome").named<SetOutcome>();
    set.done = readDone(entry.at("done"), set.outcome);
    set.load = readLoad(entry);
    set.finishedAt = readMoment(entry.at("finishedAt"));
    if (const JsonValue instead = entry.at("exercise"); instead.isPresent())
        set.exercise = instead.text(longestKey);
    return set;
}

bool isSameSet(const PerformedSet &a, const PerformedSet &b)
{
    return a.step == b.step && a.setNumber == b.setNumber && a.side == b.side;
}

/// What only shows when the parts are looked at together.
void checkWhole(const Session &session, const JsonValue &root)
{
    if (session.endedAt && *session.endedAt < session.startedAt)
        root.at("endedAt").note(ProblemCode::OutOfRange, {}, "not before startedAt");
    for (auto set = session.sets.begin(); set != session.sets.end(); ++set) {
        const auto isSame = [set](const PerformedSet &other) { return isSameSet(*set, other); };
        if (std::find_if(session.sets.begin(), set, isSame) == set)
            continue;
        const auto index = static_cast<std::size_t>(set - session.sets.begin());
        root.at("sets").items(mostSets)[index].note(ProblemCode::DuplicateId, "set",
                                                    "the same set");
    }
}

Session readParts(const JsonValue &root)
{
    Session session;
    session.routineName = root.at("routine").text(RoutineLimits::longestName);
    session.day = readDay(root.at("day"));
    session.startedAt = readMoment(root.at("startedAt"));
    if (const JsonValue ended = root.at("endedAt"); ended.isPresent())
        session.endedAt = readMoment(ended);
    session.state = readState(root.at("state"));
    session.effort = readScore(root.at("effort"));
    session.pain = readScore(root.at("pain"));
    session.painNextMorning = readScore(root.at("painNextMorning"));
    session.note = root.at("note").textOrNone(RoutineLimits::longestNote);
    for (const JsonValue &step : root.at("steps").items(RoutineLimits::mostSteps))
        session.steps.push_back(readStep(step));
    session.blocks = readBlocks(root, session.steps.size());
    for (const JsonValue &set : root.at("sets").items(mostSets))
        session.sets.push_back(readSet(set, session.steps.size()));
    return session;
}

ordered_json reportJson(const StepReport &report)
{
    ordered_json object;
    object["setsMore"] = report.setsMore;
    if (report.pain)
        object["pain"] = *report.pain;
    object["note"] = report.note;
    object["swaps"] = ordered_json::array();
    for (const StepSwap &swap : report.swaps) {
        ordered_json entry;
        entry["fromSet"] = swap.fromSet;
        entry["exercise"] = swap.exercise;
        entry["name"] = swap.exerciseName;
        entry["dose"] = doseJson(swap.dose);
        object["swaps"].push_back(std::move(entry));
    }
    return object;
}

ordered_json stepsJson(const std::vector<SessionStep> &steps)
{
    ordered_json list = ordered_json::array();
    for (const SessionStep &step : steps) {
        ordered_json object;
        object["exercise"] = step.exercise;
        object["name"] = step.exerciseName;
        object["dose"] = doseJson(step.dose);
        object["note"] = step.note;
        if (step.report != StepReport{})
            object["report"] = reportJson(step.report);
        list.push_back(std::move(object));
    }
    return list;
}

ordered_json setsJson(const std::vector<PerformedSet> &sets)
{
    ordered_json list = ordered_json::array();
    for (const PerformedSet &set : sets) {
        ordered_json object;
        object["step"] = set.step;
        object["set"] = set.setNumber;
        object["side"] = nameOf(set.side);
        object["outcome"] = nameOf(set.outcome);
        writeWork(set.done, object["done"]);
        writeLoad(set.load, object);
        object["finishedAt"] = isoMoment(set.finishedAt);
        if (!set.exercise.empty())
            object["exercise"] = set.exercise;
        list.push_back(std::move(object));
    }
    return list;
}

} // namespace

SessionReading readSession(std::string_view json)
{
    SessionReading reading;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(reading.problems);
    if (!root || !requireFormat(*root, formatName, formatVersion))
        return reading;
    reading.session = readParts(*root);
    if (reading.problems.empty())
        checkWhole(reading.session, *root);
    if (reading.problems.empty()) {
        reading.problems = problemsOf(reading.session);
        for (Problem &problem : reading.problems)
            problem.place.insert(0, "/");
    }
    return reading;
}

std::string writeSession(const Session &session)
{
    ordered_json file;
    file["format"] = formatName;
    file["version"] = formatVersion;
    file["routine"] = session.routineName;
    file["day"] = isoDate(session.day);
    file["startedAt"] = isoMoment(session.startedAt);
    if (session.endedAt)
        file["endedAt"] = isoMoment(*session.endedAt);
    file["state"] = nameOf(session.state);
    if (session.effort)
        file["effort"] = *session.effort;
    if (session.pain)
        file["pain"] = *session.pain;
    if (session.painNextMorning)
        file["painNextMorning"] = *session.painNextMorning;
    file["note"] = session.note;
    file["steps"] = stepsJson(session.steps);
    writeBlocks(session.blocks, session.steps.size(), file);
    file["sets"] = setsJson(session.sets);
    // a text that came from elsewhere may not be UTF-8; it must not end the program
    return file.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace hipstride
