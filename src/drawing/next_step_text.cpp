// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/next_step_text.h"

#include <QCoreApplication>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct NextStepText
{
    Q_DECLARE_TR_FUNCTIONS(NextStepText)
};

} // namespace

QString nextStepText(const NextStep &next, const Catalogue &catalogue)
{
    const Exercise *exercise = catalogue.find(next.then.exercise);
    const CountedIn countedIn = exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions;
    const QString dose = doseText(next.then.dose, countedIn, SideWording::PerSide);
    if (next.then.exercise == next.now.exercise)
        return dose;
    const QString name = toQt(exercise != nullptr ? exercise->name : next.then.exercise);
    return NextStepText::tr("%1, %2").arg(name, dose);
}

QString reasonText(const NextStep &next)
{
    const int sessions = static_cast<int>(next.sessions.size());
    switch (next.reason) {
    case NextStepReason::PainOverLimit:
        return NextStepText::tr("Pain was %1 of 10, over your limit.").arg(next.pain);
    case NextStepReason::WorseNextMorning:
        return NextStepText::tr("It was worse the next morning.");
    case NextStepReason::PainOfCare:
        return NextStepText::tr("Pain was %1 of 10. Stay here until it settles.").arg(next.pain);
    case NextStepReason::ExtraDone:
        return NextStepText::tr("You did more than asked in your last %n session(s).", nullptr,
                                sessions);
    case NextStepReason::EffortSpare:
        return NextStepText::tr("You did all of it in your last %n session(s), with some to spare.",
                                nullptr, sessions);
    }
    return {};
}

} // namespace hipstride
