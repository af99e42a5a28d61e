// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/answered_step.h"
#include "domain/plan.h"
#include "progression/step_change.h"
#include "progression/step_history.h"

namespace hipstride {

enum class NextStepReason
{
    PainOverLimit,
    WorseNextMorning,
    PainOfCare,
    ExtraDone,   ///< more than asked, in the last sessions running
    EffortSpare, ///< all done, and it was not hard, in the last sessions running
};

/// What the next session of one step could be. A person accepts it, or keeps the step as it is.
struct NextStep
{
    RoutineId routine;
    int step = 0; ///< index into the routine's steps
    NextStepKind kind = NextStepKind::SameAgain;
    NextStepReason reason = NextStepReason::PainOfCare;
    int pain = 0; ///< what was felt last, where the reason is pain
    Step now;
    Step then;                       ///< equals `now` for SameAgain
    std::vector<SessionId> sessions; ///< that it rests on, newest first

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// What follows from how a step went; nothing when it goes on as it is. `results` as from
/// resultsOf. Pain decides first, then the work that was done.
std::optional<NextStep> nextStepOf(const Step &step, std::span<const StepResult> results,
                                   const Catalogue &catalogue,
                                   const ProgressionLimits &limits = {});

/// The same for every step of every routine, in the order of the plan. Expects `sessions` oldest
/// first.
std::vector<NextStep> nextStepsOf(const Plan &plan, std::span<const Session> sessions,
                                  const Catalogue &catalogue, const ProgressionLimits &limits = {});

/// How far back it is worth looking: what is older says little about what to do next.
inline constexpr std::chrono::days progressionReach{84};

/// The usual limits with a person's own for pain.
ProgressionLimits limitsWith(int mostPain);

AnsweredStep answerTo(const NextStep &next);
/// Those that wait for an answer.
std::vector<NextStep> withoutAnswered(std::vector<NextStep> steps,
                                      std::span<const AnsweredStep> answered);

/// As files and scripts write them: "more-load", "pain-over-limit".
std::string_view nameOf(NextStepKind kind);
std::string_view nameOf(NextStepReason reason);

} // namespace hipstride
