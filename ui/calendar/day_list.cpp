// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_list.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/agenda_text.h"
#include "ui/calendar/day_popup.h"
#include "ui/day_text.h"
#include "ui/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

DayList::DayList(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TypeToken::Section))
    , m_none(new TextLabel(tr("Nothing is planned."), TypeToken::Body, Role::TextSecondary))
    , m_column(new QVBoxLayout(this))
{
    m_title->setObjectName(QStringLiteral("day-title"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_column->addWidget(m_title);
    m_column->addWidget(m_none);
}

void DayList::setDay(Date day, const std::vector<CalendarEntry> &entries, Date today)
{
    m_today = today;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const QString date = dayText(day);
    m_title->setText(day == today ? tr("Today, %1").arg(date) : date);
    for (QWidget *entry : m_shown) {
        m_column->removeWidget(entry);
        entry->hide();
        entry->deleteLater(); // the button that was pressed may be one of them
    }
    m_shown.clear();
    for (const CalendarEntry &entry : entries) {
        m_shown.push_back(makeEntry(entry));
        m_column->addWidget(m_shown.back());
    }
    m_none->setVisible(entries.empty());
    if (hadFocus)
        focusFirst();
}

void DayList::focusFirst()
{
    for (QWidget *entry : m_shown) {
        if (auto *button = entry->findChild<QPushButton *>()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QWidget *DayList::makeEntry(const CalendarEntry &entry)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(entry.name, TypeToken::Strong));
    words->addWidget(new TextLabel(stateText(entry.item), TypeToken::Small, Role::TextSecondary));
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new StatusGlyph(glyphOf(entry.item)), 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 4, 4);
    addActions(*flow, entry);
    column->addWidget(actions);
    return box;
}

void DayList::addActions(FlowLayout &flow, const CalendarEntry &entry)
{
    const AgendaItem &item = entry.item;
    if (item.session.isSet()) {
        auto *open =
            addAction(flow, tr("Open session"), QStringLiteral("open-session"), entry.name);
        connect(open, &QPushButton::clicked, this,
                [this, item] { Q_EMIT sessionRequested(item.session); });
        return;
    }
    if (isOpen(item)) {
        auto *start = addAction(flow, tr("Start"), QStringLiteral("start"), entry.name);
        start->setIcon(themedIcon(QStringLiteral("play")));
        auto *move =
            addAction(flow, tr("Move to…"), QStringLiteral("move"), entry.name, ButtonRole::Quiet);
        auto *skip =
            addAction(flow, tr("Skip"), QStringLiteral("skip"), entry.name, ButtonRole::Quiet);
        connect(start, &QPushButton::clicked, this, [this, item] { Q_EMIT startRequested(item); });
        connect(skip, &QPushButton::clicked, this, [this, item] { Q_EMIT skipRequested(item); });
        connect(move, &QPushButton::clicked, this, [this, item, move] { chooseDay(item, move); });
    }
    if (item.isMoved || item.state == AgendaItem::State::Skipped) {
        auto *back = addAction(flow, tr("Put back"), QStringLiteral("put-back"), entry.name,
                               ButtonRole::Quiet);
        connect(back, &QPushButton::clicked, this, [this, item] { Q_EMIT putBackRequested(item); });
    }
}

QPushButton *DayList::addAction(FlowLayout &flow, const QString &text, const QString &objectName,
                                const QString &routine, ButtonRole role)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(tr("%1: %2", "routine, what is done with it").arg(routine, text));
    button->setAutoDefault(false);
    setButtonRole(button, role);
    setButtonSize(button, ButtonSize::Dense);
    flow.addWidget(button);
    return button;
}

void DayList::chooseDay(const AgendaItem &item, const QWidget *at)
{
    auto *popup = new DayPopup(item.day, m_today, this);
    connect(popup, &DayPopup::chosen, this,
            [this, item](Date day) { Q_EMIT moveRequested(item, day); });
    popup->openBelow(*at);
}

} // namespace hipstride
