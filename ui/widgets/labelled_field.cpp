// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelled_field.h"

#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

namespace hipstride {

LabelledField::LabelledField(const QString &name, QWidget *field, QWidget *parent)
    : LabelledField(name, field, TypeToken::Small, parent)
{}

LabelledField::LabelledField(const QString &name, QWidget *field, TypeToken nameType,
                             QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(nameType, Role::TextSecondary, this))
    , m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(field);
    m_name->setWordWrap(nameType != TypeToken::Small); // small ones stand in rows
    m_name->setBuddy(field);
    setName(name);
}

void LabelledField::setName(const QString &name)
{
    m_name->setText(name);
    m_field->setAccessibleName(name);
}

} // namespace hipstride
