// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "base/id.h"

namespace hipstride {

class ExerciseDetail;
class PlanDocument;

/// What the detail's button Add to routine does: it offers the routines, adds the exercise that is
/// shown, and says so with a way there and a way back.
class AddToRoutine : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AddToRoutine(ExerciseDetail &detail, PlanDocument &document, QObject *parent);

Q_SIGNALS:
    void routineRequested(hipstride::RoutineId routine);

private:
    void showMenu();
    void addTo(RoutineId routine);
    void addToNew();
    void announce(RoutineId routine);
    void act(int action);

    ExerciseDetail &m_detail;
    PlanDocument &m_document;
    RoutineId m_addedTo;
    int m_offeredIndex = -1; ///< of the undo stack, while the strip offers to undo
};

} // namespace hipstride
