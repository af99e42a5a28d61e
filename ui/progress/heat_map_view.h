// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "drawing/chart_scale.h"

namespace hipstride {

/// The days of the last weeks, as many as fit. Arrow keys go from day to day, Enter or a click
/// chooses one.
class HeatMapView : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMapView(QWidget *parent = nullptr);

    /// Expects `days` oldest first, whole weeks. Those outside of `period` stand back.
    void setDays(std::vector<HeatDay> days, DateRange period);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The day under the pointer or the one the keys have reached; nothing when both are away.
    void pointedChanged(const std::optional<hipstride::HeatDay> &day);
    void dayChosen(hipstride::Date day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void point(std::optional<int> cell);

    std::vector<HeatDay> m_days;
    DateRange m_period;
    HeatMap m_map;
    std::optional<int> m_pointed; ///< index into m_map.cells
    bool m_isByKey = false;
};

/// "Thu 19 Nov: all done".
QString textOf(const HeatDay &day);

} // namespace hipstride
