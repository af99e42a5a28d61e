// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "progression/next_step.h"

namespace hipstride {

class LogBook;
class NextStepAnswers;
class PlanDocument;
class Settings;

/// What progression proposes and the person has not answered yet. Each function may throw Error,
/// and then nothing changed.
class NextSteps
{
public:
    NextSteps(PlanDocument &document, const LogBook &log, NextStepAnswers &answers,
              const Catalogue &catalogue, const Settings &settings);

    /// In the order of the plan.
    std::vector<NextStep> open(Date today) const;
    /// Changes the routine, which can be undone; the answer stays.
    void accept(const NextStep &next);
    /// Leaves the routine alone until newer sessions say something else.
    void keep(const NextStep &next);

private:
    PlanDocument &m_document;
    const LogBook &m_log;
    NextStepAnswers &m_answers;
    const Catalogue &m_catalogue;
    const Settings &m_settings;
};

} // namespace hipstride
