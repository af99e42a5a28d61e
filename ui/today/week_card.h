// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "ui/widgets/card.h"
#include "ui/widgets/week_strip.h"

namespace hipstride {

class TextLabel;

/// The week that holds today, with what its marks mean.
class WeekCard : public Card
{
    Q_OBJECT
public:
    explicit WeekCard(QWidget *parent = nullptr);

    void setWeek(const std::array<WeekDay, 7> &week, Date today);

Q_SIGNALS:
    void dayChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_range;
    WeekStrip *m_strip;
    QWidget *m_legend;
    QWidget *m_runLegend;
};

} // namespace hipstride
