// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/protection_form.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/seen.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

ProtectionForm::ProtectionForm(QWidget *parent)
    : QWidget(parent)
    , m_state(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_set(makeButton(tr("Set a passphrase…"), "protection-set", PassphraseTask::Set))
    , m_change(makeButton(tr("Change passphrase…"), "protection-change", PassphraseTask::Change))
    , m_remove(makeButton(tr("Remove passphrase…"), "protection-remove", PassphraseTask::Remove))
{
    m_state->setObjectName(QStringLiteral("protection-state"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_state);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_set, m_change, m_remove})
        row->addWidget(button);
    column->addWidget(buttons);
    setProtected(false);
}

QPushButton *ProtectionForm::makeButton(const QString &text, const char *name, PassphraseTask task)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, task] { Q_EMIT requested(task); });
    return button;
}

void ProtectionForm::setProtected(bool isProtected)
{
    m_state->setText(isProtected
                         ? tr("Your data is protected. Hipstride asks for the passphrase when it "
                              "starts.")
                         : tr("Whoever opens your files can read your data. With a passphrase "
                              "nobody can read it without you."));
    setSeen(*m_set, !isProtected);
    setSeen(*m_change, isProtected);
    setSeen(*m_remove, isProtected);
}

} // namespace hipstride
