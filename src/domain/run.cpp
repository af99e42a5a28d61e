// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/run.h"

namespace hipstride {

namespace {

void checkText(Problems &problems, const std::string &text, const char *place, std::size_t longest)
{
    if (text.size() > longest)
        problems.push_back(
            {ProblemCode::TooLarge, place, {}, "at most " + std::to_string(longest) + " bytes"});
}

void checkWhen(Problems &problems, const OnWeekdays &when)
{
    if (when.days.isEmpty())
        problems.push_back({ProblemCode::Empty, "weekdays", {}, "at least one weekday"});
    if (!when.from.ok() || (when.until && (!when.until->ok() || *when.until < when.from)))
        problems.push_back({ProblemCode::OutOfRange, "until", {}, "not before the first day"});
}

void checkWhen(Problems &problems, const Once &when)
{
    if (!when.day.ok())
        problems.push_back({ProblemCode::OutOfRange, "day", {}, "a day that exists"});
}

} // namespace

Problems problemsOf(const Run &run)
{
    Problems problems;
    std::visit([&problems](const auto &when) { checkWhen(problems, when); }, run.when);
    if (run.time && (*run.time < TimeOfDay(0) || *run.time >= TimeOfDay(24 * 60)))
        problems.push_back({ProblemCode::OutOfRange, "time", {}, "00:00 to 23:59"});
    if (run.length && (*run.length <= TimeOfDay(0) || *run.length > RunLimits::longest))
        problems.push_back({ProblemCode::OutOfRange, "length", {}, "1 minute to 48 hours"});
    checkText(problems, run.name, "name", RunLimits::longestName);
    checkText(problems, run.note, "note", RunLimits::longestNote);
    return problems;
}

} // namespace hipstride
