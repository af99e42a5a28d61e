// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/programme_handout.h"
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
