// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/titled_card.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

#include "ui/icons.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

TitledCard::TitledCard(const QString &title, QWidget *parent)
    : Card(parent)
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
    , m_title(new TextLabel(title, TypeToken::Section))
    , m_remark(new TextLabel(TypeToken::Small, Role::TextSecondary))
{
    setAccessibleName(title);
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1, Qt::AlignVCenter);
    m_head->addWidget(m_remark, 0, Qt::AlignVCenter);
    m_remark->hide();
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargins());
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addLayout(m_rows, 1);
}

void TitledCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void TitledCard::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void TitledCard::addToHead(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignVCenter);
}

void removeRows(QLayout &layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->setParent(nullptr);
            row->deleteLater();
        }
    }
}

QToolButton *makeIconButton(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace hipstride
