// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "domain/schedule.h"

class QPushButton;

namespace hipstride {

/// Seven buttons, Monday first, of which any number is down.
class WeekdayRow : public QWidget
{
    Q_OBJECT
public:
    explicit WeekdayRow(QWidget *parent = nullptr);

    void setDays(const Weekdays &days);
    Weekdays days() const;

Q_SIGNALS:
    void edited();

private:
    std::array<QPushButton *, 7> m_days{};
};

} // namespace hipstride
