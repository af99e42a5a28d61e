// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/exchanged_step.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"

using namespace hipstride;

TEST_CASE("another exercise takes over dose and note", "[routine]")
{
    const Catalogue catalogue = aCatalogue();
    const Step step{.exercise = "bridge",
                    .dose = {.sets = 4,
                             .work = Repetitions{6, 8},
                             .side = Side::Left,
                             .load = Mass{8000},
                             .tempo = Tempo{3, 1, 1, 0},
                             .rest = seconds(75)},
                    .note = "Slowly."};
    Step expected = step;
    expected.exercise = "squat";
    CHECK(withExercise(step, *catalogue.find("squat"), catalogue) == expected);
}

TEST_CASE("what another exercise cannot do becomes its own", "[routine]")
{
    Exercise hold = anExercise("hold", "Bridge hold");
    hold.dose.dose.work = Hold{seconds(30), 1};
    hold.dose.dose.side = Side::Both;
    hold.sides = Side::Both;
    const Catalogue catalogue({anExercise("squat", "Squat"), hold}, {});
    const Step step{.exercise = "squat",
                    .dose = {.sets = 4, .work = Repetitions{6, 8}, .side = Side::Each},
                    .note = {}};
    const Step held = withExercise(step, hold, catalogue);
    CHECK(held.dose.work == hold.dose.dose.work);
    CHECK(held.dose.side == Side::Both);
    CHECK(held.dose.sets == 4);
}
