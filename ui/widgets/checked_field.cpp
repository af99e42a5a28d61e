// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checked_field.h"

#include <QVBoxLayout>

#include "ui/widgets/labelled_field.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

CheckedField::CheckedField(const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_problem(new TextLabel(TypeToken::Small, Role::PainStop))
    , m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new LabelledField(name, field));
    column->addWidget(m_problem);
    m_problem->hide();
}

void CheckedField::setProblem(const QString &sentence)
{
    if (sentence == m_problem->text())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

QString CheckedField::problem() const
{
    return m_problem->text();
}

} // namespace hipstride
