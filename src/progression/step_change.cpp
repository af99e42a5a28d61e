// SPDX-License-Identifier: GPL-3.0-or-later
#include "progression/step_change.h"

#include <algorithm>
#include <cmath>

namespace hipstride {

namespace {

constexpr int leastMassStep = 500; ///< grams; the smallest plate people have

int roundedMass(double grams)
{
    return static_cast<int>(std::lround(grams / leastMassStep)) * leastMassStep;
}

/// A neighbour on the ladder that asks for no equipment which the exercise does without; else the
/// first that is known.
const Exercise *neighbour(const Exercise &exercise, const std::vector<ExerciseKey> &keys,
                          const Catalogue &catalogue)
{
    const Exercise *first = nullptr;
    for (const ExerciseKey &key : keys) {
        const Exercise *other = catalogue.find(key);
        if (other == nullptr)
            continue;
        if (first == nullptr)
            first = other;
        const bool needsNoMore =
            std::ranges::all_of(other->equipment, [&](const std::vector<Equipment> &need) {
                return std::ranges::any_of(exercise.equipment, [&](const auto &had) {
                    return std::ranges::find_first_of(had, need) != had.end();
                });
            });
        if (needsNoMore)
            return other;
    }
    return first;
}

/// The other exercise at its own dose, with the person's rest and note.
Step swapped(const Step &step, const Exercise &other)
{
    Step then{.exercise = other.key, .dose = other.dose.dose, .note = step.note};
    then.dose.rest = step.dose.rest;
    return then;
}

std::optional<Step> onLadder(const Step &step, std::vector<ExerciseKey> Exercise::*neighbours,
                             const Catalogue &catalogue)
{
    const Exercise *exercise = catalogue.find(step.exercise);
    const Exercise *next =
        exercise != nullptr ? neighbour(*exercise, exercise->*neighbours, catalogue) : nullptr;
    return next != nullptr ? std::optional(swapped(step, *next)) : std::nullopt;
}

void addRepetitions(Work &work, int more)
{
    if (auto *repetitions = std::get_if<Repetitions>(&work)) {
        repetitions->least = std::min(repetitions->least + more, DoseLimits::mostRepetitions);
        repetitions->most = std::min(repetitions->most + more, DoseLimits::mostRepetitions);
    }
}

/// A hold of a pyramid that is as long as may be stays so.
void holdLonger(Work &work, const ProgressionLimits &limits)
{
    if (auto *hold = std::get_if<Hold>(&work); hold != nullptr && hold->length < limits.longestHold)
        hold->length = std::min(hold->length + limits.extraHold, limits.longestHold);
}

/// The next plate or band up, as far as there is one.
Load raised(const Load &load, const ProgressionLimits &limits)
{
    if (const auto *mass = std::get_if<Mass>(&load)) {
        const int wanted = roundedMass(mass->grams * (1 + limits.moreLoad));
        return Mass{
            std::min(std::max(wanted, mass->grams + leastMassStep), DoseLimits::heaviest.grams)};
    }
    const auto *band = std::get_if<Band>(&load);
    if (band == nullptr || *band == Band::ExtraHeavy)
        return load;
    return static_cast<Band>(static_cast<int>(*band) + 1);
}

/// Less of it, or none.
Load lowered(const Load &load, const ProgressionLimits &limits)
{
    if (const auto *mass = std::get_if<Mass>(&load)) {
        const int left = roundedMass(mass->grams * (1 - limits.lessLoad));
        return left > 0 ? Load(Mass{std::min(left, mass->grams)}) : Load(NoLoad{});
    }
    const auto *band = std::get_if<Band>(&load);
    if (band == nullptr || *band == Band::ExtraLight)
        return load;
    return static_cast<Band>(static_cast<int>(*band) - 1);
}

std::optional<StepChange> moreWork(const Step &step, const ProgressionLimits &limits)
{
    StepChange change{NextStepKind::MoreRepetitions, step};
    Dose &dose = change.then.dose;
    if (auto *repetitions = std::get_if<Repetitions>(&dose.work)) {
        const int more =
            std::min(limits.extraRepetitions, limits.mostRepetitions - repetitions->most);
        if (more > 0) {
            for (OwnSet &set : dose.ownSets)
                addRepetitions(set.work, more);
            addRepetitions(dose.work, more);
            return change;
        }
    } else if (auto *hold = std::get_if<Hold>(&dose.work)) {
        if (hold->length < limits.longestHold) {
            for (OwnSet &set : dose.ownSets)
                holdLonger(set.work, limits);
            holdLonger(dose.work, limits);
            change.kind = NextStepKind::LongerHold;
            return change;
        }
    } else {
        return std::nullopt;
    }
    if (dose.sets >= limits.mostSets)
        return std::nullopt;
    ++dose.sets;
    change.kind = NextStepKind::MoreSets;
    return change;
}

/// Nothing where the load of no set changes.
std::optional<StepChange> otherLoad(NextStepKind kind, const Step &step,
                                    Load (*other)(const Load &, const ProgressionLimits &),
                                    const ProgressionLimits &limits)
{
    StepChange change{kind, step};
    Dose &dose = change.then.dose;
    dose.load = other(dose.load, limits);
    for (OwnSet &set : dose.ownSets)
        set.load = other(set.load, limits);
    return dose != step.dose ? std::optional(std::move(change)) : std::nullopt;
}

std::optional<StepChange> moreLoad(const Step &step, const ProgressionLimits &limits)
{
    return otherLoad(NextStepKind::MoreLoad, step, raised, limits);
}

std::optional<StepChange> lessLoad(const Step &step, const ProgressionLimits &limits)
{
    return otherLoad(NextStepKind::LessLoad, step, lowered, limits);
}

Work reduced(Work work, const ProgressionLimits &limits)
{
    const auto less = [&](auto number) {
        const double left = static_cast<double>(number) * (1 - limits.lessLoad);
        return std::max<decltype(number)>(1, static_cast<decltype(number)>(left));
    };
    if (auto *repetitions = std::get_if<Repetitions>(&work))
        *repetitions = {less(repetitions->least), less(repetitions->most)};
    else if (auto *hold = std::get_if<Hold>(&work))
        hold->length = seconds(less(hold->length.count()));
    else if (auto *duration = std::get_if<Duration>(&work))
        duration->length = seconds(less(duration->length.count()));
    else if (auto *steps = std::get_if<Steps>(&work))
        steps->count = less(steps->count);
    else if (auto *distance = std::get_if<Distance>(&work))
        distance->length = {less(distance->length.value)};
    return work;
}

StepChange lessWork(const Step &step, const ProgressionLimits &limits)
{
    StepChange change{NextStepKind::LessWork, step};
    Dose &dose = change.then.dose;
    dose.work = reduced(dose.work, limits);
    for (OwnSet &set : dose.ownSets)
        set.work = reduced(set.work, limits);
    return change;
}

} // namespace

std::optional<StepChange> harderChange(const Step &step, const Catalogue &catalogue,
                                       const ProgressionLimits &limits)
{
    if (std::holds_alternative<Mass>(step.dose.load))
        return moreLoad(step, limits);
    if (auto change = moreWork(step, limits))
        return change;
    if (auto change = moreLoad(step, limits))
        return change;
    if (auto harder = harderOnLadder(step, catalogue))
        return StepChange{NextStepKind::HarderExercise, std::move(*harder)};
    return std::nullopt;
}

std::optional<Step> easierOnLadder(const Step &step, const Catalogue &catalogue)
{
    return onLadder(step, &Exercise::easier, catalogue);
}

std::optional<Step> harderOnLadder(const Step &step, const Catalogue &catalogue)
{
    return onLadder(step, &Exercise::harder, catalogue);
}

StepChange easierChange(const Step &step, const Catalogue &catalogue,
                        const ProgressionLimits &limits)
{
    if (auto change = lessLoad(step, limits))
        return *change;
    if (auto easier = easierOnLadder(step, catalogue))
        return {NextStepKind::EasierExercise, std::move(*easier)};
    return lessWork(step, limits);
}

} // namespace hipstride
