// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/next_steps.h"

#include <QCoreApplication>

#include "storage/next_step_answers.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/settings.h"

namespace hipstride {

NextSteps::NextSteps(PlanDocument &document, const LogBook &log, NextStepAnswers &answers,
                     const Catalogue &catalogue, const Settings &settings)
    : m_document(document)
    , m_log(log)
    , m_answers(answers)
    , m_catalogue(catalogue)
    , m_settings(settings)
{}

std::vector<NextStep> NextSteps::open(Date today) const
{
    const Date first{std::chrono::sys_days(today) - progressionReach};
    return withoutAnswered(nextStepsOf(m_document.plan(), m_log.sessions({first, today}),
                                       m_catalogue, limitsWith(m_settings.get(setting::painLimit))),
                           m_answers.all());
}

void NextSteps::accept(const NextStep &next)
{
    m_answers.answer(answerTo(next), NextStepAnswer::Accepted);
    const Routine *routine = findRoutine(m_document.plan(), next.routine);
    const auto index = static_cast<std::size_t>(next.step);
    // it may have been edited since it was proposed
    if (routine == nullptr || index >= routine->steps.size() || routine->steps[index] != next.now)
        return;
    Routine changed = *routine;
    changed.steps[index] = next.then;
    m_document.changeRoutine(changed, QCoreApplication::translate("NextSteps", "take next step"));
}

void NextSteps::keep(const NextStep &next)
{
    m_answers.answer(answerTo(next), NextStepAnswer::Kept);
}

} // namespace hipstride
