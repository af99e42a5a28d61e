// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_chips.h"

#include <QPushButton>
#include <QSignalBlocker>

#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"

namespace hipstride {

ChoiceChips::ChoiceChips(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 6, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &choice : choices) {
        auto *button = new QPushButton(choice);
        button->setCheckable(true);
        button->setAutoDefault(false);
        setButtonSize(button, ButtonSize::Dense);
        const int row = static_cast<int>(m_buttons.size());
        connect(button, &QPushButton::toggled, this, [this, row](bool isOn) {
            m_chosen.removeAll(row);
            if (isOn)
                m_chosen.append(row);
            Q_EMIT edited();
        });
        m_buttons.append(button);
        flow->addWidget(button);
    }
}

void ChoiceChips::setChosen(const QList<int> &rows)
{
    for (qsizetype row = 0; row < m_buttons.size(); ++row) {
        const QSignalBlocker silence(m_buttons[row]);
        m_buttons[row]->setChecked(rows.contains(static_cast<int>(row)));
    }
    m_chosen = rows;
}

} // namespace hipstride
