// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "support/catch.h"
#include "ui/progress/session_sheet_text.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

const Moment start = std::chrono::sys_days(2026y / 11 / 17) + 17h;

Session bridges()
{
    Session session{.routineName = "Home ladder",
                    .day = 2026y / 11 / 17,
                    .startedAt = start,
                    .endedAt = start + 22min,
                    .state = SessionState::Finished,
                    .effort = 8,
                    .pain = 2,
                    .note = "Slept badly.",
                    .painNextMorning = 3};
    session.steps = {{.exercise = "bridge",
                      .exerciseName = "Single-leg bridge",
                      .dose = {.sets = 2,
                               .work = Repetitions{10, 12},
                               .side = Side::Each,
                               .load = Mass{10'000},
                               .rest = 45s},
                      .note = "Hips level.",
                      .report = {.pain = 6, .note = "Pulled."}}};
    const auto add = [&](int number, Side side, SetOutcome outcome, int repetitions) {
        session.sets.push_back({.step = 0,
                                .setNumber = number,
                                .side = side,
                                .outcome = outcome,
                                .done = Repetitions{repetitions, repetitions},
                                .load = Mass{10'000},
                                .finishedAt = start + 1min});
    };
    add(1, Side::Left, SetOutcome::AsPlanned, 12);
    add(1, Side::Right, SetOutcome::Changed, 9);
    add(2, Side::Left, SetOutcome::Skipped, 0);
    return session;
}

bool has(const std::vector<std::string> &lines, const char *text)
{
    return std::find(lines.begin(), lines.end(), text) != lines.end();
}

} // namespace

TEST_CASE("a printed session has each set as prescribed and as done", "[progress]")
{
    const SessionSheet sheet = sheetOf(bridges(), Catalogue{{}, {}}, QStringLiteral("Ana"));
    CHECK(sheet.title == "Home ladder");
    CHECK(sheet.footer == "Ana");
    REQUIRE(sheet.exercises.size() == 1);
    const SessionSheetExercise &exercise = sheet.exercises[0];
    CHECK(exercise.columns == std::vector<std::string>{"Left", "Right"});
    REQUIRE(exercise.sets.size() == 2);
    CHECK(exercise.sets[0].planned.starts_with("10–12"));
    CHECK(exercise.sets[0].done[0].text.starts_with("12"));
    CHECK(exercise.sets[0].done[0].isAsPlanned);
    CHECK(exercise.sets[0].done[1].text.starts_with("9"));
    CHECK_FALSE(exercise.sets[0].done[1].isAsPlanned);
    CHECK(exercise.sets[1].done[0] == SessionSheetCell{"Skipped", false});
    CHECK(exercise.sets[1].done[1] == SessionSheetCell{"Not done", false});
}

TEST_CASE("a printed session has pain, effort and every note", "[progress]")
{
    const SessionSheet sheet = sheetOf(bridges(), Catalogue{{}, {}}, {});
    CHECK(has(sheet.facts, "Pain 2 of 10"));
    CHECK(has(sheet.facts, "Next morning: pain 3 of 10"));
    CHECK(has(sheet.facts, "Effort 8 of 10: 2 more were possible"));
    CHECK(sheet.note == "Slept badly.");
    CHECK(has(sheet.exercises[0].remarks, "Hips level."));
    CHECK(has(sheet.exercises[0].remarks, "Pain 6 of 10"));
    CHECK(has(sheet.exercises[0].remarks, "Pulled."));
}

TEST_CASE("what nobody said is not printed", "[progress]")
{
    Session session = bridges();
    session.pain.reset();
    session.effort.reset();
    session.painNextMorning.reset();
    session.note.clear();
    const SessionSheet sheet = sheetOf(session, Catalogue{{}, {}}, {});
    CHECK(sheet.facts.size() == 2); // when, how long
    CHECK(sheet.note.empty());
}
