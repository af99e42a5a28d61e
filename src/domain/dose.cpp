// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dose.h"

#include <algorithm>
#include <string>
#include <utility>

namespace hipstride {

namespace {

template <typename Value>
void requireWithin(Problems &problems, Value value, Value least, Value most, const char *place)
{
    if (value < least || most < value)
        problems.push_back({ProblemCode::OutOfRange, place, {}, {}});
}

struct WorkCheck
{
    Problems &problems;

    void operator()(const Repetitions &work) const
    {
        requireWithin(problems, work.least, 1, DoseLimits::mostRepetitions, "work");
        requireWithin(problems, work.most, work.least, DoseLimits::mostRepetitions, "work");
    }
    void operator()(const Hold &work) const
    {
        requireWithin(problems, work.length, seconds(1), DoseLimits::longestHold, "work");
        requireWithin(problems, work.times, 1, DoseLimits::mostRepetitions, "work");
    }
    void operator()(const Duration &work) const
    {
        requireWithin(problems, work.length, seconds(1), DoseLimits::longestDuration, "work");
    }
    void operator()(const Steps &work) const
    {
        requireWithin(problems, work.count, 1, DoseLimits::mostSteps, "work");
    }
    void operator()(const Distance &work) const
    {
        requireWithin(problems, work.length, Metres{1}, DoseLimits::farthest, "work");
    }
};

struct LoadCheck
{
    Problems &problems;

    void operator()(const NoLoad &) const {}
    void operator()(const Band &) const {}
    void operator()(const Mass &load) const
    {
        requireWithin(problems, load, Mass{1}, DoseLimits::heaviest, "load");
    }
    void operator()(const OwnWords &load) const
    {
        if (load.text.empty())
            problems.push_back({ProblemCode::Empty, "load", {}, {}});
        else if (load.text.size() > DoseLimits::longestWords)
            problems.push_back({ProblemCode::TooLarge, "load", {}, {}});
    }
};

struct EffortCheck
{
    Problems &problems;

    void operator()(const RatedEffort &effort) const
    {
        requireWithin(problems, effort.rating, 1, DoseLimits::hardestRating, "effort");
    }
    void operator()(const InReserve &effort) const
    {
        requireWithin(problems, effort.repetitions, 0, DoseLimits::mostInReserve, "effort");
    }
};

void requireOwnSets(Problems &problems, const std::vector<OwnSet> &sets, const Dose &dose,
                    const std::string &list)
{
    for (std::size_t i = 0; i < sets.size(); ++i) {
        Problems found;
        std::visit(WorkCheck{found}, sets[i].work);
        std::visit(LoadCheck{found}, sets[i].load);
        if (sets[i].work.index() != dose.work.index())
            found.push_back({ProblemCode::NotUnderstood, "work", {}, "as the dose is counted"});
        for (Problem &problem : found) {
            problem.place.insert(0, list + "/" + std::to_string(i) + "/");
            problems.push_back(std::move(problem));
        }
    }
}

void requireSetCount(Problems &problems, const Dose &dose)
{
    requireWithin(problems, dose.sets, 1, DoseLimits::mostSets, "sets");
    requireWithin(problems, dose.extraSets, 0, DoseLimits::mostSets, "extraSets");
    if (problems.empty() && setCount(dose) > DoseLimits::mostSets)
        problems.push_back({ProblemCode::OutOfRange, "sets", {}, "at most 20 with all"});
    if (dose.ownSets.size() > static_cast<std::size_t>(std::max(dose.sets, 0)))
        problems.push_back({ProblemCode::TooLarge, "ownSets", {}, "at most one for each set"});
    const bool isOneSide = dose.extraSide == Side::Left || dose.extraSide == Side::Right;
    if (dose.extraSets > 0 && (dose.side != Side::Each || !isOneSide))
        problems.push_back({ProblemCode::NotUnderstood, "extraSets", {}, "only with each side"});
}

} // namespace

int warmUpCount(const Dose &dose)
{
    return static_cast<int>(dose.warmUps.size());
}

int sidesOf(const Dose &dose)
{
    return dose.side == Side::Each ? 2 : 1;
}

int setCount(const Dose &dose)
{
    return warmUpCount(dose) + dose.sets + dose.extraSets;
}

int sideSetCount(const Dose &dose)
{
    return (warmUpCount(dose) + dose.sets) * sidesOf(dose) + dose.extraSets;
}

std::vector<Side> sidesOfSet(const Dose &dose, int number)
{
    if (isExtra(dose, number))
        return {dose.extraSide};
    if (dose.side == Side::Each)
        return {Side::Left, Side::Right};
    return {dose.side};
}

bool isWarmUp(const Dose &dose, int number)
{
    return number <= warmUpCount(dose);
}

bool isExtra(const Dose &dose, int number)
{
    return number > warmUpCount(dose) + dose.sets && number <= setCount(dose);
}

Dose doseOfSet(const Dose &dose, int number)
{
    Dose ofSet = dose;
    const bool isBefore = isWarmUp(dose, number);
    const std::vector<OwnSet> &own = isBefore ? dose.warmUps : dose.ownSets;
    const int index = number - 1 - (isBefore ? 0 : warmUpCount(dose));
    if (index >= 0 && index < static_cast<int>(own.size())) {
        ofSet.work = own[static_cast<std::size_t>(index)].work;
        ofSet.load = own[static_cast<std::size_t>(index)].load;
    }
    return ofSet;
}

void changeSets(Dose &dose, int sets)
{
    dose.sets = sets;
    const auto most = static_cast<std::size_t>(std::max(sets, 0));
    if (dose.ownSets.size() > most)
        dose.ownSets.resize(most);
}

void changeWork(Dose &dose, const Work &work)
{
    if (work.index() != dose.work.index()) {
        dose.ownSets.clear();
        for (OwnSet &set : dose.warmUps)
            set.work = work;
    }
    dose.work = work;
}

void changeSide(Dose &dose, Side side)
{
    dose.side = side;
    if (side != Side::Each)
        dose.extraSets = 0;
}

Problems problemsOf(const Dose &dose)
{
    Problems problems;
    requireSetCount(problems, dose);
    std::visit(WorkCheck{problems}, dose.work);
    std::visit(LoadCheck{problems}, dose.load);
    requireWithin(problems, dose.rest, seconds(0), DoseLimits::longestRest, "rest");
    if (dose.tempo) {
        for (const int part :
             {dose.tempo->lower, dose.tempo->pauseLow, dose.tempo->lift, dose.tempo->pauseHigh})
            requireWithin(problems, part, 0, DoseLimits::longestTempoPart, "tempo");
        if (dose.tempo->total() == 0)
            problems.push_back({ProblemCode::Empty, "tempo", {}, {}});
    }
    requireOwnSets(problems, dose.warmUps, dose, "warmUps");
    requireOwnSets(problems, dose.ownSets, dose, "ownSets");
    if (dose.effort)
        std::visit(EffortCheck{problems}, *dose.effort);
    return problems;
}

} // namespace hipstride
