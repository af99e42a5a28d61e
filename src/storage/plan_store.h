// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/plan.h"

namespace hipstride {

class Database;

/// Keeps the plan of one person.
class PlanStore
{
public:
    PlanStore(Database &database, PersonId person);

    /// Leaves out what cannot be understood, with all that belongs to it; see checkIntegrity.
    Plan load() const;
    /// Writes the whole plan in one transaction. Never touches the log. When that writes over rows
    /// that could not be understood, the file is first copied beside itself ("...-damaged").
    void save(const Plan &plan);

private:
    Database &m_database;
    PersonId m_person;
};

} // namespace hipstride
