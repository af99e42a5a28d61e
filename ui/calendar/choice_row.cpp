// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/choice_row.h"

#include <QPushButton>

#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"

namespace hipstride {

ChoiceRow::ChoiceRow(const QString &spoken, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(spoken);
    auto *flow = new FlowLayout(this, 4, 4);
    for (const QString &choice : choices) {
        auto *button = new QPushButton(choice);
        button->setObjectName(QStringLiteral("choice-%1").arg(m_buttons.size() + 1));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setButtonSize(button, ButtonSize::Dense);
        connect(button, &QPushButton::clicked, this, &ChoiceRow::edited);
        flow->addWidget(button);
        m_buttons.push_back(button);
    }
}

void ChoiceRow::setBits(int bits)
{
    for (std::size_t index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->setChecked((bits >> index & 1) != 0);
}

int ChoiceRow::bits() const
{
    int bits = 0;
    for (std::size_t index = 0; index < m_buttons.size(); ++index)
        bits |= m_buttons[index]->isChecked() ? 1 << index : 0;
    return bits;
}

} // namespace hipstride
