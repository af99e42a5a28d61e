// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/turn_list.h"

#include <algorithm>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr int mostShown = 4;

RoutineId routineOf(const QListWidgetItem &item)
{
    return RoutineId{item.data(Qt::UserRole).toLongLong()};
}

} // namespace

TurnList::TurnList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Routines that take turns"));
}

void TurnList::setRoutines(const std::vector<Routine> &routines)
{
    clear();
    for (const Routine &routine : routines) {
        auto *item = new QListWidgetItem(toQt(routine.name), this);
        item->setData(Qt::UserRole, QVariant::fromValue(qint64(routine.id.value)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    setFixedHeight(std::min(mostShown, std::max(1, count())) * sizeHintForRow(0) + 4);
}

void TurnList::setTurns(const std::vector<RoutineId> &turns)
{
    m_given = turns;
    for (int row = 0; row < count(); ++row) {
        const bool isIn = std::ranges::count(turns, routineOf(*item(row))) > 0;
        item(row)->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<RoutineId> TurnList::turnsAfter(RoutineId first) const
{
    std::vector<RoutineId> turns;
    for (int row = 0; row < count(); ++row) {
        const RoutineId routine = routineOf(*item(row));
        if (item(row)->checkState() == Qt::Checked && routine != first)
            turns.push_back(routine);
    }
    return std::ranges::is_permutation(turns, m_given) ? m_given : turns;
}

} // namespace hipstride
