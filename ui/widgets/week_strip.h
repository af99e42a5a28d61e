// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <array>
#include <vector>

#include "ui/widgets/glyph.h"

namespace hipstride {

/// One day of a week: its sessions' states and its runs' kinds.
struct WeekDay
{
    QDate day;
    std::vector<Glyph> sessions;
    std::vector<Glyph> runs;
};

/// The seven days of a week with what is planned and done on them; a day can be chosen.
class WeekStrip : public QWidget
{
    Q_OBJECT
public:
    explicit WeekStrip(QWidget *parent = nullptr);

    void setWeek(const std::array<WeekDay, 7> &days, QDate today);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    std::array<class WeekDayButton *, 7> m_days{};
};

} // namespace hipstride
