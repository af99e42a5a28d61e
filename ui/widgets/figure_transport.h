// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QWidget>

class QMenu;
class QSlider;
class QToolButton;

namespace hipstride {

class DigitsView;
class FigureView;

/// The row under a moving figure: play, scrub, turn, speed, mirror, muscles. What is chosen stays
/// from exercise to exercise.
class FigureTransport : public QWidget
{
    Q_OBJECT

public:
    /// Moves `figure`, which must live as long. The keys of the row work in all of `scope`.
    FigureTransport(FigureView &figure, QWidget &scope, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeActions(QWidget &scope);
    QToolButton *makeButton(QAction *action, const char *objectName);
    void showMotion();
    void showPlaying(bool plays);
    void showPhase(double phase);
    void showSpeed();
    void fillCameras();
    void nextCamera();
    void nextSpeed();
    void scrub(int milliseconds);

    FigureView &m_figure;
    QAction *m_play;
    QAction *m_turn;
    QAction *m_changeSpeed;
    QAction *m_mirror;
    QAction *m_muscles;
    QToolButton *m_camera;
    QToolButton *m_speed;
    QSlider *m_slider;
    DigitsView *m_time;
    QMenu *m_cameras;
    std::size_t m_speedChoice = 1;
    bool m_resumes = false; ///< it played before the knob was taken
};

} // namespace hipstride
