// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_store.h"

#include "storage/database.h"
#include "storage/plan_rows.h"
#include "storage/verified_copy.h"

namespace hipstride {

namespace {

std::filesystem::path damagedCopy(const std::filesystem::path &file)
{
    std::filesystem::path name = file.stem();
    name += "-damaged";
    name += file.extension();
    return file.parent_path() / name;
}

} // namespace

PlanStore::PlanStore(Database &database, PersonId person)
    : m_database(database)
    , m_person(person)
{}

Plan PlanStore::load() const
{
    Plan plan;
    m_database.useSnapshot([&](SQLite::Database &) { plan = readPlan(m_database, m_person).plan; });
    return plan;
}

void PlanStore::save(const Plan &plan)
{
    m_database.use([&](SQLite::Database &handle) {
        // what load() had to leave out is about to be written over
        if (!readPlan(m_database, m_person).damaged.empty())
            copyVerified(handle, damagedCopy(m_database.file()));
    });
    m_database.transaction([&] { writePlan(m_database, m_person, plan); });
}

} // namespace hipstride
