// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/client_file.h"

namespace hipstride {

/// The values of one outcome over time: a line with a marker for each day. Arrow keys go from
/// value to value; the one that is meant is said below.
class OutcomeChart : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeChart(QWidget *parent = nullptr);

    void setOutcome(const Outcome &outcome, int painLimit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF plot() const;
    QPointF placeOf(const OutcomeValue &value) const;
    double heightOf(int value) const;
    void paintAxis(QPainter &painter) const;
    void paintValues(QPainter &painter) const;
    void setCurrent(int index);
    QString textOf(const OutcomeValue &value) const;

    Outcome m_outcome;
    int m_painLimit = 5;
    int m_current = -1;
};

} // namespace hipstride
