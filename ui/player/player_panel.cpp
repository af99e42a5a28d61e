// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/player/last_set_card.h"
#include "ui/player/player_parts.h"
#include "ui/player/player_scene.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int restStep = 15; ///< seconds

} // namespace

PlayerPanel::PlayerPanel(QWidget *parent)
    : QWidget(parent)
    , m_sides(new SidePair)
    , m_heading(new TextLabel(TypeToken::PlayerName))
    , m_line(new TextLabel(TypeToken::PlayerText, Role::TextSecondary))
    , m_count(new DigitsView(TypeToken::Count))
    , m_countdown(new DigitsView(TypeToken::Countdown))
    , m_countOf(new TextLabel(TypeToken::CountOf, Role::TextSecondary))
    , m_progress(new ProgressLine)
    , m_progressStart(new TextLabel(TypeToken::PlayerText, Role::TextSecondary))
    , m_progressEnd(new TextLabel(TypeToken::PlayerText, Role::TextSecondary))
    , m_restButtons(makeRestButtons())
    , m_lastSet(new LastSetCard)
    , m_next(new NextCard)
{
    setObjectName(QStringLiteral("player-panel"));
    m_heading->setObjectName(QStringLiteral("player-heading"));
    m_line->setObjectName(QStringLiteral("player-line"));
    m_count->setObjectName(QStringLiteral("player-count"));
    m_countdown->setObjectName(QStringLiteral("player-countdown"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sides);
    layout->addSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_line);
    layout->addStretch(1);
    auto *count = new QHBoxLayout;
    count->setSpacing(20);
    count->addWidget(m_count, 0, Qt::AlignBottom);
    count->addWidget(m_countdown, 0, Qt::AlignBottom);
    count->addWidget(m_countOf, 0, Qt::AlignBottom);
    count->addStretch(1);
    layout->addLayout(count);
    layout->addSpacing(12);
    layout->addWidget(m_progress);
    layout->addSpacing(8);
    auto *words = new QHBoxLayout;
    words->addWidget(m_progressStart);
    words->addStretch(1);
    words->addWidget(m_progressEnd);
    layout->addLayout(words);
    layout->addWidget(m_restButtons);
    layout->addStretch(2);
    layout->addWidget(m_lastSet);
    layout->addSpacing(12);
    layout->addWidget(m_next);
}

QWidget *PlayerPanel::makeRestButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    const auto add = [&](const QString &text, const char *icon, const char *name) {
        auto *button = new QPushButton(themedIcon(QLatin1String(icon)), text);
        button->setObjectName(QLatin1String(name));
        button->setFocusPolicy(Qt::TabFocus);
        setButtonSize(button, ButtonSize::Large);
        row->addWidget(button);
        return button;
    };
    QPushButton *less = add(tr("15 s"), "minus", "rest-less");
    less->setAccessibleName(tr("15 seconds less"));
    QPushButton *more = add(tr("15 s"), "plus", "rest-more");
    more->setAccessibleName(tr("15 seconds more"));
    QPushButton *go = add(tr("Go now"), "skip", "go-now");
    setButtonRole(go, ButtonRole::Primary);
    row->setStretch(2, 1);
    connect(less, &QPushButton::clicked, this, [this] { Q_EMIT restChanged(-restStep); });
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT restChanged(restStep); });
    connect(go, &QPushButton::clicked, this, &PlayerPanel::goRequested);
    return buttons;
}

void PlayerPanel::setScene(const PlayerScene &scene)
{
    m_sides->setVisible(scene.isSided);
    m_sides->setSide(scene.side);
    m_heading->setText(scene.heading);
    m_line->setText(scene.line);
    const bool isCountdown = scene.counterOf.isEmpty();
    m_count->setVisible(!isCountdown);
    m_countdown->setVisible(isCountdown);
    (isCountdown ? m_countdown : m_count)->setText(scene.counter);
    m_count->setAccessibleName(scene.spoken);
    m_countdown->setAccessibleName(scene.spoken);
    m_countOf->setVisible(!isCountdown);
    m_countOf->setText(scene.counterOf);
    m_progress->setShare(scene.progress);
    m_progressStart->setText(scene.progressStart);
    m_progressEnd->setText(scene.progressEnd);
    m_restButtons->setVisible(scene.isCountdownToSet);
    m_next->setVisible(!scene.isCountdownToSet);
    m_next->setText(scene.next);
}

void PlayerPanel::setSizeFactor(double factor)
{
    // digits fill their space at any text size; words grow with both
    const double digits = factor / textScale();
    m_count->setSizeFactor(digits);
    m_countdown->setSizeFactor(digits);
    m_countOf->setSizeFactor(digits);
    m_sides->setSizeFactor(factor);
    for (TextLabel *label : {m_heading, m_line, m_progressStart, m_progressEnd})
        label->setSizeFactor(factor / std::max(1.0, textScale() / 1.2));
    m_next->setSizeFactor(factor / std::max(1.0, textScale() / 1.2));
}

} // namespace hipstride
