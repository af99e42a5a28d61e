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
    , m_text(new TextLabel(TypeToken::Section, Role::TextSecondary))
    , m_goOn(new QPushButton(tr("Go on")))
{
    setObjectName(QStringLiteral("leave-sheet"));
    m_goOn->setObjectName(QStringLiteral("go-on"));
    setButtonRole(m_goOn, ButtonRole::Primary);
    auto *keep = new QPushButton(tr("Keep for later"));
    keep->setObjectName(QStringLiteral("keep-for-later"));
    auto *end = new QPushButton(tr("End now"));
    end->setObjectName(QStringLiteral("end-now"));

    m_text->setObjectName(QStringLiteral("leave-text"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(new TextLabel(tr("Stop for now?"), TypeToken::Hero));
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

void LeaveSheet::open(int setsDone, int setsPlanned, bool isLastUnsaved)
{
    const QString done =
        tr("%1 of %2 sets are done. They stay in your log.").arg(setsDone).arg(setsPlanned);
    m_text->setText(isLastUnsaved
                        ? tr("The last set is not saved yet. Go on and try again to keep it.")
                        : done);
    m_goOn->setFocus(Qt::TabFocusReason);
}

void LeaveSheet::chooseFocused()
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button->hasFocus()) {
            button->click();
            return;
        }
    }
}

void LeaveSheet::keyPressEvent(QKeyEvent *event)
{
    // the keys of a presenter's remote lead back to the session
    const bool isBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_PageDown ||
                        event->key() == Qt::Key_PageUp || event->key() == Qt::Key_F5;
    if (isBack)
        Q_EMIT goOnRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        chooseFocused();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hipstride
