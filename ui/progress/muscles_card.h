// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

#include "routine/muscle_load.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace hipstride {

class BodyMapView;
class FigureThumbnails;
class LoadLegend;
class MuscleBars;
class TextLabel;

/// What each muscle got in an average week: the most trained ones, or all of them.
class MusclesCard : public Card
{
    Q_OBJECT

public:
    explicit MusclesCard(const FigureThumbnails &figures, QWidget *parent = nullptr);

    void setLoad(const std::vector<MuscleSets> &perWeek);
    /// With room enough all muscles are shown at once.
    void setHasRoom(bool hasRoom);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBars();
    void fitToText();

    std::vector<MuscleSets> m_load;
    bool m_hasRoom = false;
    QBoxLayout *m_charts;
    BodyMapView *m_map;
    LoadLegend *m_legend;
    MuscleBars *m_bars;
    QPushButton *m_all;
    TextLabel *m_nothing;
};

} // namespace hipstride
