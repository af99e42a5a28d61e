// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/leave_sheet.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

LeaveSheet::LeaveSheet(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TypeToken::PlayerText, Role::TextSecondary))
    , m_goOn(new QPushButton(tr("Go on")))
{
    setObjectName(QStringLiteral("leave-sheet"));
    m_goOn->setObjectName(QStringLiteral("go-on"));
    setButtonRole(m_goOn, ButtonRole::Primary);
    auto *keep = new QPushButton(tr("Keep it for later"));
    keep->setObjectName(QStringLiteral("keep-for-later"));
    auto *end = new QPushButton(tr("End it here"));
    end->setObjectName(QStringLiteral("end-here"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(new TextLabel(tr("Stop for now?"), TypeToken::PlayerName));
    layout->addWidget(m_text);
    for (QPushButton *button : {m_goOn, keep, end}) {
        setButtonSize(button, ButtonSize::Large);
        layout->addWidget(button);
    }
    layout->addStretch(2);
    connect(m_goOn, &QPushButton::clicked, this, &LeaveSheet::goOnRequested);
    connect(keep, &QPushButton::clicked, this, &LeaveSheet::keepRequested);
    connect(end, &QPushButton::clicked, this, &LeaveSheet::endRequested);
}

void LeaveSheet::open(int setsDone, int setsPlanned)
{
    m_text->setText(
        tr("%1 of %2 sets are done. They are safe either way.").arg(setsDone).arg(setsPlanned));
    m_goOn->setFocus(Qt::TabFocusReason);
}

void LeaveSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT goOnRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
