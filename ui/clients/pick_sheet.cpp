// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/pick_sheet.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

PickSheet::PickSheet(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_list(new PickList(words.title, words.placeholder))
    , m_above(new QWidget)
    , m_buttons(new FlowLayout(new QWidget(this)))
    , m_take(nullptr)
{
    setWindowTitle(words.title);
    resize(spaced(620), 620);
    auto *above = new QVBoxLayout(m_above);
    above->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_list, 1);
    column->addWidget(new TextLabel(words.explanation, TypeToken::Small, Role::TextSecondary));
    column->addWidget(m_above);
    column->addWidget(m_buttons->parentWidget());
    QPushButton *cancel = addButton(tr("Cancel"), "pick-cancel");
    setButtonRole(cancel, ButtonRole::Quiet);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_take = addButton(words.take, "pick-take");
    setButtonRole(m_take, ButtonRole::Primary);
    connect(m_take, &QPushButton::clicked, this, &PickSheet::take);
    connect(m_list, &PickList::taken, this, &PickSheet::take);
    connect(m_list, &PickList::currentChanged, this, [this](int row) {
        m_take->setEnabled(row >= 0);
        Q_EMIT currentChanged(row);
    });
    m_list->setFocus();
}

QPushButton *PickSheet::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false); // Enter in the field takes what is chosen
    m_buttons->addWidget(button);
    return button;
}

void PickSheet::addAboveButtons(QWidget *widget)
{
    m_above->layout()->addWidget(widget);
}

void PickSheet::setRows(std::vector<PickRow> rows)
{
    m_list->setRows(std::move(rows));
}

void PickSheet::take()
{
    const int row = current();
    if (row < 0)
        return;
    accept();
    Q_EMIT picked(row);
}

} // namespace hipstride
