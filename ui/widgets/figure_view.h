// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

#include "drawing/figure_painter.h"
#include "ui/widgets/figure_zoom.h"

namespace hipstride {

/// The moving figure on its stage. Space plays, the arrow keys and dragging turn the camera, plus,
/// minus and the wheel zoom, Shift with arrows and the middle button push what is zoomed; Home and
/// a double click bring all of it back. Costs nothing while it cannot be seen.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    /// Shows another motion from its start, from the author's camera. `name` is read out by screen
    /// readers; null shows an empty stage. The motion must live as long as it is shown.
    void setMotion(const Motion *motion, const QString &name = {});
    const Motion *motion() const { return m_motion; }

    bool isPlaying() const { return m_isPlaying; }
    /// Place in the movement; whole numbers are its start.
    double phase() const { return m_moment.phase; }
    double yaw() const { return m_yaw; }
    double pitch() const { return m_pitch; }
    const FigureZoom &zoom() const { return m_zoom; }
    bool isMirrored() const { return m_moment.mirrored; }
    bool showsMuscles() const { return m_moment.showsMuscles; }

    void setPhase(double phase);
    /// 1 is the speed of the exercise.
    void setSpeed(double speed) { m_speed = speed; }
    void setMirrored(bool isMirrored);
    void setShowsMuscles(bool shows);
    void setShowsArrows(bool shows);
    void setCamera(double yaw, double pitch);
    void setPerson(const FigurePerson &person);
    void setIsAnatomy(bool isAnatomy);
    /// Stills side by side while it does not play, and it does not play by itself.
    void setReducedMotion(bool reduces);
    /// Rounds the stage off; what shows in its corners is the ground of the parent.
    void setCornerRadius(double radius);
    /// Says in the upper corner how the camera is turned, and how it comes back.
    void setShowsHint(bool shows);
    /// A red of its own for each muscle named, in place of the exercise's; for Learn.
    void setMuscleColours(std::map<std::string, QColor, std::less<>> colours);

    QSize sizeHint() const override { return {360, 360}; }
    QSize minimumSizeHint() const override { return {96, 96}; }

public Q_SLOTS:
    void setPlaying(bool plays);
    void togglePlaying() { setPlaying(!m_isPlaying); }
    /// Back to the author's camera, and to all of the figure.
    void resetCamera();

Q_SIGNALS:
    void motionChanged();
    void playingChanged(bool plays);
    void phaseChanged(double phase);
    void cameraChanged(double yaw, double pitch);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void advance();
    void runTimer();
    void rebuild();
    void describe();
    void setZoom(const FigureZoom &zoom);
    void zoomBy(double factor, QPointF fixed);
    void pushBy(QPointF way);
    bool pushByKey(int key);
    bool leavesWheelToPage(const QWheelEvent &event) const;
    void paintFigure(QPainter &painter) const;
    void paintStills(QPainter &painter) const;
    void paintHint(QPainter &painter) const;

    const Motion *m_motion = nullptr;
    QString m_name;
    FigurePerson m_person;
    bool m_isAnatomy = false;
    std::map<std::string, QColor, std::less<>> m_muscleColours;
    std::unique_ptr<FigurePicture> m_picture;
    FigureMoment m_moment;
    double m_yaw = 0;
    double m_pitch = 0;
    FigureZoom m_zoom;
    double m_speed = 1;
    bool m_isPlaying = false;
    bool m_reducesMotion = false;
    bool m_showsFocus = false;
    bool m_showsHint = false;
    double m_cornerRadius = 0;
    QPointF m_dragFrom;
    QTimer m_timer;
    QElapsedTimer m_sinceFrame;
};

/// The look of a figure in a theme, e.g. for thumbnails.
FigureLook figureLook(const QPalette &palette, const FigurePerson &person = {});

} // namespace hipstride
