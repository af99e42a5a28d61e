// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/problem.h"

namespace hipstride {

enum class GoalState
{
    Open,
    Underway,
    Reached
};

/// Something a client wants to be able to do, in her own words.
struct ClientGoal
{
    std::string text;
    GoalState state = GoalState::Open;

    friend bool operator==(const ClientGoal &, const ClientGoal &) = default;
};

struct Appointment
{
    Date day;
    std::optional<TimeOfDay> time;
    std::string note;

    friend bool operator==(const Appointment &, const Appointment &) = default;
};

/// Which way of a measure is the better one, and how it is shown.
enum class OutcomeKind
{
    Pain,     ///< 0 to 10, less is better
    Activity, ///< how well something chosen can be done: 0 not at all, 10 as before
    Scale     ///< any other, with limits of its own; more is better
};

/// How much an outcome was on one day.
struct OutcomeValue
{
    Date day;
    int value = 0;

    friend bool operator==(const OutcomeValue &, const OutcomeValue &) = default;
};

/// Something that is asked again and again, so that a change is seen.
struct Outcome
{
    OutcomeKind kind = OutcomeKind::Pain;
    std::string name; ///< "Pain on stairs"
    int least = 0;
    int most = 10;
    std::vector<OutcomeValue> values; ///< by day, one a day

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// What a physio keeps about a client beside routines, plan and log. Nothing of it is printed.
struct ClientFile
{
    std::string about; ///< one line under the name
    std::string notes;
    std::vector<ClientGoal> goals;
    std::vector<Appointment> appointments; ///< by day and time
    std::vector<Outcome> outcomes;

    friend bool operator==(const ClientFile &, const ClientFile &) = default;
};

struct ClientLimits
{
    static constexpr std::size_t longestLine = 200;    ///< bytes
    static constexpr std::size_t longestNotes = 20000; ///< bytes
    static constexpr std::size_t mostOfEach = 200;     ///< goals, appointments, values of one
    static constexpr int lowestScale = -1000;
    static constexpr int highestScale = 1000;
};

/// What is wrong with it; places are "goals/0/text" and the like.
Problems problemsOf(const ClientFile &file);

/// Puts a value in its place by day; one that has that day already is replaced.
void setValue(Outcome &outcome, const OutcomeValue &value);
/// Puts an appointment in its place by day and time.
void addAppointment(ClientFile &file, const Appointment &appointment);

/// The last appointment up to `today`.
const Appointment *lastVisit(const ClientFile &file, Date today);
/// The first appointment after `today`.
const Appointment *nextVisit(const ClientFile &file, Date today);

} // namespace hipstride
