// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "drawing/chart_scale.h"
#include "routine/muscle_load.h"

namespace hipstride {

/// "13", or "12 | 14" where left and right differ.
QString setsText(const MuscleSets &sets);

/// Sets per muscle as bars with their numbers, most first. One number stands for both sides unless
/// they differ.
class MuscleBars : public QWidget
{
    Q_OBJECT

public:
    explicit MuscleBars(QWidget *parent = nullptr);

    void setLoad(const std::vector<MuscleSets> &load);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<Bar> m_bars;
};

} // namespace hipstride
