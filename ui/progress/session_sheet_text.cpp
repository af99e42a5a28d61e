// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/session_sheet_text.h"

#include <QCoreApplication>

#include "drawing/qt_text.h"
#include "ui/progress/session_correction.h"
#include "ui/session_text.h"
#include "ui/widgets/effort_scale.h"

namespace hipstride {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

std::vector<std::string> factsOf(const Session &session)
{
    std::vector<std::string> facts{fromQt(whenText(session))};
    facts.push_back(fromQt(plainFacts(session).join(SheetText::tr(", "))));
    if (session.pain)
        facts.push_back(fromQt(SheetText::tr("Pain %1 of 10").arg(*session.pain)));
    if (session.painNextMorning)
        facts.push_back(
            fromQt(SheetText::tr("Next morning: pain %1 of 10").arg(*session.painNextMorning)));
    if (session.effort)
        facts.push_back(fromQt(SheetText::tr("Effort %1 of 10: %2", "a number and its words")
                                   .arg(*session.effort)
                                   .arg(effortWords(*session.effort).toLower())));
    return facts;
}

SessionSheetCell cellOf(const Session &session, SetPlace place, CountedIn countedIn)
{
    const PerformedSet *set = findSet(session, place);
    if (set == nullptr)
        return {.text = fromQt(SheetText::tr("Not done")), .isAsPlanned = false};
    return {.text = fromQt(doneText(*set, countedIn)),
            .isAsPlanned = set->outcome == SetOutcome::AsPlanned && set->exercise.empty()};
}

SessionSheetExercise exerciseOf(const Session &session, int index, CountedIn countedIn)
{
    const SessionStep &step = session.steps[static_cast<std::size_t>(index)];
    SessionSheetExercise exercise{.name = step.exerciseName,
                                  .dose = fromQt(prescriptionText(step.dose, countedIn))};
    const std::vector<Side> sides = sidesOf(session, index);
    for (const Side side : sides)
        exercise.columns.push_back(fromQt(columnTitle(side)));
    for (int number = 1; number <= setCountOf(session, index); ++number) {
        SessionSheetSet set{.number = std::to_string(number), .planned = {}, .done = {}};
        if (number <= step.dose.sets)
            set.planned = fromQt(setText(step.dose.work, step.dose.load, countedIn));
        for (const Side side : sides)
            set.done.push_back(
                cellOf(session, {.step = index, .setNumber = number, .side = side}, countedIn));
        exercise.sets.push_back(std::move(set));
    }
    if (!step.note.empty())
        exercise.remarks.push_back(step.note);
    for (const QString &line : reportLines(step.report))
        exercise.remarks.push_back(fromQt(line));
    return exercise;
}

} // namespace

SessionSheet sheetOf(const Session &session, const Catalogue &catalogue, const QString &person)
{
    SessionSheet sheet{.title = session.routineName,
                       .facts = factsOf(session),
                       .note = session.note,
                       .setColumn = fromQt(SheetText::tr("Set")),
                       .plannedColumn = fromQt(SheetText::tr("Planned")),
                       .exercises = {},
                       .legend = fromQt(SheetText::tr("Bold: not as planned.")),
                       .footer = fromQt(person)};
    for (std::size_t i = 0; i < session.steps.size(); ++i) {
        const Exercise *exercise = catalogue.find(session.steps[i].exercise);
        sheet.exercises.push_back(
            exerciseOf(session, static_cast<int>(i),
                       exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions));
    }
    return sheet;
}

} // namespace hipstride
