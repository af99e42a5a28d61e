// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/composer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "routine/compose_reasons.h"
#include "routine/compose_shape.h"
#include "routine/duration_estimate.h"
#include "routine/ladder_height.h"

namespace hipstride {

namespace {

template <typename Value>
bool holds(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

/// Long stretches in rest are for after a run.
bool isStillStretch(const Exercise &exercise)
{
    return exercise.category == Category::Mobility &&
           std::holds_alternative<Hold>(exercise.dose.dose.work);
}

bool isAllowed(const Exercise &exercise, const ComposeRequest &request)
{
    const auto isAtHand = [&request](Equipment one) {
        return one == Equipment::Mat || holds(request.equipment, one);
    };
    const bool hasAll =
        std::ranges::all_of(exercise.equipment, [&](const std::vector<Equipment> &need) {
            return std::ranges::any_of(need, isAtHand);
        });
    if (request.goal == Goal::PreRun && isStillStretch(exercise))
        return false;
    return hasAll && !exercise.primaryMuscles.empty() &&
           exercise.level.value_or(request.level) <= request.level &&
           !holds(request.avoidedPositions, exercise.position) &&
           !holds(request.avoidedExercises, exercise.key) &&
           std::ranges::none_of(request.avoidedMuscles, [&exercise](Muscle muscle) {
               return namesMuscle(exercise.primaryMuscles, muscle);
           });
}

/// The catalogue's dose with one set, for more to be added, and no more than a composed routine
/// should ask for at once.
Dose firstDose(const Exercise &exercise)
{
    constexpr int mostRepetitions = 15; // on each side
    Dose dose = exercise.dose.dose;
    dose.sets = 1;
    if (auto *repetitions = std::get_if<Repetitions>(&dose.work)) {
        const int most = dose.side == Side::Alternating ? 2 * mostRepetitions : mostRepetitions;
        repetitions->most = std::min(repetitions->most, most);
        repetitions->least = std::min(repetitions->least, repetitions->most);
    }
    return dose;
}

/// A number from 0 to 1 that is always the same for the same name and variant.
double chance(const std::string &name, int variant)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    const auto mix = [&hash](unsigned char byte) { hash = (hash ^ byte) * 16777619U; };
    for (const char letter : name)
        mix(static_cast<unsigned char>(letter));
    for (int shift = 0; shift < 32; shift += 8)
        mix(static_cast<unsigned char>(static_cast<std::uint32_t>(variant) >> shift));
    return (hash >> 8) / 16777216.0;
}

/// Chooses exercises, puts them in order, and doses them.
class Composer
{
public:
    Composer(const ComposeRequest &request, const Catalogue &catalogue)
        : m_request(request)
        , m_catalogue(catalogue)
        , m_goal(shapeOf(request.goal))
    {
        LadderHeights heights(catalogue);
        const LevelShape level = shapeOf(request.level);
        for (const Exercise &exercise : catalogue.exercises()) {
            const double height = heights.of(exercise);
            if (holds(m_goal.categories, exercise.category) && height <= level.highest &&
                isAllowed(exercise, request))
                m_candidates.push_back({&exercise, std::abs(height - level.wanted)});
        }
    }

    std::vector<ComposedStep> run()
    {
        const int wanted = std::max(1, m_request.minutes / m_goal.minutesPerExercise);
        const std::size_t most = std::min(m_goal.mostExercises, static_cast<std::size_t>(wanted));
        while (m_chosen.size() < most && addBest()) {
        }
        arrange();
        std::vector<ComposedStep> steps;
        std::vector<const Exercise *> before;
        for (const Exercise *exercise : m_chosen) {
            steps.push_back({.step = stepOf(*exercise),
                             .pattern = patternOf(*exercise),
                             .reasons = reasonsFor(*exercise, before, m_request.favoured)});
            before.push_back(exercise);
        }
        addSets(steps);
        return steps;
    }

private:
    struct Candidate
    {
        const Exercise *exercise;
        double fromLevel; ///< distance from the height that the level asks for
    };

    static Step stepOf(const Exercise &exercise)
    {
        return {.exercise = exercise.key, .dose = firstDose(exercise), .note = {}};
    }

    bool fits(const Routine &routine) const
    {
        return estimatedDuration(routine, m_catalogue) <= std::chrono::minutes(m_request.minutes);
    }

