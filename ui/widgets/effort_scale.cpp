// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/effort_scale.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int buttonGap = 2; ///< so that all eleven stand in one row of a card

/// "8: 2 more were possible"
QString numberAndWords(int effort)
{
    return EffortScale::tr("%1: %2", "an effort and its words")
        .arg(effort)
        .arg(effortWords(effort));
}

} // namespace

QString effortWords(int effort)
{
    if (effort <= 0)
        return EffortScale::tr("No effort");
    if (effort <= 2)
        return EffortScale::tr("Hardly any effort");
    if (effort <= 4)
        return EffortScale::tr("Light");
    if (effort <= 6)
        return EffortScale::tr("4 to 6 more were possible");
    if (effort >= ScoreScale::most)
        return EffortScale::tr("No more was possible");
    return effort == 9 ? EffortScale::tr("1 more was possible")
                       : EffortScale::tr("%1 more were possible").arg(ScoreScale::most - effort);
}

EffortScale::EffortScale(QWidget *parent)
    : ScoreScale(parent)
    , m_words(new TextLabel(TypeToken::Small, Role::TextSecondary))
{
    m_words->setObjectName(QStringLiteral("effort-words"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, buttonGap, buttonGap);
    column->addWidget(row);
    column->addWidget(m_words);
    QList<ScoreButton *> buttons;
    for (int effort = 0; effort <= most; ++effort) {
        auto *button = new ScoreButton(effort);
        button->setObjectName(QStringLiteral("effort%1").arg(effort));
        button->setAccessibleName(tr("Effort %1. %2").arg(effort).arg(effortWords(effort)));
        button->installEventFilter(this);
        buttons.append(button);
    }
    setButtons(buttons, *flow);
    // wherever the pointer rests when it was chosen by key
    connect(this, &ScoreScale::edited, this,
            [this](int chosen) { m_words->setText(numberAndWords(chosen)); });
    showWords();
}

void EffortScale::setEffort(std::optional<int> effort)
{
    setScore(effort);
    showWords();
}

bool EffortScale::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        showWords();
    return ScoreScale::eventFilter(watched, event);
}

void EffortScale::showWords()
{
    for (int effort = 0; effort <= most; ++effort) {
        if (button(effort)->underMouse()) {
            m_words->setText(numberAndWords(effort));
            return;
        }
    }
    m_words->setText(effort() ? numberAndWords(*effort())
                              : tr("0 no effort, 7 three more were possible, 10 no more"));
}

} // namespace hipstride
