// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/dose_json.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <nlohmann/json.hpp>

namespace hipstride {

using nlohmann::ordered_json;

namespace {

constexpr std::array<std::string_view, 10> parts{
    "sets",   "repetitions", "holdSeconds", "durationSeconds", "steps",
    "metres", "side",        "load",        "tempo",           "restSeconds"};

constexpr double gramsInKilogram = 1000;

int count(seconds length)
{
    return static_cast<int>(length.count());
}

/// The one of `names` that `value` has; notes when it has none or several.
std::string_view onlyOne(const JsonValue &value, std::span<const std::string_view> names,
                         const char *choice)
{
    const auto isThere = [&value](std::string_view name) { return value.has(name); };
    const auto found = std::ranges::count_if(names, isThere);
    if (found == 1)
        return *std::ranges::find_if(names, isThere);
    value.note(found == 0 ? ProblemCode::Missing : ProblemCode::NotUnderstood, {},
               std::string("exactly one of ") + choice);
    return {};
}

Repetitions readRepetitions(const JsonValue &value, int least)
{
    if (!value.isList()) {
        const int plain = value.integer(least, DoseLimits::mostRepetitions);
        return {plain, plain};
    }
    const std::vector<JsonValue> ends = value.items(2);
    if (ends.size() != 2) {
        value.note(ProblemCode::WrongType, {}, "a number, or a list of least and most");
        return {};
    }
    const int from = ends[0].integer(least, DoseLimits::mostRepetitions);
    return {from, ends[1].integer(from, DoseLimits::mostRepetitions)};
}

Tempo readTempo(const JsonValue &value)
{
    const std::vector<JsonValue> items = value.items(4);
    if (items.size() != 4) {
        if (value.isList())
            value.note(ProblemCode::WrongType, {}, "a list of four: lower, pause, lift, pause");
        return {};
    }
    const auto part = [&items](std::size_t index) {
        return items[index].integer(0, DoseLimits::longestTempoPart);
    };
    const Tempo tempo{part(0), part(1), part(2), part(3)};
    if (tempo.total() == 0)
        value.note(ProblemCode::Empty);
    return tempo;
}

std::vector<OwnSet> readOwnSets(const JsonValue &list)
{
    std::vector<OwnSet> sets;
    for (const JsonValue &entry : list.items(DoseLimits::mostSets)) {
        OwnSet set;
        if (entry.requireObject()) {
            set.work = readWork(entry);
            set.load = readLoad(entry);
        }
        sets.push_back(std::move(set));
    }
    return sets;
}

Effort readEffort(const JsonValue &value)
{
    constexpr std::array<std::string_view, 2> kinds{"rating", "inReserve"};
    if (!value.requireObject())
        return {};
    const std::string_view kind = onlyOne(value, kinds, "rating, inReserve");
    if (kind == "rating")
        return RatedEffort{value.at(kind).integer(1, DoseLimits::hardestRating)};
    if (kind == "inReserve")
        return InReserve{value.at(kind).integer(0, DoseLimits::mostInReserve)};
    return {};
}

void readExtraSets(const JsonValue &value, Dose &dose)
{
    if (!value.requireObject())
        return;
    dose.extraSets = value.at("sets").integer(1, DoseLimits::mostSets);
    dose.extraSide = value.at("side").named<Side>();
}

ordered_json effortJson(const Effort &effort)
{
    if (const auto *rated = std::get_if<RatedEffort>(&effort))
        return {{"rating", rated->rating}};
    return {{"inReserve", std::get<InReserve>(effort).repetitions}};
}

/// What only shows when the parts are looked at together.
void noteWhole(const Dose &dose, const JsonValue &value)
{
    for (const Problem &problem : problemsOf(dose)) {
        const bool isList = problem.place.find('/') != std::string::npos;
        if (isList && problem.code == ProblemCode::NotUnderstood)
            value.note(problem.code, problem.place, problem.detail);
        else if (problem.place == "ownSets")
            value.at("ownSets").note(problem.code, {}, problem.detail);
        else if (problem.place == "extraSets" && value.has("extra"))
            value.at("extra").note(problem.code, {}, problem.detail);
        else if (problem.place == "sets" && !problem.detail.empty())
            value.at("sets").note(problem.code, {}, problem.detail);
    }
}

struct WorkWriter
{
    ordered_json &object;

    void operator()(const Repetitions &work) const
    {
        if (work.least == work.most)
            object["repetitions"] = work.least;
        else
            object["repetitions"] = {work.least, work.most};
    }
    void operator()(const Hold &work) const
    {
        object["holdSeconds"] = work.length.count();
        object["repetitions"] = work.times;
    }
    void operator()(const Duration &work) const { object["durationSeconds"] = work.length.count(); }
    void operator()(const Steps &work) const { object["steps"] = work.count; }
    void operator()(const Distance &work) const { object["metres"] = work.length.value; }
};

struct LoadWriter
{
    ordered_json &object;

