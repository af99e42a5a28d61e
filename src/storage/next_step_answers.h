// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/id.h"
#include "domain/answered_step.h"

namespace hipstride {

class Database;

enum class NextStepAnswer
{
    Accepted,
    Kept
};

/// What one person said to proposed next steps, so that nothing is proposed twice.
class NextStepAnswers
{
public:
    NextStepAnswers(Database &database, PersonId person);

    /// Durable when it returns; a later answer takes the place of an earlier one.
    void answer(const AnsweredStep &step, NextStepAnswer answer);
    std::vector<AnsweredStep> all() const;

private:
    Database &m_database;
    PersonId m_person;
};

} // namespace hipstride
