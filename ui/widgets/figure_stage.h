// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

class FigureView;
class Motion;

/// A moving figure with the row of controls under it. Speed, mirror and muscles stay as chosen when
/// another movement is shown.
class FigureStage : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStage(QWidget *parent = nullptr);

    FigureView &figure() const { return *m_figure; }
    /// Shows another movement and plays it, unless motion is reduced. It must live as long as it is
    /// shown; null hides the stage.
    void setMotion(const Motion *motion, const QString &name);
    /// The height of the ground of the figure. Unit: pixels.
    void setStageHeight(int height);
    void setReducedMotion(bool reduces);

private:
    FigureView *m_figure;
    bool m_reducesMotion = false;
};

} // namespace hipstride
