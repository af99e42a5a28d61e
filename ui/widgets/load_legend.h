// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

/// What the shades of a BodyMapView mean: "Fewer", five steps, "More sets".
class LoadLegend : public QWidget
{
    Q_OBJECT

public:
    explicit LoadLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hipstride
