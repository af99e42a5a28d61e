// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekday_row.h"

#include <QPushButton>

#include "ui/day_text.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"

namespace hipstride {

WeekdayRow::WeekdayRow(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Weekdays"));
    auto *flow = new FlowLayout(this, 4, 4);
    for (unsigned index = 0; index < m_days.size(); ++index) {
        const Weekday day(index + 1);
        auto *button = new QPushButton(shortWeekdayText(day));
        button->setObjectName(QStringLiteral("weekday-%1").arg(index + 1));
        button->setAccessibleName(weekdayText(day));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setButtonSize(button, ButtonSize::Dense);
        connect(button, &QPushButton::clicked, this, &WeekdayRow::edited);
        flow->addWidget(button);
        m_days[index] = button;
    }
}

void WeekdayRow::setDays(const Weekdays &days)
{
    for (unsigned index = 0; index < m_days.size(); ++index)
        m_days[index]->setChecked(days.contains(Weekday(index + 1)));
}

Weekdays WeekdayRow::days() const
{
    Weekdays days;
    for (unsigned index = 0; index < m_days.size(); ++index)
        days.set(Weekday(index + 1), m_days[index]->isChecked());
    return days;
}

} // namespace hipstride
