// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "domain/person.h"
#include "storage/next_step_answers.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "ui/document/log_book.h"
#include "ui/document/next_steps.h"
#include "ui/document/plan_document.h"
#include "ui/document/plan_saver.h"

namespace hipstride {

/// What belongs to the one person who is open: her plan, what writes it, her log, and what she
/// answered to proposals. Another person has records of her own.
class PersonRecords : public QObject
{
    Q_OBJECT

public:
    /// Throws Error when the plan cannot be read.
    PersonRecords(Database &database, Person person, QObject *parent = nullptr);

    const Person &person() const { return m_person; }
    void setName(const std::string &name) { m_person.name = name; }
    PlanDocument &document() { return m_document; }
    const PlanDocument &document() const { return m_document; }
    PlanSaver &saver() { return m_saver; }
    LogBook &logBook() { return m_logBook; }
    /// What comes next needs the exercises, which are read later than the plan.
    void prepareNextSteps(const Catalogue &catalogue, const Settings &settings);
    /// Expects them to be prepared.
    NextSteps &nextSteps() { return *m_nextSteps; }

private:
    Person m_person;
    PlanStore m_planStore;
    SessionLog m_sessionLog;
    NextStepAnswers m_answers;
    PlanDocument m_document;
    PlanSaver m_saver;
    LogBook m_logBook;
    std::unique_ptr<NextSteps> m_nextSteps;
};

} // namespace hipstride
