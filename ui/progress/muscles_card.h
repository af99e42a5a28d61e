// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

#include "routine/muscle_load.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hipstride {

class MuscleBars;
class TextLabel;

/// What each muscle got in an average week: the most trained ones, or all of them.
class MusclesCard : public Card
{
    Q_OBJECT

public:
    explicit MusclesCard(QWidget *parent = nullptr);

    void setLoad(const std::vector<MuscleSets> &perWeek);
    /// With room enough all muscles are shown at once.
    void setHasRoom(bool hasRoom);

private:
    void showBars();

    std::vector<MuscleSets> m_load;
    bool m_hasRoom = false;
    MuscleBars *m_bars;
    QPushButton *m_all;
    TextLabel *m_nothing;
};

} // namespace hipstride
