// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/entry_form.h"

#include <QVBoxLayout>

#include <algorithm>

#include "ui/catalogue/problem_text.h"
#include "ui/widgets/checked_field.h"

namespace hipstride {

namespace {

constexpr int fieldGap = 14;

} // namespace

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fieldGap);
}

void EntryForm::addField(const QString &name, const char *objectName, const char *place,
                         QWidget *field)
{
    field->setObjectName(QString::fromLatin1(objectName));
    m_fields.push_back({place, new CheckedField(name, field)});
    m_column->addWidget(m_fields.back().field);
}

void EntryForm::setProblems(const Problems &problems)
{
    for (const PlacedField &placed : m_fields) {
        const auto found = std::ranges::find_if(problems, [&placed](const Problem &problem) {
            return problem.place == placed.place || problem.place.starts_with(placed.place + '/');
        });
        placed.field->setProblem(found == problems.end() ? QString() : sentenceOf(*found));
    }
}

} // namespace hipstride
