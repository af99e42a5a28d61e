// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/needs_edit.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/catalogue/enum_chips.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/widgets/labelled_field.h"

namespace hipstride {

NeedsEdit::NeedsEdit(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(themedIcon(QStringLiteral("plus")), tr("One more choice")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_more->setObjectName(QStringLiteral("edit-one-of-more"));
    m_more->setAutoDefault(false);
    setButtonRole(m_more, ButtonRole::Quiet);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_needed = addChips(tr("You need all of these"), QStringLiteral("edit-needed"));
    addGroup();
    connect(m_more, &QPushButton::clicked, this, [this] {
        addGroup();
        edit();
    });
}

ChoiceChips *NeedsEdit::addChips(const QString &name, const QString &objectName)
{
    ChoiceChips *chips = chipsOf<Equipment>();
    chips->setObjectName(objectName);
    m_column->insertWidget(m_column->count() - 1, new LabelledField(name, chips));
    connect(chips, &ChoiceChips::edited, this, &NeedsEdit::edit);
    return chips;
}

void NeedsEdit::addGroup()
{
    m_groups.push_back(
        addChips(tr("And one of these"), QStringLiteral("edit-one-of-%1").arg(m_groups.size())));
    m_more->setEnabled(false); // until something is chosen here
    // one that comes later would be behind everything else in the window
    QWidget *before = nullptr;
    std::vector<ChoiceChips *> all{m_needed};
    all.insert(all.end(), m_groups.begin(), m_groups.end());
    for (const ChoiceChips *chips : all) {
        for (QPushButton *chip : chips->findChildren<QPushButton *>()) {
            if (before != nullptr)
                setTabOrder(before, chip);
            before = chip;
        }
    }
    setTabOrder(before, m_more);
}

void NeedsEdit::setNeeds(const std::vector<std::vector<Equipment>> &needs)
{
    std::vector<Equipment> needed;
    std::vector<std::vector<Equipment>> groups;
    for (const std::vector<Equipment> &alternatives : needs) {
        if (alternatives.size() == 1)
            needed.push_back(alternatives.front());
        else
            groups.push_back(alternatives);
    }
    const QSignalBlocker silence(this);
    setValues(*m_needed, needed);
    while (m_groups.size() < groups.size())
        addGroup();
    groups.resize(m_groups.size());
    for (std::size_t group = 0; group < groups.size(); ++group)
        setValues(*m_groups[group], groups[group]);
    edit();
    m_before = needs;
    m_shown = chosen();
}

std::vector<std::vector<Equipment>> NeedsEdit::chosen() const
{
    std::vector<std::vector<Equipment>> chosen;
    for (const Equipment equipment : valuesIn<Equipment>(*m_needed))
        chosen.push_back({equipment});
    for (const ChoiceChips *group : m_groups) {
        if (!group->chosen().isEmpty())
            chosen.push_back(valuesIn<Equipment>(*group));
    }
    return chosen;
}

std::vector<std::vector<Equipment>> NeedsEdit::needs() const
{
    std::vector<std::vector<Equipment>> needs = chosen();
    return needs == m_shown ? m_before : needs;
}

void NeedsEdit::edit()
{
    m_more->setEnabled(!m_groups.back()->chosen().isEmpty());
    Q_EMIT edited();
}

} // namespace hipstride
