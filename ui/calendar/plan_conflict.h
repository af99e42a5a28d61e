// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>
#include <vector>

#include "domain/plan.h"
#include "ui/calendar/calendar_entry.h"

namespace hipstride {

class MessageStrip;

/// Says in a strip what breaks a limit first of what is shown, and offers ways out.
class PlanConflict : public QObject
{
    Q_OBJECT
public:
    PlanConflict(const Plan &plan, MessageStrip &strip, QObject *parent);

    void setEntries(const std::vector<CalendarEntry> &entries);

Q_SIGNALS:
    void putBackRequested(const hipstride::AgendaItem &item);
    void skipRequested(const hipstride::AgendaItem &item);

private:
    void answer(int action);

    const Plan &m_plan;
    MessageStrip &m_strip;
    std::optional<AgendaItem> m_inConflict; ///< the one the strip speaks of
};

} // namespace hipstride
