// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/person_records.h"

#include <utility>

namespace hipstride {

PersonRecords::PersonRecords(Database &database, Person person, QObject *parent)
    : QObject(parent)
    , m_person(std::move(person))
    , m_planStore(database, m_person.id)
    , m_sessionLog(database, m_person.id)
    , m_answers(database, m_person.id)
    , m_document(m_planStore.load())
    , m_saver(m_document, [this](const Plan &plan) { m_planStore.save(plan); })
    , m_logBook(m_sessionLog)
{
    const LoggedIds last = m_sessionLog.largestIds();
    m_document.keepClearOf(last.routine, last.rule, last.run);
}

void PersonRecords::prepareNextSteps(const Catalogue &catalogue, const Settings &settings)
{
    m_nextSteps =
        std::make_unique<NextSteps>(m_document, m_logBook, m_answers, catalogue, settings);
}

} // namespace hipstride
