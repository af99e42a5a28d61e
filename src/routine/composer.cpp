// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/composer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

#include "routine/duration_estimate.h"

namespace hipstride {

namespace {

template <typename Value>
bool holds(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

/// What a goal asks for. Source: Hipstride's own, after the programmes of the evidence notes.
struct GoalShape
{
    std::vector<Category> categories; ///< most wanted first; no others
    int minutesPerExercise;
    std::size_t mostExercises;
    int mostSets;
};

GoalShape shapeOf(Goal goal)
{
    switch (goal) {
    case Goal::PreRun:
        return {{Category::Activation, Category::Mobility, Category::Stability}, 1, 6, 1};
    case Goal::Strength:
        return {{Category::Strength, Category::Stability}, 4, 6, 4};
    case Goal::Home:
        return {{Category::Activation, Category::Strength, Category::Stability}, 3, 5, 3};
    case Goal::Mobility:
        return {{Category::Mobility}, 1, 6, 2};
    case Goal::Power:
        return {{Category::Power, Category::Strength}, 4, 5, 4};
    }
    return {};
}

struct LevelShape
{
    double wanted;
    double highest;
};

LevelShape shapeOf(Level level)
{
    switch (level) {
    case Level::Beginner:
        return {0.15, 0.5};
    case Level::Practised:
        return {0.5, 0.8};
    case Level::Strong:
        return {0.85, 1.0};
    }
    return {};
}

/// Length of the longest way along one direction of the ladder.
class LadderWay
{
public:
    LadderWay(const Catalogue &catalogue, std::vector<ExerciseKey> Exercise::*direction)
        : m_catalogue(catalogue)
        , m_direction(direction)
    {}

    int from(const Exercise &exercise)
    {
        // a rung counts 0 while it is looked at, so that a circle ends
        if (const auto [found, isNew] = m_lengths.emplace(exercise.key, 0); !isNew)
            return found->second;
        int longest = 0;
        for (const ExerciseKey &key : exercise.*m_direction) {
            if (const Exercise *next = m_catalogue.find(key))
                longest = std::max(longest, 1 + from(*next));
        }
        return m_lengths[exercise.key] = longest;
    }

private:
    const Catalogue &m_catalogue;
    std::vector<ExerciseKey> Exercise::*m_direction;
    std::unordered_map<ExerciseKey, int> m_lengths;
};

double heightOn(LadderWay &below, LadderWay &above, const Exercise &exercise)
{
    const int under = below.from(exercise);
    const int all = under + above.from(exercise);
    return all == 0 ? 0 : static_cast<double>(under) / all;
}

bool isAllowed(const Exercise &exercise, const ComposeRequest &request)
{
    const bool hasAll =
        std::ranges::all_of(exercise.equipment, [&](const std::vector<Equipment> &need) {
            return std::ranges::any_of(need, [&](Equipment one) {
                return one == Equipment::Mat || holds(request.equipment, one);
            });
        });
    return hasAll && !exercise.primaryMuscles.empty() &&
           !holds(request.avoidedPositions, exercise.position) &&
           !holds(request.avoidedExercises, exercise.key) &&
           std::ranges::none_of(exercise.primaryMuscles, [&](Muscle muscle) {
               return holds(request.avoidedMuscles, muscle);
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

/// Chooses step after step.
class Composer
{
public:
    Composer(const ComposeRequest &request, const Catalogue &catalogue)
        : m_request(request)
        , m_catalogue(catalogue)
        , m_goal(shapeOf(request.goal))
    {
        LadderWay below(catalogue, &Exercise::easier);
        LadderWay above(catalogue, &Exercise::harder);
        const LevelShape level = shapeOf(request.level);
        for (const Exercise &exercise : catalogue.exercises()) {
            const double height = heightOn(below, above, exercise);
            if (holds(m_goal.categories, exercise.category) && height <= level.highest &&
                isAllowed(exercise, request))
                m_candidates.push_back({&exercise, std::abs(height - level.wanted)});
        }
    }

    std::vector<ComposedStep> run()
    {
        const int wanted = std::max(1, m_request.minutes / m_goal.minutesPerExercise);
        const std::size_t most = std::min(m_goal.mostExercises, static_cast<std::size_t>(wanted));
        while (m_steps.size() < most && addBest()) {
        }
        addSets();
        return m_steps;
    }

private:
    struct Candidate
    {
        const Exercise *exercise;
        double fromLevel; ///< distance from the height that the level asks for
    };

    bool fits(const std::vector<ComposedStep> &steps) const
    {
        Routine routine;
        for (const ComposedStep &one : steps)
            routine.steps.push_back(one.step);
        return estimatedDuration(routine, m_catalogue) <= std::chrono::minutes(m_request.minutes);
    }

    ComposedStep stepOf(const Exercise &exercise) const
    {
        return {.step = {.exercise = exercise.key, .dose = firstDose(exercise), .note = {}},
                .pattern = patternOf(exercise),
                .reasons = reasonsFor(exercise)};
    }

    std::vector<ChoiceReason> reasonsFor(const Exercise &exercise) const
    {
        std::vector<ChoiceReason> reasons;
        for (const Muscle muscle : m_request.favoured) {
            if (holds(exercise.primaryMuscles, muscle))
                reasons.push_back({ReasonKind::WorksFavoured, muscle, std::nullopt});
        }
        if (!isThere(
                [&](const Exercise &other) { return patternOf(other) == patternOf(exercise); }))
            reasons.push_back({ReasonKind::BringsPattern, std::nullopt, std::nullopt});
        for (const Plane plane : exercise.planes) {
            if (!isThere([plane](const Exercise &other) { return holds(other.planes, plane); }))
                reasons.push_back({ReasonKind::BringsPlane, std::nullopt, plane});
        }
        if (!m_chosen.empty() && m_chosen.back()->position == exercise.position)
            reasons.push_back({ReasonKind::KeepsPosition, std::nullopt, std::nullopt});
        if (reasons.empty())
            reasons.push_back({ReasonKind::SuitsLevel, std::nullopt, std::nullopt});
        return reasons;
    }

    template <typename Claim>
    bool isThere(Claim claim) const
    {
        return std::ranges::any_of(m_chosen, [&](const Exercise *one) { return claim(*one); });
    }

    double worthOf(const Candidate &candidate) const
    {
        const Exercise &exercise = *candidate.exercise;
        const auto category = std::ranges::find(m_goal.categories, exercise.category);
        double worth = -0.5 * static_cast<double>(category - m_goal.categories.begin());
        worth -= 2 * candidate.fromLevel;
        for (const ChoiceReason &reason : reasonsFor(exercise))
            worth += worthOf(reason.kind);
        for (const Muscle muscle : m_request.favoured) {
            if (holds(exercise.secondaryMuscles, muscle))
                worth += 0.75;
        }
        // two rungs of one ladder are the same work twice
        if (isThere([&](const Exercise &other) {
                return holds(other.easier, exercise.key) || holds(other.harder, exercise.key);
            }))
            worth -= 1;
        return m_request.variant == 0 ? worth
                                      : worth + 1.5 * chance(exercise.key, m_request.variant);
    }

    static double worthOf(ReasonKind kind)
    {
        switch (kind) {
        case ReasonKind::WorksFavoured:
            return 1.5;
        case ReasonKind::BringsPattern:
            return 1.25;
        case ReasonKind::BringsPlane:
            return 0.5;
        case ReasonKind::KeepsPosition:
            return 0.4;
        case ReasonKind::SuitsLevel:
            return 0;
        }
        return 0;
    }

    bool addBest()
    {
        const Candidate *best = nullptr;
        double bestWorth = 0;
        for (const Candidate &candidate : m_candidates) {
            if (!canFollow(*candidate.exercise))
                continue;
            const double worth = worthOf(candidate);
            if (best == nullptr || worth > bestWorth) {
                best = &candidate;
                bestWorth = worth;
            }
        }
        if (best == nullptr)
            return false;
        m_steps.push_back(stepOf(*best->exercise));
        m_chosen.push_back(best->exercise);
        return true;
    }

    bool canFollow(const Exercise &exercise) const
    {
        if (holds<const Exercise *>(m_chosen, &exercise))
            return false;
        if (!m_chosen.empty() && patternOf(*m_chosen.back()) == patternOf(exercise))
            return false;
        std::vector<ComposedStep> steps = m_steps;
        steps.push_back(stepOf(exercise));
        return fits(steps);
    }

    /// A set more for each step in turn, as long as there is time.
    void addSets()
    {
        constexpr seconds leastRest{30};
        for (int sets = 2; sets <= m_goal.mostSets; ++sets) {
            for (ComposedStep &one : m_steps) {
                const Dose before = one.step.dose;
                if (before.sets != sets - 1)
                    continue;
                one.step.dose.sets = sets;
                one.step.dose.rest = std::max(before.rest, leastRest);
                if (!fits(m_steps))
                    one.step.dose = before;
            }
        }
    }

    const ComposeRequest &m_request;
    const Catalogue &m_catalogue;
    GoalShape m_goal;
    std::vector<Candidate> m_candidates;
    std::vector<ComposedStep> m_steps;
    std::vector<const Exercise *> m_chosen; ///< of the steps
};

} // namespace

Pattern patternOf(const Exercise &exercise)
{
    if (exercise.position == Position::Plank || exercise.position == Position::SidePlank ||
        exercise.primaryMuscles.empty())
        return Pattern::Trunk;
    switch (exercise.primaryMuscles.front()) {
    case Muscle::GluteusMaximus:
    case Muscle::Hamstrings:
        return holds(exercise.primaryMuscles, Muscle::Quadriceps) ? Pattern::Squat
                                                                  : Pattern::HipExtension;
    case Muscle::Quadriceps:
        return Pattern::Squat;
    case Muscle::GluteusMedius:
    case Muscle::GluteusMediusFront:
    case Muscle::GluteusMediusBack:
    case Muscle::GluteusMinimus:
    case Muscle::TensorFasciaeLatae:
        return Pattern::Sideways;
    case Muscle::DeepRotators:
        return Pattern::Rotation;
    case Muscle::Adductors:
    case Muscle::AdductorMagnus:
        return Pattern::Inward;
    case Muscle::HipFlexors:
        return Pattern::HipFlexion;
    case Muscle::Calves:
        return Pattern::Ankle;
    case Muscle::Trunk:
        return Pattern::Trunk;
    }
    return Pattern::Trunk;
}

double ladderHeight(const Exercise &exercise, const Catalogue &catalogue)
{
    LadderWay below(catalogue, &Exercise::easier);
    LadderWay above(catalogue, &Exercise::harder);
    return heightOn(below, above, exercise);
}

std::vector<ComposedStep> compose(const ComposeRequest &request, const Catalogue &catalogue)
{
    return Composer(request, catalogue).run();
}

} // namespace hipstride
