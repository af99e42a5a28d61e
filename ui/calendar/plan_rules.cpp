// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_rules.h"

#include <algorithm>

#include "drawing/qt_text.h"
#include "scheduling/occurrences.h"
#include "ui/agenda_text.h"
#include "ui/calendar/plan_panel.h"
#include "ui/calendar/rule_text.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/document/plan_document.h"
#include "ui/widgets/undo_strip.h"

namespace hipstride {

PlanRules::PlanRules(PlanDocument &document, const Clock &clock, PlanPanel &panel, UndoStrip &strip,
                     QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
    , m_panel(panel)
    , m_strip(strip)
{
    DayList *day = &m_panel.day();
    connect(day, &DayList::skipRequested, this, &PlanRules::skip);
    connect(day, &DayList::moveRequested, this, &PlanRules::move);
    connect(day, &DayList::putBackRequested, this, &PlanRules::putBack);
    RuleList *rules = &m_panel.rules();
    connect(rules, &RuleList::switched, this, &PlanRules::switchRule);
    connect(rules, &RuleList::changeRequested, this, &PlanRules::changeRule);
    connect(rules, &RuleList::removeRequested, this, &PlanRules::removeRule);
    RuleSheet *sheet = &m_panel.sheet();
    connect(sheet, &RuleSheet::accepted, this, &PlanRules::accept);
    connect(sheet, &RuleSheet::cancelled, &m_panel, &PlanPanel::closeSheet);
}

void PlanRules::refresh()
{
    std::vector<ListedRule> rules;
    for (const ScheduleRule &rule : m_document.plan().rules) {
        const Routine *routine = findRoutine(m_document.plan(), rule.routine);
        if (liesAhead(rule, m_clock.today()) && routine != nullptr)
            rules.push_back({.id = rule.id,
                             .routine = rule.routine,
                             .name = toQt(routine->name),
                             .when = ruleText(rule, m_clock.today()),
                             .isOn = rule.isOn});
    }
    m_panel.rules().setRules(rules);
    m_panel.setCanAdd(!m_document.plan().routines.empty());
}

void PlanRules::plan(RoutineId routine, Date day)
{
    if (m_document.plan().routines.empty())
        return;
    Q_EMIT asked();
    const Date from = std::max(day, m_clock.today());
    m_panel.sheet().setRoutines(m_document.plan().routines);
    m_panel.sheet().setHasPhases(!m_document.plan().phases.empty());
    m_panel.sheet().setRule({.id = {},
                             .routine = routine,
                             .when = OnWeekdays{.days = {weekdayOf(from)}, .from = from},
                             .time = {}},
                            m_clock.today());
    m_panel.openSheet();
}

void PlanRules::skip(const AgendaItem &item)
{
    const QString name = nameOf(item, m_document.plan());
    m_document.skip(*item.planned);
    m_strip.offer(tr("Left out %1 of %2.", "routine, day").arg(name, dayText(item.day)));
}

void PlanRules::move(const AgendaItem &item, Date day)
{
    if (day == item.day)
        return;
    const QString name = nameOf(item, m_document.plan());
    const std::optional<PlannedFor> planned = item.planned;
    m_document.move(*item.planned, day);
    Q_EMIT placed(day, planned);
    m_strip.offer(tr("Moved %1 to %2.", "routine, day").arg(name, dayText(day)));
}

void PlanRules::putBack(const AgendaItem &item)
{
    const QString name = nameOf(item, m_document.plan());
    const PlannedFor planned = *item.planned;
    m_document.putBack(planned);
    const auto back = findOccurrence(m_document.plan(), planned);
    const Date day = back ? back->day : planned.original;
    Q_EMIT placed(day, std::nullopt);
    m_strip.offer(tr("Put %1 back to %2.", "routine, day").arg(name, dayText(day)));
}

void PlanRules::accept(const ScheduleRule &rule)
{
    const QString name = toQt(findRoutine(m_document.plan(), rule.routine)->name);
    const int before = m_document.undoStack().index();
    if (rule.id.isSet())
        m_document.changeRule(rule, m_clock.today(), tr("change plan"));
    else
        m_document.addRule(rule);
    m_panel.closeSheet();
    if (m_document.undoStack().index() != before)
        m_strip.offer(
            tr("Planned %1: %2.", "routine, when").arg(name, ruleText(rule, m_clock.today())));
    Q_EMIT answered();
}

void PlanRules::switchRule(RuleId id, bool isOn)
{
    ScheduleRule rule = *findRule(m_document.plan(), id);
    rule.isOn = isOn;
    const QString name = toQt(findRoutine(m_document.plan(), rule.routine)->name);
    m_document.changeRule(rule, m_clock.today(),
                          isOn ? tr("switch on plan") : tr("switch off plan"));
    m_strip.offer(isOn ? tr("%1 is planned again.").arg(name)
                       : tr("%1 is not planned for now.").arg(name));
}

void PlanRules::changeRule(RuleId id)
{
    m_panel.sheet().setRoutines(m_document.plan().routines);
    m_panel.sheet().setHasPhases(!m_document.plan().phases.empty());
    m_panel.sheet().setRule(*findRule(m_document.plan(), id), m_clock.today());
    m_panel.openSheet();
}

void PlanRules::removeRule(RuleId id)
{
    const RoutineId routine = findRule(m_document.plan(), id)->routine;
    const QString name = toQt(findRoutine(m_document.plan(), routine)->name);
    m_document.endRule(id, m_clock.today());
    m_strip.offer(tr("%1 is no longer planned.").arg(name));
}

} // namespace hipstride
