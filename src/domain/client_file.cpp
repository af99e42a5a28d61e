// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client_file.h"

#include <algorithm>
#include <tuple>

namespace hipstride {

namespace {

void requireText(Problems &problems, const std::string &place, const std::string &text)
{
    if (text.empty())
        problems.push_back({ProblemCode::Empty, place, {}, {}});
    else if (text.size() > ClientLimits::longestLine)
        problems.push_back({ProblemCode::TooLarge, place, {}, {}});
}

void checkOutcome(Problems &problems, const std::string &place, const Outcome &outcome)
{
    requireText(problems, place + "/name", outcome.name);
    if (outcome.least >= outcome.most || outcome.least < ClientLimits::lowestScale ||
        outcome.most > ClientLimits::highestScale)
        problems.push_back({ProblemCode::OutOfRange, place + "/most", {}, {}});
    const auto fits = [&](const OutcomeValue &value) {
        return outcome.least <= value.value && value.value <= outcome.most;
    };
    if (!std::ranges::all_of(outcome.values, fits))
        problems.push_back({ProblemCode::OutOfRange, place + "/values", {}, {}});
}

} // namespace

Problems problemsOf(const ClientFile &file)
{
    Problems problems;
    if (file.about.size() > ClientLimits::longestLine)
        problems.push_back({ProblemCode::TooLarge, "about", {}, {}});
    if (file.notes.size() > ClientLimits::longestNotes)
        problems.push_back({ProblemCode::TooLarge, "notes", {}, {}});
    for (std::size_t i = 0; i < file.goals.size(); ++i)
        requireText(problems, "goals/" + std::to_string(i) + "/text", file.goals[i].text);
    for (std::size_t i = 0; i < file.outcomes.size(); ++i)
        checkOutcome(problems, "outcomes/" + std::to_string(i), file.outcomes[i]);
    return problems;
}

void setValue(Outcome &outcome, const OutcomeValue &value)
{
    const auto place = std::ranges::lower_bound(outcome.values, value.day, {}, &OutcomeValue::day);
    if (place != outcome.values.end() && place->day == value.day)
        *place = value;
    else
        outcome.values.insert(place, value);
}

void addAppointment(ClientFile &file, const Appointment &appointment)
{
    const auto when = [](const Appointment &one) { return std::tuple(one.day, one.time); };
    const auto place = std::ranges::upper_bound(file.appointments, when(appointment), {}, when);
    file.appointments.insert(place, appointment);
}

const Appointment *lastVisit(const ClientFile &file, Date today)
{
    const auto after = std::ranges::upper_bound(file.appointments, today, {}, &Appointment::day);
    return after == file.appointments.begin() ? nullptr : &*std::prev(after);
}

const Appointment *nextVisit(const ClientFile &file, Date today)
{
    const auto after = std::ranges::upper_bound(file.appointments, today, {}, &Appointment::day);
    return after == file.appointments.end() ? nullptr : &*after;
}

} // namespace hipstride
