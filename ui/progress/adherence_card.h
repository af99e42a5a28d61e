// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/progress/progress_figures.h"
#include "ui/widgets/card.h"

namespace hipstride {

class HeatMapView;
class TextLabel;

/// How much of the plan was done: one number, and every day of the last weeks.
class AdherenceCard : public Card
{
    Q_OBJECT

public:
    explicit AdherenceCard(QWidget *parent = nullptr);

    void setFigures(const ProgressFigures &figures);

Q_SIGNALS:
    void dayChosen(hipstride::Date day);

private:
    TextLabel *m_number;
    TextLabel *m_sentence;
    HeatMapView *m_map;
    TextLabel *m_pointed; ///< what the day pointed at is
};

} // namespace hipstride
