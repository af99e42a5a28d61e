// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

#include "base/problem.h"
#include "domain/day_pattern.h"
#include "domain/enum_set.h"

namespace hipstride {

enum class RunKind
{
    Easy,
    Long,
    Quality,
    Race
};

using RunKinds = EnumSet<RunKind>;

/// Runs of a person: one, or the same one on chosen weekdays.
struct Run
{
    RunId id;
    RunKind kind = RunKind::Easy;
    std::variant<OnWeekdays, Once> when = Once{};
    std::optional<TimeOfDay> time;
    std::optional<std::chrono::minutes> length;
    std::string name;   ///< "6 × 800 m"; may be empty
    std::string note;   ///< may be empty
    std::string source; ///< the calendar file it was read from; empty when entered by hand
    std::string uid;    ///< names it within its source

    friend bool operator==(const Run &, const Run &) = default;
};

struct RunLimits
{
    static constexpr std::size_t longestName = 200;  ///< bytes
    static constexpr std::size_t longestNote = 2000; ///< bytes
    static constexpr std::chrono::minutes longest{48 * 60};
};

/// What is wrong with a run; places are the names of its fields.
Problems problemsOf(const Run &run);

enum class ExceptionKind
{
    Skipped,
    Moved
};

/// One day of a run that a person left out or moved. `original` is the day on which the run stood.
struct RunException
{
    RunId run;
    Date original;
    ExceptionKind kind = ExceptionKind::Skipped;
    Date movedTo; ///< used by Moved only; equals `original` for Skipped

    friend bool operator==(const RunException &, const RunException &) = default;
};

} // namespace hipstride
