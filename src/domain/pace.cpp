// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace.h"

namespace hipstride {

namespace {

struct SetTime
{
    milliseconds perRepetition;

    milliseconds operator()(const Repetitions &work) const { return work.most * perRepetition; }
    milliseconds operator()(const Hold &work) const
    {
        return work.times * work.length + (work.times - 1) * Pace::betweenHolds;
    }
    milliseconds operator()(const Duration &work) const { return work.length; }
    milliseconds operator()(const Steps &work) const { return work.count * Pace::perStep; }
    milliseconds operator()(const Distance &work) const
    {
        return work.length.value * milliseconds(std::chrono::minutes(1)) / Pace::metresPerMinute;
    }
};

} // namespace

milliseconds repetitionTime(const Dose &dose, milliseconds timePerRepetition)
{
    return dose.tempo ? seconds(dose.tempo->total()) : timePerRepetition;
}

milliseconds estimatedSetTime(const Dose &dose, milliseconds timePerRepetition)
{
    return std::visit(SetTime{repetitionTime(dose, timePerRepetition)}, dose.work);
}

} // namespace hipstride
