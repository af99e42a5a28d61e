// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/programme_handout.h"
#include "drawing/second_language.h"
#include "support/catch.h"

using namespace hipstride;

TEST_CASE("of an issued sheet only what was put in other words is kept for its code",
          "[drawing][handout][code]")
{
    const Catalogue catalogue({Exercise{.key = "side-plank",
                                        .name = "Side plank",
                                        .steps = {"Lie on your side.", "Lift your hips."},
                                        .cues = {"Hips stay high."}}},
                              {});
    const Step step{.exercise = "side-plank", .dose = {.sets = 3}, .note = "Left first."};
    Programme programme =
        programmeFrom(Routine{.id = {}, .name = "Five to fire up", .steps = {step, step}});
    const Programme issued = withAllWords(programme, catalogue);
    CHECK(issued.steps[0].instructions.size() == 2);
    CHECK(withOwnWordsOnly(issued, catalogue) == programme);

    programme.lead = "Every morning.";
    programme.steps[1].name = "The plank";
    programme.steps[1].keyPoint = "Do not sink.";
    CHECK(withOwnWordsOnly(withAllWords(programme, catalogue), catalogue) == programme);
}

TEST_CASE("under a client's own words stands no translation of the catalogue's",
          "[drawing][handout]")
{
    const Catalogue catalogue({Exercise{.key = "side-plank",
                                        .name = "Side plank",
                                        .steps = {"Lift your hips."},
                                        .cues = {"Hips high."}}},
                              {});
    Programme programme;
    programme.steps.push_back({});
    programme.steps.front().step.exercise = "side-plank";
    programme.steps.front().instructions = {"Lift them gently."};
    HandoutOptions options;
    const ExerciseWords words{
        .name = "Seitstütz", .steps = {"Heb das Becken."}, .cues = {"Becken hoch."}};
    options.second = std::make_shared<SecondLanguage>(SecondLanguage{
        Language(QStringLiteral("de")), Translation("de", {}, {{"side-plank", words, {}}})});
    const HandoutExercise exercise = handoutFor(programme, catalogue, options).exercises.front();
    CHECK(exercise.second.name == "Seitstütz");
    CHECK(exercise.second.keyPoint == "Becken hoch.");
    CHECK(exercise.second.steps.empty());
}
