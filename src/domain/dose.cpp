// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dose.h"

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

} // namespace

int sidesOf(const Dose &dose)
{
    return dose.side == Side::Each ? 2 : 1;
}

Problems problemsOf(const Dose &dose)
{
    Problems problems;
    requireWithin(problems, dose.sets, 1, DoseLimits::mostSets, "sets");
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
    return problems;
}

} // namespace hipstride
