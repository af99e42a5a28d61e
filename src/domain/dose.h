// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/problem.h"
#include "base/units.h"
#include "domain/vocabulary.h"

namespace hipstride {

/// A number of repetitions, or a range to stay within. least == most for a plain number.
struct Repetitions
{
    int least = 10;
    int most = 10;

    friend bool operator==(const Repetitions &, const Repetitions &) = default;
};

/// A position held `times` times for `length` each.
struct Hold
{
    seconds length{30};
    int times = 1;

    friend bool operator==(const Hold &, const Hold &) = default;
};

/// Moving for a length of time.
struct Duration
{
    seconds length{30};

    friend bool operator==(const Duration &, const Duration &) = default;
};

/// A number of steps taken.
struct Steps
{
    int count = 10;

    friend bool operator==(const Steps &, const Steps &) = default;
};

/// A way over the ground.
struct Distance
{
    Metres length{20};

    friend bool operator==(const Distance &, const Distance &) = default;
};

/// What one set consists of: exactly one of these.
using Work = std::variant<Repetitions, Hold, Duration, Steps, Distance>;

/// A load in a person's own words, e.g. "the blue bottle".
struct OwnWords
{
    std::string text;

    friend bool operator==(const OwnWords &, const OwnWords &) = default;
};

struct NoLoad
{
    friend bool operator==(const NoLoad &, const NoLoad &) = default;
};

using Load = std::variant<NoLoad, Mass, Band, OwnWords>;

/// Seconds of the four parts of a repetition, always in this order: lower, pause, lift, pause.
struct Tempo
{
    int lower = 0;
    int pauseLow = 0;
    int lift = 0;
    int pauseHigh = 0;

    int total() const noexcept { return lower + pauseLow + lift + pauseHigh; }
    friend bool operator==(const Tempo &, const Tempo &) = default;
};

/// What one set has for itself where it differs from the others, as in a pyramid.
struct OwnSet
{
    Work work = Repetitions{}; ///< of the same kind as the dose's
    Load load = NoLoad{};

    friend bool operator==(const OwnSet &, const OwnSet &) = default;
};

/// How hard a set may be, from 1 to 10.
struct RatedEffort
{
    int rating = 7;

    friend bool operator==(const RatedEffort &, const RatedEffort &) = default;
};

/// How many more repetitions would still go.
struct InReserve
{
    int repetitions = 2;

    friend bool operator==(const InReserve &, const InReserve &) = default;
};

using Effort = std::variant<RatedEffort, InReserve>;

/// How much of one exercise: sets of work, on which side, against what, with how much rest. First
/// come the warm-ups, then the sets, then those that one side has more than the other.
struct Dose
{
    int sets = 1; ///< that count; without the warm-ups and the extra ones
    Work work = Repetitions{};
    Side side = Side::Both;
    Load load = NoLoad{};
    std::optional<Tempo> tempo;
    seconds rest{0};                  ///< between two sets
    std::vector<OwnSet> warmUps = {}; ///< not counted as work done
    std::vector<OwnSet> ownSets = {}; ///< the first sets; the others are as `work` and `load` say
    int extraSets = 0;                ///< only where each side is done
    Side extraSide = Side::Left;      ///< left or right
    std::optional<Effort> effort = {};

    friend bool operator==(const Dose &, const Dose &) = default;
};

/// The limits that a dose keeps to, in one place for editors, readers and the database.
struct DoseLimits
{
    static constexpr int mostSets = 20;
    static constexpr int mostRepetitions = 200;
    static constexpr seconds longestHold{600};
    static constexpr seconds longestDuration{3600};
    static constexpr int mostSteps = 500;
    static constexpr Metres farthest{2000};
    static constexpr seconds longestRest{900};
    static constexpr Mass heaviest{500'000};
    static constexpr int longestTempoPart = 20;
    static constexpr std::size_t longestWords = 60; ///< bytes
    static constexpr int hardestRating = 10;
    static constexpr int mostInReserve = 10;
};

/// How many times a set of this dose is done in a row: 2 for each side, else 1.
int sidesOf(const Dose &dose);

/// How many sets are there to warm up; they come first.
int warmUpCount(const Dose &dose);
/// How many sets there are to do, with warm-ups and extra ones.
int setCount(const Dose &dose);
/// The same where each side counts.
int sideSetCount(const Dose &dose);
/// The sides that a set is done on, one after the other. Sets are numbered from 1, in the order
/// in which they are done; those beyond `setCount` were added, and are like the others.
std::vector<Side> sidesOfSet(const Dose &dose, int number);
bool isWarmUp(const Dose &dose, int number);
bool isExtra(const Dose &dose, int number);
/// The same dose with the work and the load of that set.
Dose doseOfSet(const Dose &dose, int number);

/// Another number of sets that count; sets of their own beyond it are forgotten.
void changeSets(Dose &dose, int sets);
/// Another kind or amount of work. What differs from set to set goes along where the kind stays,
/// and is forgotten where it does not.
void changeWork(Dose &dose, const Work &work);
/// Sets more on one side are forgotten where not each side is done.
void changeSide(Dose &dose, Side side);

/// What is wrong with a dose; `place` of each problem is the field ("sets", "work", "rest", "load",
/// "tempo", "warmUps/0/work", "ownSets/0/load", "extraSets", "effort").
Problems problemsOf(const Dose &dose);

} // namespace hipstride
