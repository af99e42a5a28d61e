// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "domain/routine.h"
#include "domain/sheet_look.h"

namespace hipstride {

/// One exercise of a programme, with the words that this client reads. Words that are empty are the
/// catalogue's; on a sheet that was issued none is.
struct ProgrammeStep
{
    Step step;
    std::string name = {};
    std::string doseWords = {}; ///< the dose as a sentence
    std::vector<std::string> instructions = {};
    std::string keyPoint = {};

    friend bool operator==(const ProgrammeStep &, const ProgrammeStep &) = default;
};

/// What a client is given to do at home. A copy: it changes with no routine and no template.
struct Programme
{
    std::string title = {};
    std::string lead = {};           ///< one or two sentences above the exercises; may be empty
    int daysAWeek = 5;               ///< on how many days a week it is to be done
    std::optional<Date> review = {}; ///< when it is to be looked at again
    std::vector<ProgrammeStep> steps = {};
    Blocks blocks = {};

    friend bool operator==(const Programme &, const Programme &) = default;
};

/// A sheet as it was given out. Nothing of it ever changes.
struct IssuedSheet
{
    std::string id;   ///< what is printed on it, see sheet_id.h
    int revision = 1; ///< counts the sheets of one client
    Date issued;
    Programme programme;
    std::optional<SheetLook> look = {}; ///< none: it was given out before looks were kept

    friend bool operator==(const IssuedSheet &, const IssuedSheet &) = default;
};

/// A programme that is kept to begin others with.
struct Protocol
{
    std::int64_t number = 0; ///< 0: not kept yet
    Programme programme;

    friend bool operator==(const Protocol &, const Protocol &) = default;
};

Programme programmeFrom(const Routine &routine);
/// Without an id. Words of the client's own are left behind.
Routine routineFrom(const Programme &programme);

/// What is wrong with it; places as in problemsOf(Routine), with "title" and "daysAWeek".
Problems problemsOf(const Programme &programme);

enum class StepChangeKind
{
    Same,
    Moved, ///< its place among those that stay
    Changed,
    Added,
    Removed
};

/// One line of a comparison. `before` and `after` are places in the two programmes.
struct StepDifference
{
    StepChangeKind kind = StepChangeKind::Same;
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;

    friend bool operator==(const StepDifference &, const StepDifference &) = default;
};

/// What became of every exercise: in the order of `after`, then what was removed.
std::vector<StepDifference> differencesBetween(const Programme &before, const Programme &after);

} // namespace hipstride
