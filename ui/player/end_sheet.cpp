// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/end_sheet.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/effort_scale.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

/// To the first button of a scale, as Tab would.
void focusFirst(QWidget &scale)
{
    for (QAbstractButton *button : scale.findChildren<QAbstractButton *>()) {
        if ((button->focusPolicy() & Qt::TabFocus) != 0) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace

EndSheet::EndSheet(int painLimit, QWidget *parent)
    : ReportSheet(QStringLiteral("end"), painLimit, parent)
    , m_effort(new EffortScale)
    , m_done(new QPushButton(tr("Done")))
    , m_back(new QPushButton)
{
    m_effort->setObjectName(QStringLiteral("end-effort"));
    m_done->setObjectName(QStringLiteral("end-done"));
    m_back->setObjectName(QStringLiteral("end-back"));
    setButtonRole(m_done, ButtonRole::Primary);
    setButtonRole(m_back, ButtonRole::Quiet);
    for (QPushButton *button : {m_done, m_back})
        setButtonSize(button, ButtonSize::Large);
    setParts({title(), asked(tr("Pain, 0 none to 10 worst"), pain()), warning(),
              asked(tr("Effort, 0 none to 10 all you had"), m_effort), asked(tr("Note"), note()),
              rowOf({m_done, m_back})});

    connect(pain(), &PainScale::edited, this, [this](int felt) {
        warnOfPain(felt, tr("Pain %1. Stop these for today."),
                   tr("Choose an easier one next time. See someone if the pain stays."));
    });
    connect(pain(), &PainScale::typed, this, [this] { focusFirst(*m_effort); });
    connect(m_effort, &EffortScale::typed, this, [this] { m_done->setFocus(Qt::TabFocusReason); });
    connect(m_done, &QPushButton::clicked, this, &EndSheet::doneRequested);
    connect(m_back, &QPushButton::clicked, this, &EndSheet::backRequested);
}

void EndSheet::open(const QString &heading, const QString &wayBack)
{
    title()->setText(heading);
    m_back->setText(wayBack);
    focusFirst(*pain());
}

SessionEnd EndSheet::answers() const
{
    return {.effort = m_effort->effort(), .pain = pain()->pain(), .note = noteText()};
}

void EndSheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        if (!event->isAutoRepeat())
            pressEnter();
        break;
    case Qt::Key_B:
    case Qt::Key_PageUp:
        Q_EMIT backRequested();
        break;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        break;
    default:
        event->ignore();
    }
}

void EndSheet::pressEnter()
{
    if (m_back->hasFocus())
        Q_EMIT backRequested();
    else
        Q_EMIT doneRequested();
}

} // namespace hipstride
