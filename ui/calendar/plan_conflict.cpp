// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_conflict.h"

#include "ui/agenda_text.h"
#include "ui/day_text.h"
#include "ui/run_text.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

PlanConflict::PlanConflict(const Plan &plan, MessageStrip &strip, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_strip(strip)
{
    connect(&m_strip, &MessageStrip::actionChosen, this, &PlanConflict::answer);
}

void PlanConflict::setEntries(const std::vector<CalendarEntry> &entries)
{
    m_inConflict.reset();
    for (const CalendarEntry &entry : entries) {
        if (!isInConflict(entry))
            continue;
        m_inConflict = entry.item;
        break;
    }
    if (!m_inConflict) {
        m_strip.clear();
        return;
    }
    const AgendaItem &item = *m_inConflict;
    const Conflict &conflict = item.conflicts.front();
    const QString name = nameOf(item, m_plan);
    const bool isMoved = wasChangedByHand(item);
    const QString what =
        isMoved ? tr("You moved %1 from %2 to %3.", "routine, day, day")
                      .arg(name, nearDayText(item.planned->original), nearDayText(item.day))
                : tr("%1 stands on %2.", "routine, day").arg(name, nearDayText(item.day));
    std::vector<MessageAction> actions;
    if (isMoved)
        actions.push_back({tr("Back to %1", "day").arg(nearDayText(item.planned->original)),
                           ButtonRole::Primary});
    actions.push_back({tr("Leave out"), ButtonRole::Outlined});
    m_strip.setMessage({.kind = MessageKind::Warning,
                        .title = titleOf(conflict),
                        .text = tr("%1 %2", "two sentences").arg(what, sentenceOf(conflict)),
                        .footnote = limitText(conflict),
                        .actions = actions});
}

void PlanConflict::answer(int action)
{
    if (!m_inConflict)
        return;
    const AgendaItem item = *m_inConflict;
    if (action == 0 && wasChangedByHand(item))
        Q_EMIT putBackRequested(item);
    else
        Q_EMIT skipRequested(item);
}

} // namespace hipstride
