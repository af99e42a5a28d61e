// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int rowHeight = 56;
constexpr int whenWidth = 52;
constexpr double largeText = 1.5;

} // namespace

AgendaRow::AgendaRow(const QString &when, Glyph glyph, const QString &name, const QString &line,
                     QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_when(new TextLabel(when, TypeToken::Strong, Role::TextSecondary))
    , m_actions(new QWidget)
    , m_flow(new FlowLayout(m_actions))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(name, TypeToken::Strong));
    words->addWidget(new TextLabel(line, TypeToken::Small, Role::TextSecondary));
    auto *text = new QHBoxLayout;
    text->setSpacing(12);
    text->addWidget(m_when, 0, Qt::AlignVCenter);
    text->addWidget(new StatusGlyph(glyph), 0, Qt::AlignVCenter);
    text->addLayout(words, 1);
    m_when->setWordWrap(false);
    m_row->setContentsMargins(16, 9, 16, 9);
    m_row->setSpacing(8);
    m_row->addLayout(text, 1);
    m_row->addWidget(m_actions);
    setMinimumHeight(rowHeight);
    chooseForm();
}

QPushButton *AgendaRow::addAction(const QString &text, const QString &spoken, ButtonRole role)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(spoken);
    button->setAutoDefault(false);
    setButtonRole(button, role);
    setButtonSize(button, ButtonSize::Dense);
    m_flow->addWidget(button);
    chooseForm();
    return button;
}

void AgendaRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        chooseForm();
    QWidget::changeEvent(event);
}

void AgendaRow::chooseForm()
{
    const bool isStacked = textScale() >= largeText;
    m_row->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_when->setMinimumWidth(qRound(whenWidth * textScale()));
    // beside the words the buttons stay on one line
    m_row->setAlignment(m_actions, isStacked ? Qt::Alignment() : Qt::AlignVCenter);
    m_actions->setMinimumWidth(isStacked ? 0 : m_flow->sizeHint().width());
}

} // namespace hipstride
