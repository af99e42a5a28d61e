// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_transport.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <array>
#include <cmath>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/figure_cameras.h"
#include "ui/widgets/figure_view.h"

namespace hipstride {

namespace {

constexpr std::array speeds{0.5, 1.0, 1.5};
constexpr int rowHeight = 48;
constexpr int step = 100; // milliseconds of the movement
constexpr int page = 500;

bool isNear(double a, double b)
{
    return std::abs(std::remainder(a - b, 360.0)) < 1;
}

bool isHere(const FigureView &figure, const FigureCamera &camera)
{
    return isNear(figure.yaw(), camera.yaw) && isNear(figure.pitch(), camera.pitch);
}

} // namespace

FigureTransport::FigureTransport(FigureView &figure, QWidget &scope, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_time(new DigitsView(TypeToken::Small))
    , m_cameras(new QMenu(this))
{
    setObjectName(QStringLiteral("figure-transport"));
    makeActions(scope);
    m_slider->setObjectName(QStringLiteral("figure-slider"));
    m_slider->setAccessibleName(tr("Place in the movement"));
    m_slider->setToolTip(tr("Go to a place in the movement (← →)"));
    m_slider->setSingleStep(step);
    m_slider->setPageStep(page);
    m_slider->setMinimumWidth(64);
    m_time->setObjectName(QStringLiteral("figure-time"));
    m_time->setRole(Role::TextSecondary);
    m_cameras->setObjectName(QStringLiteral("figure-cameras"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(4);
    row->addWidget(makeButton(m_play, "figure-play"));
    row->addSpacing(8);
    row->addWidget(m_slider, 1);
    row->addSpacing(8);
    row->addWidget(m_time);
    row->addSpacing(8);
    m_speed = makeButton(m_changeSpeed, "figure-speed");
    m_speed->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_camera = makeButton(m_turn, "figure-turn");
    m_camera->setMenu(m_cameras);
    m_camera->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_speed);
    row->addWidget(m_camera);
    row->addWidget(makeButton(m_mirror, "figure-mirror"));
    row->addWidget(makeButton(m_muscles, "figure-muscles"));
    setMinimumHeight(rowHeight);

    connect(m_slider, &QSlider::valueChanged, this, &FigureTransport::scrub);
    connect(m_slider, &QSlider::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderMove) // a key: stay where it led
            m_figure.setPlaying(false);
    });
    connect(m_slider, &QSlider::sliderPressed, this, [this] {
        m_resumes = m_figure.isPlaying();
        m_figure.setPlaying(false);
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { m_figure.setPlaying(m_resumes); });
    connect(&m_figure, &FigureView::motionChanged, this, &FigureTransport::showMotion);
    connect(&m_figure, &FigureView::playingChanged, this, &FigureTransport::showPlaying);
    connect(&m_figure, &FigureView::phaseChanged, this, &FigureTransport::showPhase);
    connect(m_cameras, &QMenu::aboutToShow, this, &FigureTransport::fillCameras);
    showSpeed();
    showPlaying(m_figure.isPlaying());
    showMotion();
}

void FigureTransport::makeActions(QWidget &scope)
{
    const auto make = [&](ActionId id) {
        QAction *action = makeAction(id, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        scope.addAction(action);
        return action;
    };
    m_play = make(ActionId::PlayFigure);
    // elsewhere in the row the space bar presses the button that has the focus
    m_play->setShortcutContext(Qt::WidgetShortcut);
    scope.removeAction(m_play);
    m_figure.addAction(m_play);
    m_play->setCheckable(true);
    m_turn = make(ActionId::TurnFigure);
    m_changeSpeed = make(ActionId::FigureSpeed);
    m_mirror = make(ActionId::MirrorFigure);
    m_mirror->setCheckable(true);
    m_mirror->setChecked(m_figure.isMirrored());
    m_muscles = make(ActionId::FigureMuscles);
    m_muscles->setCheckable(true);
    m_muscles->setChecked(m_figure.showsMuscles());
    connect(m_play, &QAction::triggered, &m_figure, &FigureView::setPlaying);
    connect(m_turn, &QAction::triggered, this, &FigureTransport::nextCamera);
    connect(m_changeSpeed, &QAction::triggered, this, &FigureTransport::nextSpeed);
    connect(m_mirror, &QAction::toggled, &m_figure, &FigureView::setMirrored);
    connect(m_muscles, &QAction::toggled, &m_figure, &FigureView::setShowsMuscles);
}

QToolButton *FigureTransport::makeButton(QAction *action, const char *objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(objectName));
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FigureTransport::showMotion()
{
    const Motion *motion = m_figure.motion();
    setEnabled(motion != nullptr);
    if (motion == nullptr)
        return;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, qRound(motion->period() * 1000));
    showPhase(m_figure.phase());
}

void FigureTransport::showPlaying(bool plays)
{
    m_play->setChecked(plays);
    m_play->setIcon(themedIcon(plays ? QStringLiteral("pause") : QStringLiteral("play")));
}

void FigureTransport::showPhase(double phase)
{
    if (m_figure.motion() == nullptr)
        return;
    const double seconds = phase * m_figure.motion()->period();
    m_time->setText(tr("%1 s", "seconds").arg(QLocale().toString(seconds, 'f', 1)));
    if (m_slider->isSliderDown())
        return;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(qRound(seconds * 1000));
}

void FigureTransport::showSpeed()
{
    const double speed = speeds[m_speedChoice];
    m_figure.setSpeed(speed);
    const QString words = tr("%1 ×", "speed").arg(QLocale().toString(speed, 'f', 1));
    m_changeSpeed->setIconText(words);
    m_speed->setText(words);
    m_speed->setAccessibleName(tr("Speed %1").arg(words));
}

void FigureTransport::nextSpeed()
{
    m_speedChoice = (m_speedChoice + 1) % speeds.size();
    showSpeed();
}

void FigureTransport::fillCameras()
{
    m_cameras->clear();
    if (m_figure.motion() == nullptr)
        return;
    for (const FigureCamera &camera : camerasOf(*m_figure.motion(), m_figure.isMirrored())) {
        QAction *choice = m_cameras->addAction(
            camera.name, this, [this, camera] { m_figure.setCamera(camera.yaw, camera.pitch); });
        choice->setCheckable(true);
        choice->setChecked(isHere(m_figure, camera));
    }
}

void FigureTransport::nextCamera()
{
    if (m_figure.motion() == nullptr)
        return;
    const std::vector<FigureCamera> cameras = camerasOf(*m_figure.motion(), m_figure.isMirrored());
    std::size_t next = 0; // from a place without a name: back to the author's
    for (std::size_t i = 0; i < cameras.size(); ++i) {
        if (isHere(m_figure, cameras[i]))
            next = (i + 1) % cameras.size();
    }
    // the author's camera often has a name of its own: two presses for one picture confuse
    if (next != 0 && isHere(m_figure, cameras[next]))
        next = (next + 1) % cameras.size();
    m_figure.setCamera(cameras[next].yaw, cameras[next].pitch);
}

void FigureTransport::scrub(int milliseconds)
{
    m_figure.setPhase(milliseconds / 1000.0 / m_figure.motion()->period());
}

void FigureTransport::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(palette(), Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(palette(), Role::Border));
}

} // namespace hipstride
