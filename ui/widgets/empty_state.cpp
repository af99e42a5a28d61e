// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/figure_still.h"
#include "ui/style/buttons.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr QSize figureSize(240, 200);

} // namespace

EmptyState::EmptyState(const QString &sentence, const QString &primary, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_sentence(new TextLabel(sentence, TypeToken::Body, Role::TextSecondary, this))
    , m_primary(new QPushButton(primary, this))
    , m_second(new QPushButton(this))
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(16);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_primary->setObjectName(QStringLiteral("emptyPrimary"));
    m_second->setObjectName(QStringLiteral("emptySecond"));
    m_primary->setAutoDefault(false);
    m_second->setAutoDefault(false);
    setButtonRole(m_primary, ButtonRole::Primary);
    setButtonRole(m_second, ButtonRole::Quiet);
    m_second->hide();

    m_column->addStretch();
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_primary, 0, Qt::AlignHCenter);
    m_column->addWidget(m_second, 0, Qt::AlignHCenter);
    m_column->addStretch();
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryChosen);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondChosen);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setPrimary(const QString &text)
{
    m_primary->setText(text);
}

void EmptyState::setSecond(const QString &text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::setFigure(FigureThumbnails &figures, const std::string &exercise)
{
    auto *figure = new FigureStill(figures, figureSize, FigureStill::Ground::Stage);
    figure->setExercise(exercise);
    m_column->insertWidget(1, figure, 0, Qt::AlignHCenter);
}

} // namespace hipstride
