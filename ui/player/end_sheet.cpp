// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/end_sheet.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/effort_scale.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

EndSheet::EndSheet(int painLimit, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TypeToken::Hero))
    , m_pain(new PainScale)
    , m_effort(new EffortScale)
    , m_note(new QPlainTextEdit)
    , m_warning(new MessageStrip)
    , m_done(new QPushButton(tr("Done")))
{
    setObjectName(QStringLiteral("end-sheet"));
    m_pain->setObjectName(QStringLiteral("end-pain"));
    m_pain->setLimit(painLimit);
    m_effort->setObjectName(QStringLiteral("end-effort"));
    m_note->setObjectName(QStringLiteral("end-note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 20);
    m_done->setObjectName(QStringLiteral("end-done"));
    setButtonRole(m_done, ButtonRole::Primary);
    setButtonSize(m_done, ButtonSize::Large);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(20);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(new LabelledField(tr("Pain, 0 none to 10 worst"), m_pain));
    layout->addWidget(m_warning);
    layout->addWidget(new LabelledField(tr("Could you have done more?"), m_effort));
    layout->addWidget(new LabelledField(tr("Note"), m_note));
    layout->addWidget(m_done, 0, Qt::AlignLeft);
    layout->addStretch(2);

    connect(m_pain, &PainScale::edited, this, &EndSheet::warnOfPain);
    connect(m_done, &QPushButton::clicked, this, &EndSheet::doneRequested);
}

void EndSheet::open(const QString &title)
{
    m_title->setText(title);
    for (QWidget *button : m_pain->findChildren<QWidget *>()) {
        if ((button->focusPolicy() & Qt::TabFocus) != 0) {
            button->setFocus(Qt::TabFocusReason);
            break;
        }
    }
}

SessionEnd EndSheet::answers() const
{
    return {.effort = m_effort->effort(),
            .pain = m_pain->pain(),
            .note = fromQt(m_note->toPlainText())};
}

void EndSheet::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_note->hasFocus())
        Q_EMIT doneRequested();
    else
        QWidget::keyPressEvent(event);
}

void EndSheet::warnOfPain(int pain)
{
    if (pain <= m_pain->limit())
        m_warning->clear();
    else
        m_warning->setMessage(
            {.kind = MessageKind::Warning,
             .title = tr("Pain %1 is over your limit.").arg(pain),
             .text = tr("Choose an easier one next time. See someone if it stays.")});
}

} // namespace hipstride
