// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <vector>

#include "domain/routine.h"

namespace hipstride {

/// Routines to tick, that a rule takes in turn.
class TurnList : public QListWidget
{
    Q_OBJECT

public:
    explicit TurnList(QWidget *parent = nullptr);

    void setRoutines(const std::vector<Routine> &routines);
    void setTurns(const std::vector<RoutineId> &turns);
    /// Those ticked, without the one that begins. They keep the order in which they were set as
    /// long as they are the same.
    std::vector<RoutineId> turnsAfter(RoutineId first) const;

private:
    std::vector<RoutineId> m_given;
};

} // namespace hipstride
