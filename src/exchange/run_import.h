// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "domain/run.h"
#include "exchange/calendar_ics.h"

namespace hipstride {

/// The words by which an event is known as a run of a kind, one list for each RunKind in its order.
/// A word counts where a word begins, in any case: "run" is in "Long running", not in "Brunch".
struct RunKeywords
{
    std::array<std::vector<std::string>, 4> words;

    friend bool operator==(const RunKeywords &, const RunKeywords &) = default;
};

RunKeywords usualKeywords();

/// The words of a list as a person writes it: "tempo, interval, 800 m".
std::vector<std::string> keywordsFrom(std::string_view text);

/// The kind of an event: race before quality before long before easy; nothing when it is no run.
std::optional<RunKind> kindOf(const CalendarEvent &event, const RunKeywords &keywords);

/// The runs among `events`, without ids.
std::vector<Run> runsFrom(std::span<const CalendarEvent> events, const RunKeywords &keywords,
                          const std::string &source);

/// What reading a calendar would do to the runs of a plan.
struct RunChanges
{
    std::vector<Run> added;
    std::vector<Run> changed; ///< with the ids they have in the plan
    std::vector<Run> removed;
    int unchanged = 0;

    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
    friend bool operator==(const RunChanges &, const RunChanges &) = default;
};

/// Compares by uid. Runs of `source` from `today` on that are no longer there are to be removed;
/// earlier ones stay, for what was is not rewritten.
RunChanges changesBy(std::span<const Run> read, std::span<const Run> existing,
                     const std::string &source, Date today);

} // namespace hipstride