    double worthOf(const Candidate &candidate) const
    {
        const Exercise &exercise = *candidate.exercise;
        // two of the main part come first, however short the routine
        const bool isOfNewPart =
            m_chosen.size() >= 2 &&
            std::ranges::count(m_chosen, exercise.category, &Exercise::category) == 0;
        double worth = exercise.category == m_goal.main || isOfNewPart ? 0.0 : -0.5;
        worth -= 2 * candidate.fromLevel;
        for (const ChoiceReason &reason : reasonsFor(exercise, m_chosen, m_request.favoured))
            worth += hipstride::worthOf(reason, patternOf(exercise));
        // one exercise from side to side is too little among five
        if (m_chosen.size() >= 2 && holds(exercise.planes, Plane::Frontal) &&
            std::ranges::count_if(m_chosen, [](const Exercise *one) {
                return holds(one->planes, Plane::Frontal);
            }) < 2)
            worth += 1;
        // before a run there is no mat beside the door
        if (m_request.goal == Goal::PreRun && exercise.position == Position::Standing)
            worth += 0.6;
        for (const Muscle muscle : m_request.favoured) {
            if (namesMuscle(exercise.secondaryMuscles, muscle))
                worth += 0.75;
        }
        for (const Exercise *other : m_chosen) {
            if (patternOf(*other) == patternOf(exercise))
                worth -= 0.75;
            // two rungs of one ladder are the same work twice
            if (holds(other->easier, exercise.key) || holds(other->harder, exercise.key))
                worth -= 1;
        }
        if (m_request.variant != 0)
            worth += 1.5 * chance(exercise.key, m_request.variant);
        return worth;
    }

    bool addBest()
    {
        const Exercise *best = nullptr;
        double bestWorth = 0;
        for (const Candidate &candidate : m_candidates) {
            if (!canFollow(*candidate.exercise))
                continue;
            const double worth = worthOf(candidate);
            if (best == nullptr || worth > bestWorth) {
                best = candidate.exercise;
                bestWorth = worth;
            }
        }
        if (best != nullptr)
            m_chosen.push_back(best);
        return best != nullptr;
    }

    bool canFollow(const Exercise &exercise) const
    {
        if (holds<const Exercise *>(m_chosen, &exercise))
            return false;
        if (!m_chosen.empty() && patternOf(*m_chosen.back()) == patternOf(exercise))
            return false;
        Routine routine;
        for (const Exercise *one : m_chosen)
            routine.steps.push_back(stepOf(*one));
        routine.steps.push_back(stepOf(exercise));
        return fits(routine);
    }

    std::ptrdiff_t partOf(const Exercise &exercise) const
    {
        return std::ranges::find(m_goal.categories, exercise.category) - m_goal.categories.begin();
    }

    /// How little an order suits: parts of the session that stand too early, then changes of
    /// position. -1 for one that is not allowed.
    int costOf(const std::vector<const Exercise *> &order) const
    {
        constexpr int tooEarly = 10;
        int cost = 0;
        for (std::size_t i = 1; i < order.size(); ++i) {
            const Exercise &one = *order[i - 1];
            const Exercise &next = *order[i];
            if (patternOf(one) == patternOf(next))
                return -1;
            cost += one.position == next.position ? 0 : 1;
            cost += tooEarly *
                    static_cast<int>(std::max<std::ptrdiff_t>(0, partOf(one) - partOf(next)));
        }
        return cost;
    }

    /// Tries every order, of which there are at most 720. The first of the best stays.
    void arrange()
    {
        std::vector<std::size_t> places(m_chosen.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::vector<const Exercise *> order = m_chosen;
        std::vector<const Exercise *> best = m_chosen;
        int bestCost = costOf(best);
        while (std::ranges::next_permutation(places).found) {
            for (std::size_t i = 0; i < places.size(); ++i)
                order[i] = m_chosen[places[i]];
            const int cost = costOf(order);
            if (cost >= 0 && cost < bestCost) {
                best = order;
                bestCost = cost;
            }
        }
        m_chosen = best;
    }

    /// A set more for each step in turn, as long as there is time.
    void addSets(std::vector<ComposedStep> &steps) const
    {
        constexpr seconds leastRest{30};
        Routine routine = routineFrom(steps, {});
        for (int sets = 2; sets <= m_goal.mostSets; ++sets) {
            for (Step &step : routine.steps) {
                const Dose before = step.dose;
                if (before.sets != sets - 1)
                    continue;
                step.dose.sets = sets;
                step.dose.rest = std::max(before.rest, leastRest);
                if (!fits(routine))
                    step.dose = before;
            }
        }
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i].step = routine.steps[i];
    }

    const ComposeRequest &m_request;
    const Catalogue &m_catalogue;
    GoalShape m_goal;
    std::vector<Candidate> m_candidates;
    std::vector<const Exercise *> m_chosen;
};

} // namespace

std::vector<ComposedStep> compose(const ComposeRequest &request, const Catalogue &catalogue)
{
    return Composer(request, catalogue).run();
}

Routine routineFrom(const std::vector<ComposedStep> &steps, std::string name)
{
    Routine routine{.id = {}, .name = std::move(name), .steps = {}};
    for (const ComposedStep &one : steps)
        routine.steps.push_back(one.step);
    return routine;
}

} // namespace hipstride
