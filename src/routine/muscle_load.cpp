// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/muscle_load.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace hipstride {

namespace {

constexpr double shareOfSecondary = 0.5;

/// Adds up sets by muscle and side.
class MuscleSum
{
public:
    MuscleSum()
    {
        for (const Muscle muscle : allOf<Muscle>())
            m_sets.push_back({.muscle = muscle});
    }

    void add(const Exercise &exercise, Side side, int sets)
    {
        for (MuscleSets &sum : m_sets) {
            const double amount = sets * shareOf(sum.muscle, exercise);
            if (side != Side::Right)
                sum.left += amount;
            if (side != Side::Left)
                sum.right += amount;
        }
    }

    std::vector<MuscleSets> mostFirst() const
    {
        std::vector<MuscleSets> result;
        std::ranges::copy_if(m_sets, std::back_inserter(result), [](const MuscleSets &sets) {
            return sets.left > 0 || sets.right > 0;
        });
        std::ranges::stable_sort(result, std::ranges::greater(),
                                 [](const MuscleSets &sets) { return sets.left + sets.right; });
        return result;
    }

private:
    static double shareOf(Muscle muscle, const Exercise &exercise)
    {
        const auto isIn = [muscle](const std::vector<Muscle> &muscles) {
            return std::ranges::find(muscles, muscle) != muscles.end();
        };
        if (isIn(exercise.primaryMuscles))
            return 1;
        return isIn(exercise.secondaryMuscles) ? shareOfSecondary : 0;
    }

    std::vector<MuscleSets> m_sets;
};

} // namespace

std::vector<MuscleSets> muscleLoad(const Routine &routine, const Catalogue &catalogue)
{
    MuscleSum sum;
    for (const Step &step : routine.steps) {
        // "each side" and "alternating" work both sides in every set
        if (const Exercise *exercise = catalogue.find(step.exercise)) {
            sum.add(*exercise, step.dose.side, step.dose.sets);
            sum.add(*exercise, step.dose.extraSide, step.dose.extraSets);
        }
    }
    return sum.mostFirst();
}

std::vector<MuscleSets> muscleLoad(std::span<const Session> sessions, const Catalogue &catalogue)
{
    MuscleSum sum;
    for (const Session &session : sessions) {
        for (const PerformedSet &set : session.sets) {
            const auto step = static_cast<std::size_t>(set.step);
            if (set.outcome == SetOutcome::Skipped || step >= session.steps.size() ||
                isWarmUp(session.steps[step].dose, set.setNumber))
                continue;
            if (const Exercise *exercise = catalogue.find(exerciseOf(session, set)))
                sum.add(*exercise, set.side, 1);
        }
    }
    return sum.mostFirst();
}

std::vector<MuscleSets> muscleLoad(std::span<const ExerciseSets> done, const Catalogue &catalogue)
{
    MuscleSum sum;
    for (const ExerciseSets &sets : done) {
        if (const Exercise *exercise = catalogue.find(sets.exercise))
            sum.add(*exercise, sets.side, sets.sets);
    }
    return sum.mostFirst();
}

} // namespace hipstride
