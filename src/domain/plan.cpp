// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include <algorithm>

namespace hipstride {

namespace {

template <typename Container, typename Value, typename Projection>
auto findBy(const Container &container, const Value &value, Projection projection) -> const
    typename Container::value_type *
{
    const auto found = std::ranges::find(container, value, projection);
    return found == container.end() ? nullptr : &*found;
}

} // namespace

const Routine *findRoutine(const Plan &plan, RoutineId id)
{
    return findBy(plan.routines, id, &Routine::id);
}

const Routine *findRoutine(const Plan &plan, std::string_view name)
{
    return findBy(plan.routines, name, &Routine::name);
}

const ScheduleRule *findRule(const Plan &plan, RuleId id)
{
    return findBy(plan.rules, id, &ScheduleRule::id);
}

const Run *findRun(const Plan &plan, RunId id)
{
    return findBy(plan.runs, id, &Run::id);
}

const PlanPhase *phaseOn(const Plan &plan, Date day)
{
    const PlanPhase *found = nullptr;
    for (const PlanPhase &phase : plan.phases) {
        if (phase.days().contains(day) && (found == nullptr || found->from <= phase.from))
            found = &phase;
    }
    return found;
}

const Pause *pauseOn(const Plan &plan, Date day)
{
    const auto found = std::ranges::find_if(
        plan.pauses, [day](const Pause &pause) { return pause.days.contains(day); });
    return found == plan.pauses.end() ? nullptr : &*found;
}

void forgetRoutine(std::vector<ScheduleRule> &rules, std::vector<ScheduleException> &exceptions,
                   RoutineId routine)
{
    for (ScheduleRule &rule : rules) {
        std::erase(rule.inTurn, routine);
        if (rule.routine != routine || rule.inTurn.empty())
            continue;
        rule.routine = rule.inTurn.front();
        rule.inTurn.erase(rule.inTurn.begin());
    }
    std::erase_if(rules, [routine](const ScheduleRule &rule) { return rule.routine == routine; });
    std::erase_if(exceptions, [&rules](const ScheduleException &exception) {
        return std::ranges::find(rules, exception.rule, &ScheduleRule::id) == rules.end();
    });
}

std::string freeRoutineName(const Plan &plan, std::string_view wanted)
{
    std::string name(wanted);
    for (int number = 2; findRoutine(plan, name) != nullptr; ++number)
        name = std::string(wanted) + " " + std::to_string(number);
    return name;
}

} // namespace hipstride