    void operator()(const NoLoad &) const {}
    void operator()(const Mass &load) const
    {
        object["load"]["kilograms"] = load.grams / gramsInKilogram;
    }
    void operator()(const Band &load) const { object["load"]["band"] = nameOf(load); }
    void operator()(const OwnWords &load) const { object["load"]["words"] = load.text; }
};

} // namespace

Work readWork(const JsonValue &value, int least)
{
    // a hold is counted in repetitions too, so these do not exclude each other
    const bool isHold = value.has("holdSeconds");
    const std::array<std::string_view, 4> kinds{isHold ? "holdSeconds" : "repetitions",
                                                "durationSeconds", "steps", "metres"};
    const std::string_view kind =
        onlyOne(value, kinds, "repetitions, holdSeconds, durationSeconds, steps, metres");
    if (kind.empty())
        return Repetitions{};

    const JsonValue amount = value.at(kind);
    if (kind == "holdSeconds")
        return Hold{seconds(amount.integer(least, count(DoseLimits::longestHold))),
                    value.has("repetitions")
                        ? value.at("repetitions").integer(least, DoseLimits::mostRepetitions)
                        : 1};
    if (kind == "durationSeconds")
        return Duration{seconds(amount.integer(least, count(DoseLimits::longestDuration)))};
    if (kind == "steps")
        return Steps{amount.integer(least, DoseLimits::mostSteps)};
    if (kind == "metres")
        return Distance{Metres{amount.integer(least, DoseLimits::farthest.value)}};
    return readRepetitions(amount, least);
}

Load readLoad(const JsonValue &value)
{
    constexpr std::array<std::string_view, 3> kinds{"kilograms", "band", "words"};
    const JsonValue load = value.at("load");
    if (!load.isPresent() || !load.requireObject())
        return NoLoad{};
    const std::string_view kind = onlyOne(load, kinds, "kilograms, band, words");
    if (kind == "kilograms") {
        const double most = DoseLimits::heaviest.grams / gramsInKilogram;
        const double kilograms = load.at(kind).number(1 / gramsInKilogram, most);
        return Mass{static_cast<int>(std::lround(kilograms * gramsInKilogram))};
    }
    if (kind == "band")
        return load.at(kind).named<Band>();
    if (kind == "words")
        return OwnWords{load.at(kind).text(DoseLimits::longestWords)};
    return NoLoad{};
}

Dose readDose(const JsonValue &value)
{
    Dose dose;
    if (!value.requireObject())
        return dose;
    dose.sets = value.at("sets").integer(1, DoseLimits::mostSets);
    dose.work = readWork(value);
    if (const JsonValue side = value.at("side"); side.isPresent())
        dose.side = side.named<Side>();
    dose.load = readLoad(value);
    if (const JsonValue tempo = value.at("tempo"); tempo.isPresent())
        dose.tempo = readTempo(tempo);
    if (const JsonValue rest = value.at("restSeconds"); rest.isPresent())
        dose.rest = seconds(rest.integer(0, count(DoseLimits::longestRest)));
    dose.warmUps = readOwnSets(value.listAt("warmUps"));
    dose.ownSets = readOwnSets(value.listAt("ownSets"));
    if (const JsonValue extra = value.at("extra"); extra.isPresent())
        readExtraSets(extra, dose);
    if (const JsonValue effort = value.at("effort"); effort.isPresent())
        dose.effort = readEffort(effort);
    noteWhole(dose, value);
    return dose;
}

void writeWork(const Work &work, ordered_json &object)
{
    std::visit(WorkWriter{object}, work);
}

void writeLoad(const Load &load, ordered_json &object)
{
    std::visit(LoadWriter{object}, load);
}

ordered_json doseJson(const Dose &dose)
{
    ordered_json object;
    object["sets"] = dose.sets;
    writeWork(dose.work, object);
    object["side"] = nameOf(dose.side);
    writeLoad(dose.load, object);
    if (dose.tempo)
        object["tempo"] = {dose.tempo->lower, dose.tempo->pauseLow, dose.tempo->lift,
                           dose.tempo->pauseHigh};
    object["restSeconds"] = dose.rest.count();
    for (const auto &[name, sets] :
         {std::pair("warmUps", &dose.warmUps), std::pair("ownSets", &dose.ownSets)}) {
        for (const OwnSet &set : *sets) {
            ordered_json entry;
            writeWork(set.work, entry);
            writeLoad(set.load, entry);
            object[name].push_back(std::move(entry));
        }
    }
    if (dose.extraSets > 0)
        object["extra"] = {{"sets", dose.extraSets}, {"side", nameOf(dose.extraSide)}};
    if (dose.effort)
        object["effort"] = effortJson(*dose.effort);
    return object;
}

bool isPartOfDose(std::string_view name)
{
    return std::ranges::find(parts, name) != parts.end();
}

} // namespace hipstride
