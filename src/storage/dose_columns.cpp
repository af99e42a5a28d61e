// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dose_columns.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "storage/query.h"

namespace hipstride {

namespace {

/// The columns of every kind of work but repetitions, which a dose and a set write differently.
struct TimedColumns
{
    std::optional<seconds> hold;
    std::optional<int> holdTimes;
    std::optional<seconds> duration;
    std::optional<int> steps;
    std::optional<Metres> distance;
};

TimedColumns timedColumns(const Work &work)
{
    TimedColumns columns;
    if (const auto *hold = std::get_if<Hold>(&work)) {
        columns.hold = hold->length;
        columns.holdTimes = hold->times;
    } else if (const auto *duration = std::get_if<Duration>(&work)) {
        columns.duration = duration->length;
    } else if (const auto *steps = std::get_if<Steps>(&work)) {
        columns.steps = steps->count;
    } else if (const auto *distance = std::get_if<Distance>(&work)) {
        columns.distance = distance->length;
    }
    return columns;
}

void bindTimed(Query &query, const Work &work)
{
    const TimedColumns columns = timedColumns(work);
    query.bind(columns.hold, columns.holdTimes, columns.duration, columns.steps, columns.distance);
}

/// `repetitions` are the columns read before these.
Work takeTimed(Query &query, const std::optional<Repetitions> &repetitions)
{
    TimedColumns columns;
    query.take(columns.hold, columns.holdTimes, columns.duration, columns.steps, columns.distance);
    if (repetitions)
        return *repetitions;
    if (columns.hold && columns.holdTimes)
        return Hold{*columns.hold, *columns.holdTimes};
    if (columns.duration)
        return Duration{*columns.duration};
    if (columns.steps)
        return Steps{*columns.steps};
    if (columns.distance)
        return Distance{*columns.distance};
    query.markBad();
    return {};
}

void bindLoad(Query &query, const Load &load)
{
    std::optional<Mass> mass;
    std::optional<Band> band;
    std::optional<std::string> words;
    if (const auto *given = std::get_if<Mass>(&load))
        mass = *given;
    else if (const auto *stretched = std::get_if<Band>(&load))
        band = *stretched;
    else if (const auto *own = std::get_if<OwnWords>(&load))
        words = own->text;
    query.bind(mass, band, words);
}

Load takeLoad(Query &query)
{
    std::optional<Mass> mass;
    std::optional<Band> band;
    std::optional<std::string> words;
    query.take(mass, band, words);
    if (mass)
        return *mass;
    if (band)
        return *band;
    if (words)
        return OwnWords{*words};
    return NoLoad{};
}

void bindTempo(Query &query, const std::optional<Tempo> &tempo)
{
    const auto part = [&tempo](int Tempo::*which) {
        return tempo ? std::optional((*tempo).*which) : std::nullopt;
    };
    query.bind(part(&Tempo::lower), part(&Tempo::pauseLow), part(&Tempo::lift),
               part(&Tempo::pauseHigh));
}

std::optional<Tempo> takeTempo(Query &query)
{
    std::optional<int> lower;
    std::optional<int> pauseLow;
    std::optional<int> lift;
    std::optional<int> pauseHigh;
    query.take(lower, pauseLow, lift, pauseHigh);
    if (!lower || !pauseLow || !lift || !pauseHigh)
        return std::nullopt;
    return Tempo{*lower, *pauseLow, *lift, *pauseHigh};
}

void bindPlanned(Query &query, const Work &work)
{
    const auto *repetitions = std::get_if<Repetitions>(&work);
    query.bind(repetitions ? std::optional(repetitions->least) : std::nullopt,
               repetitions ? std::optional(repetitions->most) : std::nullopt);
    bindTimed(query, work);
}

Work takePlanned(Query &query)
{
    std::optional<int> least;
    std::optional<int> most;
    query.take(least, most);
    return takeTimed(query,
                     least && most ? std::optional(Repetitions{*least, *most}) : std::nullopt);
}

void bindEffort(Query &query, const std::optional<Effort> &effort)
{
    const auto *rated = effort ? std::get_if<RatedEffort>(&*effort) : nullptr;
    const auto *inReserve = effort ? std::get_if<InReserve>(&*effort) : nullptr;
    query.bind(rated ? std::optional(rated->rating) : std::nullopt,
               inReserve ? std::optional(inReserve->repetitions) : std::nullopt);
}

std::optional<Effort> takeEffort(Query &query)
{
    std::optional<int> rating;
    std::optional<int> inReserve;
    query.take(rating, inReserve);
    if (rating)
        return RatedEffort{*rating};
    return inReserve ? std::optional<Effort>(InReserve{*inReserve}) : std::nullopt;
}

} // namespace

void bindDose(Query &query, const Dose &dose)
{
    query.bind(dose.sets);
    bindPlanned(query, dose.work);
    query.bind(dose.side);
    bindLoad(query, dose.load);
    bindTempo(query, dose.tempo);
    query.bind(dose.rest, warmUpCount(dose), dose.extraSets, dose.extraSide);
    bindEffort(query, dose.effort);
}

Dose takeDose(Query &query)
{
    Dose dose;
    query.take(dose.sets);
    dose.work = takePlanned(query);
    query.take(dose.side);
    dose.load = takeLoad(query);
    dose.tempo = takeTempo(query);
    int warmUps = 0;
    query.take(dose.rest, warmUps, dose.extraSets, dose.extraSide);
    const auto count = static_cast<std::size_t>(std::clamp(warmUps, 0, DoseLimits::mostSets));
    dose.warmUps.resize(count, {dose.work, dose.load});
    dose.effort = takeEffort(query);
    return dose;
}

void bindOwnSet(Query &query, const OwnSet &set)
{
    bindPlanned(query, set.work);
    bindLoad(query, set.load);
}

OwnSet takeOwnSet(Query &query)
{
    Work work = takePlanned(query);
    return {work, takeLoad(query)};
}

std::vector<OwnSet> ownSetRows(const Dose &dose)
{
    std::vector<OwnSet> rows = dose.warmUps;
    rows.insert(rows.end(), dose.ownSets.begin(), dose.ownSets.end());
    return rows;
}

bool placeOwnSet(Dose &dose, int place, OwnSet set)
{
    const auto index = static_cast<std::size_t>(place);
    if (index < dose.warmUps.size()) {
        dose.warmUps[index] = std::move(set);
        return true;
    }
    dose.ownSets.push_back(std::move(set));
    return dose.warmUps.size() + dose.ownSets.size() == index + 1;
}

void bindDone(Query &query, const PerformedSet &set)
{
    const auto *repetitions = std::get_if<Repetitions>(&set.done);
    query.bind(repetitions ? std::optional(repetitions->most) : std::nullopt);
    bindTimed(query, set.done);
    bindLoad(query, set.load);
}

void takeDone(Query &query, PerformedSet &set)
{
    std::optional<int> repetitions;
    query.take(repetitions);
    set.done = takeTimed(query, repetitions ? std::optional(Repetitions{*repetitions, *repetitions})
                                            : std::nullopt);
    set.load = takeLoad(query);
}

} // namespace hipstride
