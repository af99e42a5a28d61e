// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/figure_words.h"

namespace hipstride {

namespace {

constexpr int frameMilliseconds = 33;
constexpr double turnPerKey = 15; // degrees
constexpr double tiltPerKey = 10;
constexpr double turnPerPixel = 0.5;
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

void FigureView::paintStills(QPainter &painter) const
{
    const std::vector<double> phases = m_motion->stillPhases();
    const auto count = static_cast<double>(phases.size());
    const double each = width() / count;
    const QSizeF room(each, height());
    for (std::size_t i = 0; i < phases.size(); ++i) {
        FigureMoment moment = m_moment;
        moment.phase = phases[i];
        moment.bodyHeight = m_picture->fittedBodyHeight(room);
        moment.showsArrows = i > 0 && i + 1 == phases.size();
        m_picture->paint(painter, QRectF(QPointF(each * static_cast<double>(i), 0), room), moment);
    }
}

void FigureView::paintHint(QPainter &painter) const
{
    constexpr int edge = 14;
    const bool isTurned = m_yaw != 0 || m_pitch != 0;
    const QString words = isTurned ? tr("Double click to turn back") : tr("Drag to turn");
    const int icon = spaced(16);
    const QRect line = rect().adjusted(edge, edge - 2, -edge, 0);
    const QRect row(line.topLeft(), QSize(line.width(), lineHeight(TypeToken::Small)));
    painter.setFont(fontOf(TypeToken::Small));
    painter.setPen(colour(this, Role::TextSecondary));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, words);
    const int width = painter.fontMetrics().horizontalAdvance(words);
    paintIcon(painter,
              QRectF(row.right() - width - 6 - icon, row.center().y() - icon / 2.0 + 1, icon, icon),
              QStringLiteral("camera-turn"), colour(this, Role::TextSecondary));
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_cornerRadius > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(painter, rect(), m_cornerRadius, colour(this, Role::Stage));
    } else {
        painter.fillRect(rect(), colour(this, Role::Stage));
    }
    if (m_showsHint && m_picture != nullptr)
        paintHint(painter);
    if (m_picture != nullptr) {
        if (m_reducesMotion && !m_isPlaying)
            paintStills(painter);
        else
            m_picture->paint(painter, rect(), m_moment);
    }
    if (m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(this, Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
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

void FigureView::keyPressEvent(QKeyEvent *event)
{
    const double turn = m_moment.mirrored ? -turnPerKey : turnPerKey;
    switch (event->key()) {
    case Qt::Key_Space:
        togglePlaying();
        break;
    case Qt::Key_Left:
        setCamera(m_yaw - turn, m_pitch);
        break;
    case Qt::Key_Right:
        setCamera(m_yaw + turn, m_pitch);
        break;
    case Qt::Key_Up:
        setCamera(m_yaw, m_pitch - tiltPerKey);
        break;
    case Qt::Key_Down:
        setCamera(m_yaw, m_pitch + tiltPerKey);
        break;
    case Qt::Key_Home:
        resetCamera();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) == 0)
        return;
    const QPointF way = event->position() - m_dragFrom;
    m_dragFrom = event->position();
    setCamera(m_yaw + way.x() * (m_moment.mirrored ? -turnPerPixel : turnPerPixel),
              m_pitch + way.y() * turnPerPixel);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    setCursor(Qt::OpenHandCursor);
    QWidget::mouseReleaseEvent(event);
}

void FigureView::mouseDoubleClickEvent(QMouseEvent *)
{
    resetCamera();
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
