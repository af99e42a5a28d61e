// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/programme_handout.h"

namespace hipstride {

namespace {

/// A second language says only what the first says too.
template <typename Words>
void put(Words &words, const Words &own, Words &second)
{
    if (own.empty() || own == words)
        return;
    words = own;
    second = {};
}

/// Empties what is only said as usual.
template <typename Words>
void drop(Words &words, const Words &usual)
{
    if (words == usual)
        words.clear();
}

} // namespace

Handout handoutFor(const Programme &programme, const Catalogue &catalogue,
                   const HandoutOptions &options)
{
    HandoutOptions chosen = options;
    chosen.title = programme.title;
    chosen.nextVisit = programme.review;
    chosen.isByPosition = false; // its order was written for this client
    if (!programme.lead.empty())
        chosen.lead = programme.lead;
    Handout handout = handoutFor(routineFrom(programme), catalogue, chosen);
    for (std::size_t i = 0; i < programme.steps.size(); ++i) {
        const ProgrammeStep &step = programme.steps[i];
        HandoutExercise &exercise = handout.exercises[i];
        if (!step.name.empty() && step.name != exercise.name) {
            exercise.name = step.name;
            exercise.shortName = step.name;
            exercise.second.name.clear();
        }
        put(exercise.doseWords, step.doseWords, exercise.second.doseWords);
        put(exercise.keyPoint, step.keyPoint, exercise.second.keyPoint);
        put(exercise.steps, step.instructions, exercise.second.steps);
    }
    return handout;
}

Handout handoutFor(const IssuedSheet &sheet, const Catalogue &catalogue,
                   const HandoutOptions &options)
{
    HandoutOptions chosen = options;
    chosen.given = sheet.issued;
    Handout handout = handoutFor(sheet.programme, catalogue, chosen);
    handout.sheetId = sheet.id;
    handout.revision = sheet.revision;
    return handout;
}

Programme withAllWords(const Programme &programme, const Catalogue &catalogue)
{
    const Handout handout = handoutFor(programme, catalogue, HandoutOptions{});
    Programme whole = programme;
    whole.title = handout.title;
    whole.lead = handout.lead;
    for (std::size_t i = 0; i < whole.steps.size(); ++i) {
        const HandoutExercise &exercise = handout.exercises[i];
        whole.steps[i].name = exercise.name;
        whole.steps[i].doseWords = exercise.doseWords;
        whole.steps[i].instructions = exercise.steps;
        whole.steps[i].keyPoint = exercise.keyPoint;
    }
    return whole;
}

Programme withOwnWordsOnly(const Programme &programme, const Catalogue &catalogue)
{
    const Programme usual = withAllWords(programmeFrom(routineFrom(programme)), catalogue);
    Programme own = programme;
    drop(own.lead, usual.lead);
    for (std::size_t i = 0; i < own.steps.size(); ++i) {
        ProgrammeStep &step = own.steps[i];
        drop(step.name, usual.steps[i].name);
        drop(step.doseWords, usual.steps[i].doseWords);
        drop(step.instructions, usual.steps[i].instructions);
        drop(step.keyPoint, usual.steps[i].keyPoint);
    }
    return own;
}

} // namespace hipstride
