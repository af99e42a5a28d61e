// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_view.h"

#include <QFocusEvent>

#include <algorithm>
#include <cmath>

#include "ui/theme.h"
#include "ui/widgets/figure_words.h"

namespace hipstride {

namespace {

constexpr int frameMilliseconds = 33;
constexpr double mostPitch = 80;

FigureTheme figureTheme(ThemeKind theme)
{
    switch (theme) {
    case ThemeKind::Light:
        return FigureTheme::LightScreen;
    case ThemeKind::Dark:
        return FigureTheme::DarkScreen;
    case ThemeKind::HighContrast:
        return FigureTheme::HighContrast;
    }
    return FigureTheme::LightScreen;
}

} // namespace

FigureLook figureLook(const QPalette &palette, const FigurePerson &person)
{
    FigureLook look = figureLook(figureTheme(themeKindOf(palette)), person);
    look.ink.ground = colour(palette, Role::Stage);
    return look;
}

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
    , m_timer(this)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::OpenHandCursor);
    setObjectName(QStringLiteral("figureView"));
    m_timer.setInterval(frameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &FigureView::advance);
}

FigureView::~FigureView() = default;

void FigureView::setMotion(const Motion *motion, const QString &name)
{
    m_motion = motion;
    m_name = name;
    m_moment.phase = 0;
    m_yaw = 0;
    m_pitch = 0;
    m_zoom = {};
    rebuild();
    runTimer();
    Q_EMIT motionChanged();
    Q_EMIT cameraChanged(0, 0);
    Q_EMIT phaseChanged(0);
}

void FigureView::setPlaying(bool plays)
{
    if (plays == m_isPlaying)
        return;
    m_isPlaying = plays;
    runTimer();
    update();
    Q_EMIT playingChanged(plays);
}

void FigureView::setPhase(double phase)
{
    if (phase == m_moment.phase)
        return;
    m_moment.phase = phase;
    update();
    Q_EMIT phaseChanged(phase);
}

void FigureView::setMirrored(bool isMirrored)
{
    m_moment.mirrored = isMirrored;
    describe();
    update();
}

void FigureView::setShowsMuscles(bool shows)
{
    m_moment.showsMuscles = shows;
    update();
}

void FigureView::setShowsArrows(bool shows)
{
    m_moment.showsArrows = shows;
    update();
}

void FigureView::setCamera(double yaw, double pitch)
{
    yaw = std::remainder(yaw, 360.0);
    pitch = std::clamp(pitch, -mostPitch, mostPitch);
    if (yaw == m_yaw && pitch == m_pitch)
        return;
    m_yaw = yaw;
    m_pitch = pitch;
    rebuild();
    Q_EMIT cameraChanged(yaw, pitch);
}

void FigureView::resetCamera()
{
    setZoom({});
    setCamera(0, 0);
}

void FigureView::setZoom(const FigureZoom &zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    update();
}

void FigureView::setPerson(const FigurePerson &person)
{
    m_person = person;
    rebuild();
}

void FigureView::setIsAnatomy(bool isAnatomy)
{
    m_isAnatomy = isAnatomy;
    rebuild();
}

void FigureView::setReducedMotion(bool reduces)
{
    m_reducesMotion = reduces;
    if (reduces)
        setPlaying(false);
    update();
}

void FigureView::setCornerRadius(double radius)
{
    m_cornerRadius = radius;
    setAttribute(Qt::WA_OpaquePaintEvent, radius == 0);
    update();
}

void FigureView::setShowsHint(bool shows)
{
    m_showsHint = shows;
    update();
}

void FigureView::setMuscleColours(std::map<std::string, QColor, std::less<>> colours)
{
    m_muscleColours = std::move(colours);
    rebuild();
}

void FigureView::rebuild()
{
    m_picture.reset();
    if (m_motion != nullptr) {
        FigureLook look = figureLook(palette(), m_person);
        look.isAnatomy = m_isAnatomy;
        m_picture = std::make_unique<FigurePicture>(*m_motion, look, m_yaw, m_pitch);
        m_picture->setMuscleColours(m_muscleColours);
    }
    describe();
    update();
}

void FigureView::describe()
{
    setAccessibleName(m_name.isEmpty() ? tr("Figure") : tr("Figure: %1").arg(m_name));
    setAccessibleDescription(m_motion == nullptr ? QString()
                                                 : startInWords(*m_motion, m_moment.mirrored));
    setWhatsThis(
        tr("Space plays and stops. The arrow keys turn the figure, + and − zoom, Shift with "
           "an arrow key moves it, Home shows all of it as drawn."));
}

void FigureView::runTimer()
{
    if (m_isPlaying && m_motion != nullptr && isVisible()) {
        m_sinceFrame.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void FigureView::advance()
{
    const double seconds = static_cast<double>(m_sinceFrame.restart()) / 1000;
    const double phase = m_moment.phase + seconds * m_speed / m_motion->period();
    setPhase(phase - std::floor(phase));
}

void FigureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    runTimer();
}

void FigureView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace hipstride
