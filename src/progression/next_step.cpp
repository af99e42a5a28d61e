// SPDX-License-Identifier: GPL-3.0-or-later
#include "progression/next_step.h"

#include <algorithm>
#include <utility>

namespace hipstride {

namespace {

/// 0 when the target was met, 1 when it was met with the extra, -1 when not; for work that is not
/// counted so, met is all there is.
int comparison(const Work &target, const Work &done, const ProgressionLimits &limits)
{
    if (target.index() != done.index())
        return -1;
    const auto compare = [](auto asked, auto given, auto extra) {
        return given < asked ? -1 : given >= asked + extra ? 1 : 0;
    };
    if (const auto *repetitions = std::get_if<Repetitions>(&target))
        return compare(repetitions->most, std::get<Repetitions>(done).most,
                       limits.extraRepetitions);
    if (const auto *hold = std::get_if<Hold>(&target)) {
        const Hold &held = std::get<Hold>(done);
        return held.times < hold->times ? -1 : compare(hold->length, held.length, limits.extraHold);
    }
    if (const auto *duration = std::get_if<Duration>(&target))
        return std::get<Duration>(done).length < duration->length ? -1 : 0;
    if (const auto *steps = std::get_if<Steps>(&target))
        return compare(steps->count, std::get<Steps>(done).count, limits.extraRepetitions);
    return std::get<Distance>(done).length < std::get<Distance>(target).length ? -1 : 0;
}

bool allDone(const Dose &dose, const StepResult &result, const ProgressionLimits &limits)
{
    const auto met = [&](const PerformedSet &set) {
        const Work target = doseOfSet(dose, set.setNumber).work;
        return set.outcome != SetOutcome::Skipped && comparison(target, set.done, limits) >= 0;
    };
    return std::ranges::count_if(result.sets, met) >= dose.sets * sidesOf(dose);
}

bool extraDone(const Dose &dose, const StepResult &result, const ProgressionLimits &limits)
{
    const int last = warmUpCount(dose) + dose.sets;
    const auto isShort = [&](const PerformedSet &set) {
        return set.setNumber == last &&
               comparison(doseOfSet(dose, last).work, set.done, limits) < 1;
    };
    return allDone(dose, result, limits) && std::ranges::none_of(result.sets, isShort);
}

bool effortSpare(const Dose &dose, const StepResult &result, const ProgressionLimits &limits)
{
    return allDone(dose, result, limits) && result.effort && *result.effort <= limits.easyEffort;
}

template <typename Rule>
bool holdsRunning(std::span<const StepResult> results, const ProgressionLimits &limits, Rule rule)
{
    const auto count = static_cast<std::size_t>(limits.sessionsRunning);
    return results.size() >= count && std::ranges::all_of(results.first(count), rule);
}

} // namespace

std::optional<NextStep> nextStepOf(const Step &step, std::span<const StepResult> results,
                                   const Catalogue &catalogue, const ProgressionLimits &limits)
{
    if (results.empty())
        return std::nullopt;
    const StepResult &last = results.front();
    const int pain = last.pain.value_or(0);
    const auto proposal = [&](StepChange change, NextStepReason reason, std::size_t restsOn) {
        NextStep next{.kind = change.kind, .reason = reason, .pain = pain, .now = step};
        next.then = std::move(change.then);
        for (const StepResult &result : results.first(restsOn))
            next.sessions.push_back(result.session);
        return next;
    };

    if (pain > limits.mostPain)
        return proposal(easierChange(step, catalogue, limits), NextStepReason::PainOverLimit, 1);
    if (last.isWorseNextMorning)
        return proposal(easierChange(step, catalogue, limits), NextStepReason::WorseNextMorning, 1);
    if (pain >= limits.painOfCare)
        return proposal({NextStepKind::SameAgain, step}, NextStepReason::PainOfCare, 1);

    const auto isExtra = [&](const StepResult &r) { return extraDone(step.dose, r, limits); };
    const auto isSpare = [&](const StepResult &r) {
        return isExtra(r) || effortSpare(step.dose, r, limits);
    };
    if (!holdsRunning(results, limits, isSpare))
        return std::nullopt;
    std::optional<StepChange> change = harderChange(step, catalogue, limits);
    if (!change)
        return std::nullopt;
    return proposal(std::move(*change),
                    holdsRunning(results, limits, isExtra) ? NextStepReason::ExtraDone
                                                           : NextStepReason::EffortSpare,
                    static_cast<std::size_t>(limits.sessionsRunning));
}

std::vector<NextStep> nextStepsOf(const Plan &plan, std::span<const Session> sessions,
                                  const Catalogue &catalogue, const ProgressionLimits &limits)
{
    std::vector<NextStep> found;
    for (const Routine &routine : plan.routines) {
        for (std::size_t i = 0; i < routine.steps.size(); ++i) {
            const Step &step = routine.steps[i];
            auto next = nextStepOf(step, resultsOf(step, routine.id, sessions), catalogue, limits);
            if (!next)
                continue;
            next->routine = routine.id;
            next->step = static_cast<int>(i);
            found.push_back(std::move(*next));
        }
    }
    return found;
}

ProgressionLimits limitsWith(int mostPain)
{
    ProgressionLimits limits;
    limits.mostPain = mostPain;
    limits.painOfCare = std::min(limits.painOfCare, mostPain);
    return limits;
}

AnsweredStep answerTo(const NextStep &next)
{
    return {next.sessions.front(), next.now.exercise};
}

std::vector<NextStep> withoutAnswered(std::vector<NextStep> steps,
                                      std::span<const AnsweredStep> answered)
{
    std::erase_if(steps, [answered](const NextStep &next) {
        return std::ranges::find(answered, answerTo(next)) != answered.end();
    });
    return steps;
}

std::string_view nameOf(NextStepKind kind)
{
    switch (kind) {
    case NextStepKind::SameAgain:
        return "same-again";
    case NextStepKind::MoreRepetitions:
        return "more-repetitions";
    case NextStepKind::LongerHold:
        return "longer-hold";
    case NextStepKind::MoreSets:
        return "more-sets";
    case NextStepKind::MoreLoad:
        return "more-load";
    case NextStepKind::HarderExercise:
        return "harder-exercise";
    case NextStepKind::LessWork:
        return "less-work";
    case NextStepKind::LessLoad:
        return "less-load";
    case NextStepKind::EasierExercise:
        return "easier-exercise";
    }
    return {};
}

std::string_view nameOf(NextStepReason reason)
{
    switch (reason) {
    case NextStepReason::PainOverLimit:
        return "pain-over-limit";
    case NextStepReason::WorseNextMorning:
        return "worse-next-morning";
    case NextStepReason::PainOfCare:
        return "pain-of-care";
    case NextStepReason::ExtraDone:
        return "extra-done";
    case NextStepReason::EffortSpare:
        return "effort-spare";
    }
    return {};
}

} // namespace hipstride
