// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/way_card.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/figure_still.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr QSize stageSize(260, 188);

} // namespace

WayCard::WayCard(const Words &words, FigureThumbnails &figures, ButtonRole role,
                 const QString &buttonName, QWidget *parent)
    : Card(parent)
{
    auto *button = new QPushButton(words.button);
    button->setObjectName(buttonName);
    button->setAutoDefault(false);
    setButtonRole(button, role);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(12, 16, 12, 12);
    text->setSpacing(0);
    text->addWidget(new TextLabel(words.title, TypeToken::Title));
    text->addSpacing(6);
    text->addWidget(new TextLabel(words.text, TypeToken::Body, Role::TextSecondary));
    text->addSpacing(20);
    text->addStretch(1);
    text->addWidget(button, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(0);
    auto *still = new FigureStill(figures, stageSize, FigureStill::Ground::Stage);
    column->addWidget(still);
    still->setExercise(words.exercise);
    column->addLayout(text, 1);
    connect(button, &QPushButton::clicked, this, &WayCard::chosen);
}

} // namespace hipstride
