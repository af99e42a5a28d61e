// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_stage.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/player/player_scene.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr double stageRadius = 16;
constexpr int textWidth = 560; ///< at factor 1; longer lines are hard to read from afar

} // namespace

PlayerStage::PlayerStage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_cue(new TextLabel(TypeToken::PlayerText))
{
    setObjectName(QStringLiteral("player-stage"));
    setAccessibleName(tr("How to do it"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 32, 40, 32);
    layout->addStretch(1);
    m_list->setSpacing(20);
    layout->addLayout(m_list);
    layout->addStretch(1);
    m_cue->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_cue);
}

void PlayerStage::setScene(const PlayerScene &scene)
{
    m_cue->setText(scene.cue);
    if (m_steps != scene.steps)
        showSteps(scene.steps);
}

void PlayerStage::setSizeFactor(double factor)
{
    if (qFuzzyCompare(m_factor, factor))
        return;
    m_factor = factor;
    m_cue->setSizeFactor(factor);
    showSteps(m_steps);
}

void PlayerStage::showSteps(const QStringList &steps)
{
    m_steps = steps;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < steps.size(); ++i) {
        auto *row = new QWidget;
        row->setMaximumWidth(static_cast<int>(textWidth * m_factor * textScale()));
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(20);
        auto *number = new TextLabel(QString::number(i + 1), TypeToken::PlayerText, Role::Accent);
        auto *text = new TextLabel(steps[i], TypeToken::PlayerText);
        number->setSizeFactor(m_factor);
        text->setSizeFactor(m_factor);
        line->addWidget(number, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        m_list->addWidget(row);
    }
}

void PlayerStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), stageRadius, colour(this, Role::Stage));
}

} // namespace hipstride
