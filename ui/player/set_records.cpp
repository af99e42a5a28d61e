// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/set_records.h"

#include <algorithm>

namespace hipstride {

namespace {

constexpr int metresPerStep = 5;

Work plainNumber(const Work &work)
{
    if (const auto *repetitions = std::get_if<Repetitions>(&work))
        return Repetitions{repetitions->most, repetitions->most};
    return work;
}

bool isRecorded(const ScriptSet &planned, const std::vector<PerformedSet> &sets)
{
    return std::ranges::any_of(sets,
                               [&](const PerformedSet &done) { return isRecordOf(done, planned); });
}

} // namespace

PlayerPosition placeToResume(const std::vector<ScriptSet> &script,
                             const std::vector<PerformedSet> &sets,
                             const std::optional<PlayerPosition> &kept)
{
    using Phase = PlayerPosition::Phase;
    const auto open = std::ranges::find_if(
        script, [&](const ScriptSet &planned) { return !isRecorded(planned, sets); });
    const PlayerPosition firstOpen{.set = static_cast<int>(open - script.begin())};
    if (!kept)
        return firstOpen;
    // a set that was being done and has a record was written after the position was kept; one that
    // was only being got ready for is to be done again
    const bool wasBeingDone = kept->phase == Phase::Working || kept->phase == Phase::SetDone;
    const bool isWritten = kept->set >= 0 && kept->set < static_cast<int>(script.size()) &&
                           isRecorded(script[static_cast<std::size_t>(kept->set)], sets);
    return wasBeingDone && isWritten ? firstOpen : *kept;
}

Work changedBy(const Work &work, int by)
{
    Work result = work;
    if (auto *repetitions = std::get_if<Repetitions>(&result)) {
        const int count = std::clamp(repetitions->most + by, 1, DoseLimits::mostRepetitions);
        *repetitions = {count, count};
    } else if (auto *steps = std::get_if<Steps>(&result)) {
        steps->count = std::clamp(steps->count + by, 1, DoseLimits::mostSteps);
    } else if (auto *distance = std::get_if<Distance>(&result)) {
        distance->length.value =
            std::clamp(distance->length.value + by * metresPerStep, 1, DoseLimits::farthest.value);
    }
    return result;
}

PerformedSet asDone(PerformedSet set, const Dose &planned)
{
    set.done = plainNumber(set.done);
    const auto *range = std::get_if<Repetitions>(&planned.work);
    const auto *count = std::get_if<Repetitions>(&set.done);
    const bool isInRange = range != nullptr && count != nullptr && count->most >= range->least &&
                           count->most <= range->most;
    const bool isPlanned = isInRange || set.done == planned.work;
    set.outcome =
        isPlanned && set.load == planned.load ? SetOutcome::AsPlanned : SetOutcome::Changed;
    return set;
}

} // namespace hipstride
