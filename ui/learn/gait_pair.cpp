// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/gait_pair.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "figure/motion_solver.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/style/shapes.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr double speed = 0.4; ///< slow enough to see what differs
constexpr int figureHeight = 264;

/// The sound stride from where the sign is seen, with the same muscles lit.
Motion soundBeside(const Motion &sound, const Motion &sign)
{
    FigureScript script = sound.script();
    script.azimuth = sign.script().azimuth;
    script.elevation = sign.script().elevation;
    script.work = sign.script().work;
    return solveMotion(script);
}

} // namespace

GaitPair::GaitPair(const GaitPicture &picture, const LearnBook &book,
                   const FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_sign(new FigureView)
    , m_sound(new FigureView)
    , m_play(new QPushButton(themedIcon(QStringLiteral("play")), tr("Play both")))
{
    setObjectName(QStringLiteral("gait-pair"));
    m_sign->setPerson(figures.choice().person);
    m_sound->setPerson(figures.choice().person);
    m_sign->setObjectName(QStringLiteral("gait-sign"));
    m_sound->setObjectName(QStringLiteral("gait-sound"));
    m_play->setObjectName(QStringLiteral("play-gait"));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(makeHalf(m_sign, toQt(picture.caption)), 1);
    halves->addWidget(makeHalf(m_sound, toQt(picture.soundCaption)), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(halves);
    column->addWidget(m_play, 0, Qt::AlignHCenter);

    const Motion *sign = figures.library().find(picture.sign);
    const Motion *sound = figures.library().find(book.strideFigure);
    setVisible(sign != nullptr && sound != nullptr);
    if (sign == nullptr || sound == nullptr)
        return;
    m_soundMotion = std::make_unique<const Motion>(soundBeside(*sound, *sign));
    m_sound->setMotion(m_soundMotion.get(), toQt(picture.soundCaption));
    m_sign->setMotion(sign, toQt(picture.caption));
    m_sign->setSpeed(speed);
    // one clock for both, so that the same foot lands at the same time
    connect(m_sign, &FigureView::phaseChanged, m_sound, &FigureView::setPhase);
    connect(m_sign, &FigureView::cameraChanged, m_sound, &FigureView::setCamera);
    connect(m_sound, &FigureView::cameraChanged, m_sign, &FigureView::setCamera);
    connect(m_sound, &FigureView::playingChanged, this, [this](bool plays) {
        if (!plays)
            return;
        m_sound->setPlaying(false); // Space on either plays both
        setPlaying(!m_sign->isPlaying());
    });
    connect(m_sign, &FigureView::playingChanged, this, [this](bool plays) {
        m_play->setText(plays ? tr("Pause both") : tr("Play both"));
        m_play->setIcon(themedIcon(plays ? QStringLiteral("pause") : QStringLiteral("play")));
    });
    connect(m_play, &QPushButton::clicked, m_sign, &FigureView::togglePlaying);
    m_sign->setPhase(sign->stillPhases().back());
    m_sound->setPhase(m_sign->phase());
}

GaitPair::~GaitPair()
{
    m_sound->setMotion(nullptr); // the motion goes before the children
}

QWidget *GaitPair::makeHalf(FigureView *figure, const QString &caption)
{
    figure->setFixedHeight(figureHeight);
    figure->setCornerRadius(cardRadius);
    auto *half = new QWidget;
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(figure);
    auto *words = new TextLabel(caption, TypeToken::Strong);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(words);
    return half;
}

void GaitPair::setPlaying(bool plays)
{
    m_sign->setPlaying(plays);
}

} // namespace hipstride
