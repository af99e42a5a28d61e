// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_list.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/agenda_text.h"
#include "ui/calendar/day_popup.h"
#include "ui/day_text.h"
#include "ui/icons.h"
#include "ui/run_text.h"
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
    words->addWidget(new TextLabel(stateText(entry), TypeToken::Small, Role::TextSecondary));
    if (const QString reason = reasonText(entry.item); !reason.isEmpty())
        words->addWidget(new TextLabel(reason, TypeToken::Small, Role::TextSecondary));
    if (isInConflict(entry)) {
        for (const Conflict &conflict : entry.item.conflicts)
            words->addWidget(
                new TextLabel(sentenceOf(conflict), TypeToken::Small, Role::PainWatch));
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new StatusGlyph(glyphOf(entry)), 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 4, 4);
    if (entry.run)
        addRunActions(*flow, entry);
    else
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
        connect(move, &QPushButton::clicked, this, [this, entry, move] { chooseDay(entry, move); });
    }
    if (wasChangedByHand(item)) {
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

void DayList::addRunActions(FlowLayout &flow, const CalendarEntry &entry)
{
    const PlannedRun run = *entry.run;
    if (canMove(entry)) {
        auto *move = addAction(flow, tr("Move to…"), QStringLiteral("move-run"), entry.name,
                               ButtonRole::Quiet);
        auto *skip = addAction(flow, tr("Leave out"), QStringLiteral("skip-run"), entry.name,
                               ButtonRole::Quiet);
        connect(move, &QPushButton::clicked, this, [this, entry, move] { chooseDay(entry, move); });
        connect(skip, &QPushButton::clicked, this, [this, run] { Q_EMIT runSkipRequested(run); });
    }
    if (run.isMoved() || run.leftOut == LeftOut::ByHand) {
        auto *back = addAction(flow, tr("Put back"), QStringLiteral("put-run-back"), entry.name,
                               ButtonRole::Quiet);
        connect(back, &QPushButton::clicked, this,
                [this, run] { Q_EMIT runPutBackRequested(run); });
    }
    auto *change =
        addAction(flow, tr("Change…"), QStringLiteral("change-run"), entry.name, ButtonRole::Quiet);
    connect(change, &QPushButton::clicked, this,
            [this, run] { Q_EMIT runChangeRequested(run.run); });
}

void DayList::chooseDay(const CalendarEntry &entry, const QWidget *at)
{
    auto *popup = new DayPopup(entry.item.day, m_today, this);
    connect(popup, &DayPopup::chosen, this, [this, entry](Date day) {
        if (entry.run)
            Q_EMIT runMoveRequested(*entry.run, day);
        else
            Q_EMIT moveRequested(entry.item, day);
    });
    popup->openBelow(*at);
}

} // namespace hipstride
