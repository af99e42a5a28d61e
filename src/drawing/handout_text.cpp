// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_text.h"

#include <QCoreApplication>

#include "domain/step_edit.h"
#include "drawing/dose_text.h"
#include "drawing/dose_words.h"
#include "drawing/qt_text.h"
#include "drawing/second_language.h"
#include "routine/duration_estimate.h"
#include "routine/routine_remedies.h"

namespace hipstride {

namespace {

struct HandoutText
{
    Q_DECLARE_TR_FUNCTIONS(HandoutText)
};

QString leadFor(const Routine &routine, const Catalogue &catalogue)
{
    const int minutes = minutesShown(estimatedDuration(routine, catalogue));
    const QString pain = HandoutText::tr("Pain up to 3 of 10 is fine.");
    if (minutes == 0)
        return pain;
    const QString time = minutes == 1 ? HandoutText::tr("About 1 minute.")
                                      : HandoutText::tr("About %1 minutes.").arg(minutes);
    return time + QLatin1Char(' ') + pain;
}

std::string titleFor(const Routine &routine, const HandoutOptions &options)
{
    if (!options.title.empty())
        return options.title;
    return routine.name.empty() ? fromQt(HandoutText::tr("Your hip programme")) : routine.name;
}

// Source: evidence notes, section 3C, the signs that need a clinician first.
std::vector<std::string> stopSigns()
{
    return {
        fromQt(HandoutText::tr(
            "Pain deep in the groin or the front of the hip that builds as you run")),
        fromQt(HandoutText::tr("Pain at night or at rest, a limp, or you cannot hop on that leg")),
        fromQt(HandoutText::tr("Numbness, or pain that spreads down the leg")),
        fromQt(
            HandoutText::tr("Numbness between the legs, or a change in bladder or bowel control")),
        fromQt(HandoutText::tr("Swelling, fever, or a knee or hip that gives way")),
    };
}

/// "Superset: 3 rounds".
QString groupName(int steps, int rounds, const Language &language)
{
    const QString count = rounds == 1 ? language.translate("HandoutText", "1 round")
                                      : language.translate("HandoutText", "%1 rounds").arg(rounds);
    return (steps == 2 ? language.translate("HandoutText", "Superset: %1")
                       : language.translate("HandoutText", "Circuit: %1"))
        .arg(count);
}

/// "2 and 3 in turn, rest 60 s between rounds".
QString groupLine(const Block &block, int rounds, const Language &language)
{
    const int last = block.first + block.count;
    QString line = (block.count == 2 ? language.translate("HandoutText", "%1 and %2 in turn")
                                     : language.translate("HandoutText", "%1 to %2 in turn"))
                       .arg(block.first + 1)
                       .arg(last);
    if (block.restBetweenExercises > seconds(0))
        line += language.translate("HandoutText", ", rest %1 between exercises")
                    .arg(timeText(block.restBetweenExercises, language));
    if (rounds > 1 && block.restBetweenRounds > seconds(0))
        line += language.translate("HandoutText", ", rest %1 between rounds")
                    .arg(timeText(block.restBetweenRounds, language));
    return line;
}

HandoutGroup groupFor(const Block &block, int rounds, const SecondLanguage *second)
{
    HandoutGroup group{.first = static_cast<std::size_t>(block.first),
                       .count = static_cast<std::size_t>(block.count),
                       .name = fromQt(groupName(block.count, rounds, {})),
                       .line = fromQt(groupLine(block, rounds, {}))};
    if (second != nullptr)
        group.secondWords =
            fromQt(second->language.translate("HandoutText", "%1. %2.", "superset, how it is done")
                       .arg(groupName(block.count, rounds, second->language),
                            groupLine(block, rounds, second->language)));
    return group;
}

/// The name says so where an exercise is not translated.
SecondWords secondWordsOf(const ExerciseKey &key, const Exercise &exercise, const Dose &dose,
                          const SecondLanguage &second)
{
    SecondWords words{.doseWords = fromQt(doseInWords(dose, exercise, second.language))};
    const ExerciseWords *translated = second.translation.find(key);
    if (translated == nullptr) {
        words.name = second.translation.markOfOriginal();
        return words;
    }
    words.name = translated->name;
    words.steps = translated->steps;
    if (!translated->cues.empty())
        words.keyPoint = translated->cues.front();
    return words;
}

/// Of a step in a block of so many rounds, or of straight sets (0).
HandoutExercise exerciseFor(const Step &step, const Catalogue &catalogue,
                            const SecondLanguage *second, int rounds = 0)
{
    const Exercise *known = catalogue.find(step.exercise);
    const Exercise exercise =
        known ? *known
              : Exercise{.key = step.exercise, .name = step.exercise, .shortName = step.exercise};
    const Dose dose = doseOfRound(step.dose, rounds).value_or(step.dose);
    return {
        .exercise = step.exercise,
        .side = step.dose.side,
        .name = exercise.name,
        .shortName = exercise.shortName.empty() ? exercise.name : exercise.shortName,
        .doseLine = fromQt(doseText(step.dose, rounds, exercise.countedIn, SideWording::EachSide)),
        .restLine = fromQt(restText(step.dose)),
        .doseWords = fromQt(doseInWords(dose, exercise)),
        .steps = exercise.steps,
        .keyPoint = exercise.cues.empty() ? std::string() : exercise.cues.front(),
        .note = step.note,
        .second = second ? secondWordsOf(step.exercise, exercise, dose, *second) : SecondWords(),
    };
}

} // namespace

Handout handoutFor(const Routine &given, const Catalogue &catalogue, const HandoutOptions &options)
{
    Routine routine = given;
    if (options.isByPosition && routine.blocks.empty())
        routine.steps = orderedByPosition(routine.steps, catalogue);
    Handout handout{
        .letterhead = options.letterhead,
        .title = titleFor(routine, options),
        .person = options.person,
        .given = options.given,
        .nextVisit = options.nextVisit,
        .lead = options.lead ? *options.lead : fromQt(leadFor(routine, catalogue)),
        .stopSigns = stopSigns(),
        .gridWeeks = options.gridWeeks,
        .codes = options.codes,
        .style = options.style,
    };
    handout.exercises.reserve(routine.steps.size());
    if (problemsOf(routine.blocks, routine.steps.size()).empty()) {
        for (const Block &block : routine.blocks)
            handout.groups.push_back(
                groupFor(block, roundsOf(routine, block), options.second.get()));
    } else {
        routine.blocks.clear();
    }
    for (int row = 0; row < static_cast<int>(routine.steps.size()); ++row) {
        const Block *block = blockOf(routine.blocks, row);
        handout.exercises.push_back(exerciseFor(routine.steps[static_cast<std::size_t>(row)],
                                                catalogue, options.second.get(),
                                                block != nullptr ? roundsOf(routine, *block) : 0));
        if (block != nullptr)
            handout.exercises.back().restLine.clear(); // the block says when to rest
    }
    return handout;
}

} // namespace hipstride
