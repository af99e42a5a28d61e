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

std::optional<StepChange> moreWork(const Step &step, const ProgressionLimits &limits)
{
    StepChange change{NextStepKind::MoreRepetitions, step};
    Dose &dose = change.then.dose;
    if (auto *repetitions = std::get_if<Repetitions>(&dose.work)) {
        const int more =
            std::min(limits.extraRepetitions, limits.mostRepetitions - repetitions->most);
        if (more > 0) {
            repetitions->least += more;
            repetitions->most += more;
            return change;
        }
    } else if (auto *hold = std::get_if<Hold>(&dose.work)) {
        if (hold->length < limits.longestHold) {
            hold->length = std::min(hold->length + limits.extraHold, limits.longestHold);
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

std::optional<StepChange> moreLoad(const Step &step, const ProgressionLimits &limits)
{
    StepChange change{NextStepKind::MoreLoad, step};
    if (auto *mass = std::get_if<Mass>(&change.then.dose.load)) {
        const int wanted = roundedMass(mass->grams * (1 + limits.moreLoad));
        mass->grams =
            std::min(std::max(wanted, mass->grams + leastMassStep), DoseLimits::heaviest.grams);
        return change;
    }
    auto *band = std::get_if<Band>(&change.then.dose.load);
    if (band == nullptr || *band == Band::ExtraHeavy)
        return std::nullopt;
    *band = static_cast<Band>(static_cast<int>(*band) + 1);
    return change;
}

std::optional<StepChange> lessLoad(const Step &step, const ProgressionLimits &limits)
{
    StepChange change{NextStepKind::LessLoad, step};
    if (auto *mass = std::get_if<Mass>(&change.then.dose.load)) {
        const int left = roundedMass(mass->grams * (1 - limits.lessLoad));
        if (left > 0)
            mass->grams = std::min(left, mass->grams);
        else
            change.then.dose.load = NoLoad{};
        if (change.then.dose.load != step.dose.load)
            return change;
    }
    auto *band = std::get_if<Band>(&change.then.dose.load);
    if (band == nullptr || *band == Band::ExtraLight)
        return std::nullopt;
    *band = static_cast<Band>(static_cast<int>(*band) - 1);
    return change;
}

StepChange lessWork(const Step &step, const ProgressionLimits &limits)
{
    StepChange change{NextStepKind::LessWork, step};
    const auto reduced = [&](auto number) {
        const double left = static_cast<double>(number) * (1 - limits.lessLoad);
        return std::max<decltype(number)>(1, static_cast<decltype(number)>(left));
    };
    Dose &dose = change.then.dose;
    if (auto *repetitions = std::get_if<Repetitions>(&dose.work))
        *repetitions = {reduced(repetitions->least), reduced(repetitions->most)};
    else if (auto *hold = std::get_if<Hold>(&dose.work))
        hold->length = seconds(reduced(hold->length.count()));
    else if (auto *duration = std::get_if<Duration>(&dose.work))
        duration->length = seconds(reduced(duration->length.count()));
    else if (auto *steps = std::get_if<Steps>(&dose.work))
        steps->count = reduced(steps->count);
    else if (auto *distance = std::get_if<Distance>(&dose.work))
        distance->length = {reduced(distance->length.value)};
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
