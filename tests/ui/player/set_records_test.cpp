// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/player/set_records.h"

using namespace hipstride;

namespace {

using Phase = PlayerPosition::Phase;

/// Two sets on each side: left, right, left, right.
const std::vector<ScriptSet> script{
    {0, 1, Side::Left}, {0, 1, Side::Right}, {0, 2, Side::Left}, {0, 2, Side::Right}};

std::vector<PerformedSet> firstSets(std::size_t count)
{
    std::vector<PerformedSet> sets;
    for (std::size_t i = 0; i < count; ++i)
        sets.push_back({script[i].step, script[i].setNumber, script[i].side});
    return sets;
}

} // namespace

TEST_CASE("without a position a session goes on with the first set that has no record", "[player]")
{
    CHECK(placeToResume(script, {}, std::nullopt).set == 0);
    CHECK(placeToResume(script, firstSets(3), std::nullopt).set == 3);
    CHECK(placeToResume(script, firstSets(4), std::nullopt).set == 4);
    auto gap = firstSets(3);
    gap.erase(gap.begin() + 1);
    CHECK(placeToResume(script, gap, std::nullopt).set == 1);
}

TEST_CASE("a session goes on where it was left, unless that set was written since", "[player]")
{
    const auto sets = firstSets(2);
    const PlayerPosition resting{
        .set = 2, .phase = Phase::Rest, .remaining = milliseconds(12'345), .isPaused = true};
    CHECK(placeToResume(script, sets, resting) == resting);
    const PlayerPosition working{.set = 2, .phase = Phase::Working, .worked = milliseconds(7000)};
    CHECK(placeToResume(script, sets, working) == working);
    CHECK(placeToResume(script, sets, PlayerPosition{.set = 1, .phase = Phase::Working}).set == 2);
    CHECK(placeToResume(script, sets, PlayerPosition{.set = 1, .phase = Phase::SetDone}).set == 2);
}

TEST_CASE("a set that was gone back to is done again after a break", "[player]")
{
    const PlayerPosition again{.set = 1, .phase = Phase::GetReady, .remaining = milliseconds(8000)};
    CHECK(placeToResume(script, firstSets(2), again) == again);
}

TEST_CASE("a position from another routine does no harm", "[player]")
{
    for (const int set : {-5, 4, 900}) {
        const PlayerPosition kept{.set = set, .phase = Phase::Working};
        CHECK(placeToResume(script, firstSets(1), kept).set == set); // the player clamps it
    }
}

TEST_CASE("what is counted changes by one, a way by five metres, and stays within its limits",
          "[player]")
{
    CHECK(changedBy(Repetitions{12, 12}, -1) == Work(Repetitions{11, 11}));
    CHECK(changedBy(Repetitions{8, 12}, -1) == Work(Repetitions{11, 11}));
    CHECK(changedBy(Repetitions{1, 1}, -1) == Work(Repetitions{1, 1}));
    CHECK(changedBy(Repetitions{200, 200}, 1) == Work(Repetitions{200, 200}));
    CHECK(changedBy(Steps{20}, 2) == Work(Steps{22}));
    CHECK(changedBy(Distance{Metres{20}}, 1) == Work(Distance{Metres{25}}));
    CHECK(changedBy(Hold{seconds(20), 2}, 1) == Work(Hold{seconds(20), 2}));
    CHECK(changedBy(Duration{seconds(20)}, 1) == Work(Duration{seconds(20)}));
}

TEST_CASE("a set is as planned when its number and load are, anywhere in a range", "[player]")
{
    const Dose range{.work = Repetitions{8, 12}, .load = Mass{10'000}};
    const PerformedSet ten{.done = Repetitions{10, 10}, .load = Mass{10'000}};
    CHECK(asDone(ten, range).outcome == SetOutcome::AsPlanned);
    PerformedSet lighter = ten;
    lighter.load = Mass{8'000};
    CHECK(asDone(lighter, range).outcome == SetOutcome::Changed);
    PerformedSet fewer = ten;
    fewer.done = Repetitions{7, 7};
    CHECK(asDone(fewer, range).outcome == SetOutcome::Changed);
}

TEST_CASE("a range is never logged", "[player]")
{
    const Dose dose{.work = Repetitions{8, 12}};
    const PerformedSet typed{.done = Repetitions{9, 11}};
    CHECK(asDone(typed, dose).done == Work(Repetitions{11, 11}));
}
