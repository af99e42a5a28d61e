// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <optional>

#include "base/id.h"

namespace hipstride {

class Catalogue;
class PlanDocument;

/// The routines of the plan, in their order: a name and "5 exercises, 25 min".
class RoutineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        RoutineIdRole = Qt::UserRole, ///< qlonglong
        LineRole                      ///< what stands under the name
    };

    RoutineModel(PlanDocument &document, const Catalogue &catalogue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    RoutineId routineAt(int row) const;
    /// -1 when the plan has no such routine.
    int rowOf(RoutineId routine) const;

private:
    PlanDocument &m_document;
    const Catalogue &m_catalogue;
};

} // namespace hipstride
