// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/style/shapes.h"
#include "ui/theme.h"

namespace hipstride {

QMargins cardMargins()
{
    return QMargins(20, 16, 20, 16);
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{}

void Card::setSelected(bool isSelected)
{
    m_isSelected = isSelected;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role line = m_isSelected ? Role::Accent : Role::Border;
    paintRounded(painter, rect(), cardRadius, colour(palette(), Role::Surface),
                 colour(palette(), line), m_isSelected ? 2 : borderWidth(palette()));
}

ListCard::ListCard(QWidget *parent)
    : Card(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
}

void ListCard::addRow(QWidget *row)
{
    m_layout->addWidget(row);
    m_rows.push_back(row);
    update();
}

void ListCard::clear()
{
    for (QWidget *row : m_rows) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater(); // the click that clears the list may come from one of its rows
    }
    m_rows.clear();
    update();
}

void ListCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    for (std::size_t index = 1; index < m_rows.size(); ++index) {
        const int top = m_rows[index]->geometry().top() - 1;
        painter.fillRect(QRect(0, top, width(), 1), colour(palette(), Role::Border));
    }
}

} // namespace hipstride
