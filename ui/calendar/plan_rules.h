// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

#include "scheduling/agenda.h"

namespace hipstride {

class Clock;
class PlanDocument;
class PlanPanel;
class UndoStrip;

/// What a person does with rules and with the sessions that they plan: asks in the panel, and
/// changes the plan by the answers.
class PlanRules : public QObject
{
    Q_OBJECT
public:
    PlanRules(PlanDocument &document, const Clock &clock, PlanPanel &panel, UndoStrip &strip,
              QObject *parent);

    void refresh();
    /// Asks when a routine is to be due, from `day` on. An unset id leaves open which.
    void plan(RoutineId routine, Date day);
    void skip(const AgendaItem &item);
    void move(const AgendaItem &item, Date day);
    void putBack(const AgendaItem &item);

Q_SIGNALS:
    /// The panel asks something, and has to be seen.
    void asked();
    void answered();
    /// A session was put on a day; `planned` is what it answers to, if it is to be chosen.
    void placed(hipstride::Date day, std::optional<hipstride::PlannedFor> planned);

private:
    void accept(const ScheduleRule &rule);
    void switchRule(RuleId id, bool isOn);
    void changeRule(RuleId id);
    void removeRule(RuleId id);

    PlanDocument &m_document;
    const Clock &m_clock;
    PlanPanel &m_panel;
    UndoStrip &m_strip;
};

} // namespace hipstride
