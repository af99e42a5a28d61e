// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checked_field.h"

#include <QFocusEvent>
#include <QVBoxLayout>

#include "ui/style/fields.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

CheckedField::CheckedField(const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_problem(new TextLabel(TypeToken::Small, Role::TextSecondary))
    , m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new LabelledField(name, field));
    column->addWidget(m_problem);
    m_problem->hide();
    field->installEventFilter(this);
}

void CheckedField::setProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        m_isKnown = true; // what comes after that is the person's doing
    if (sentence == m_problem->text())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    mark();
}

void CheckedField::mark()
{
    m_isMarked = m_isKnown && !m_problem->text().isEmpty();
    m_problem->setRole(m_isMarked ? Role::PainStop : Role::TextSecondary);
    setFieldError(m_field, m_isMarked);
}

bool CheckedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_isKnown = true;
            mark();
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString CheckedField::problem() const
{
    return m_problem->text();
}

} // namespace hipstride
