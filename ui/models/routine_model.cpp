// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/routine_model.h"

#include <algorithm>

#include "drawing/qt_text.h"
#include "routine/duration_estimate.h"
#include "ui/document/plan_document.h"
#include "ui/exercise_text.h"

namespace hipstride {

RoutineModel::RoutineModel(PlanDocument &document, const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_catalogue(catalogue)
{
    connect(&document, &PlanDocument::routineAboutToBeInserted, this,
            [this](int row) { beginInsertRows({}, row, row); });
    connect(&document, &PlanDocument::routineInserted, this, [this] { endInsertRows(); });
    connect(&document, &PlanDocument::routineAboutToBeRemoved, this,
            [this](int row) { beginRemoveRows({}, row, row); });
    connect(&document, &PlanDocument::routineRemoved, this, [this] { endRemoveRows(); });
    connect(&document, &PlanDocument::routineChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
}

int RoutineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.plan().routines.size());
}

QVariant RoutineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Routine &routine = m_document.plan().routines[static_cast<std::size_t>(index.row())];
    const auto line = [&] {
        return extentText(static_cast<int>(routine.steps.size()),
                          minutesShown(estimatedDuration(routine, m_catalogue)));
    };
    switch (role) {
    case Qt::DisplayRole:
        return toQt(routine.name);
    case RoutineIdRole:
        return QVariant::fromValue<qlonglong>(routine.id.value);
    case LineRole:
        return line();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(toQt(routine.name), line());
    default:
        return {};
    }
}

RoutineId RoutineModel::routineAt(int row) const
{
    return m_document.plan().routines[static_cast<std::size_t>(row)].id;
}

int RoutineModel::rowOf(RoutineId routine) const
{
    const auto &routines = m_document.plan().routines;
    const auto found = std::ranges::find(routines, routine, &Routine::id);
    return found == routines.end() ? -1 : static_cast<int>(found - routines.begin());
}

} // namespace hipstride
