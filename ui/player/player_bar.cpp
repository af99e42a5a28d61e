// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_bar.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/type_scale.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/set_bar.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

QToolButton *makeToolButton(const char *icon, const QString &name, const QString &tip,
                            const char *objectName)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(QLatin1String(icon)));
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(objectName));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PlayerBar::PlayerBar(const QString &routineName, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(routineName, TypeToken::Section))
    , m_sets(new SetBar)
    , m_timeLeft(new DigitsView(TypeToken::Section))
{
    auto *close = makeToolButton("close", tr("Close"), tr("Close (Esc)"), "player-close");
    auto *fullScreen = makeToolButton("full-screen", tr("Full screen"), tr("Full screen (F11)"),
                                      "player-full-screen");
    m_name->setObjectName(QStringLiteral("player-routine"));
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_name->setMostLines(2);
    m_sets->setObjectName(QStringLiteral("player-sets"));
    m_timeLeft->setObjectName(QStringLiteral("player-time-left"));
    m_timeLeft->setRole(Role::TextSecondary);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(0);
    auto *left = new QHBoxLayout;
    left->setSpacing(8);
    left->addWidget(close);
    left->addWidget(m_name, 1);
    auto *right = new QHBoxLayout;
    right->setSpacing(12);
    right->addStretch(1);
    right->addWidget(m_timeLeft);
    right->addWidget(fullScreen);
    // equal shares at both sides keep the sets in the middle
    row->addLayout(left, 1);
    row->addSpacing(24);
    row->addWidget(m_sets, 0, Qt::AlignVCenter);
    row->addSpacing(24);
    row->addLayout(right, 1);

    connect(close, &QToolButton::clicked, this, &PlayerBar::closeRequested);
    connect(fullScreen, &QToolButton::clicked, this, &PlayerBar::fullScreenRequested);
}

void PlayerBar::setSets(const std::vector<int> &setsPerExercise, int current)
{
    m_sets->setSets(setsPerExercise, current);
}

void PlayerBar::setTimeLeft(const QString &text)
{
    m_timeLeft->setText(text);
}

} // namespace hipstride
