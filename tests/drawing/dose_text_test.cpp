// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dose_text.h"
#include "drawing/dose_words.h"
#include "support/catch.h"
#include "support/plain_text.h"

using namespace hipstride;

namespace {

std::string onPaper(const Dose &dose, CountedIn countedIn = CountedIn::Repetitions)
{
    return plain(doseText(dose, countedIn, SideWording::EachSide));
}

std::string aloud(const Dose &dose, Position position = Position::Standing,
                  CountedIn countedIn = CountedIn::Repetitions)
{
    return plain(doseInWords(dose, Exercise{.position = position, .countedIn = countedIn}));
}

} // namespace

TEST_CASE("a dose is written in numbers with its unit and side", "[drawing][dose]")
{
    CHECK(onPaper({.sets = 3, .work = Repetitions{10, 10}, .side = Side::Each}) ==
          "3 × 10 each side");
    CHECK(onPaper({.sets = 1, .work = Repetitions{30, 30}, .side = Side::Each}) ==
          "1 × 30 each side");
    CHECK(onPaper({.sets = 2, .work = Repetitions{8, 12}}) == "2 × 8–12");
    CHECK(onPaper({.sets = 2, .work = Hold{seconds(30)}, .side = Side::Each}) ==
          "2 × 30 s each side");
    CHECK(onPaper({.sets = 2, .work = Hold{seconds(5), 8}}) == "2 × 8 holds of 5 s");
    CHECK(onPaper({.sets = 1, .work = Duration{seconds(90)}}) == "90 s");
    CHECK(onPaper({.sets = 3, .work = Steps{16}, .side = Side::Alternating}) == "3 × 16 steps");
    CHECK(onPaper({.sets = 2, .work = Repetitions{20, 20}, .side = Side::Alternating}) ==
          "2 × 20 alternating");
    CHECK(onPaper({.sets = 1, .work = Steps{1}}) == "1 step");
    CHECK(onPaper({.sets = 4, .work = Distance{Metres{20}}}) == "4 × 20 m");
    CHECK(onPaper({.sets = 3, .work = Repetitions{12, 12}, .side = Side::Left}) ==
          "3 × 12 left side");
}

TEST_CASE("boxes are counted as boxes", "[drawing][dose]")
{
    CHECK(onPaper({.sets = 1, .work = Repetitions{10, 10}}, CountedIn::Boxes) == "10 boxes");
    const Dose bothWays{.sets = 1, .work = Repetitions{10, 10}, .side = Side::Alternating};
    CHECK(onPaper(bothWays, CountedIn::Boxes) == "10 boxes");
    CHECK(aloud(bothWays, Position::Standing, CountedIn::Boxes) == "Ten boxes.");
    CHECK(onPaper({.sets = 2, .work = Repetitions{4, 6}}, CountedIn::Boxes) == "2 × 4–6 boxes");
    CHECK(onPaper({.sets = 1, .work = Repetitions{1, 1}}, CountedIn::Boxes) == "1 box");
}

TEST_CASE("a step of a block says what each round asks for", "[drawing][dose]")
{
    const auto inRounds = [](const Dose &dose, int rounds) {
        return plain(doseText(dose, rounds, CountedIn::Repetitions, SideWording::PerSide));
    };
    Dose dose{.sets = 3, .work = Repetitions{10, 10}, .side = Side::Each, .load = Mass{10'000}};
    CHECK(inRounds(dose, 3) == "10 per side, 10 kg");
    CHECK(inRounds({.sets = 3, .work = Hold{seconds(30)}}, 3) == "30 s");
    CHECK(inRounds({.sets = 1, .work = Repetitions{8, 12}}, 1) == "8–12");
    // with fewer sets than rounds it says how many, as straight sets do
    CHECK(inRounds(dose, 4) == "3 × 10 per side, 10 kg");
    CHECK(inRounds(dose, 0) == "3 × 10 per side, 10 kg");
    dose.ownSets = {{Repetitions{12, 12}, Mass{10'000}}};
    CHECK(inRounds(dose, 3) == "12, 10, 10 per side, 10 kg");
}

TEST_CASE("the screen says per side", "[drawing][dose]")
{
    const Dose dose{.sets = 3, .work = Repetitions{10, 10}, .side = Side::Each};
    CHECK(workText(dose, CountedIn::Repetitions, SideWording::PerSide) ==
          QStringLiteral("3 × 10 per side"));
}

TEST_CASE("load and tempo follow the work", "[drawing][dose]")
{
    const Dose dose{.sets = 3,
                    .work = Repetitions{10, 10},
                    .side = Side::Each,
                    .load = Mass{10'000},
                    .tempo = Tempo{3, 0, 1, 0}};
    CHECK(onPaper(dose) == "3 × 10 each side, 10 kg, tempo 3-0-1-0");
    CHECK(plain(loadText(Mass{62'500})) == "62.5 kg");
    CHECK(loadText(Band::Medium) == QStringLiteral("medium band"));
    CHECK(loadText(OwnWords{"the blue bottle"}) == QStringLiteral("the blue bottle"));
    CHECK(loadText(NoLoad{}).isEmpty());
}

TEST_CASE("number and unit are never torn apart", "[drawing][dose]")
{
    CHECK(timeText(seconds(45)) == QStringLiteral("45\u202fs"));
    CHECK(loadText(Mass{10'000}) == QStringLiteral("10\u202fkg"));
}

TEST_CASE("long times are written in minutes", "[drawing][dose]")
{
    CHECK(plain(timeText(seconds(60))) == "60 s");
    CHECK(plain(timeText(seconds(120))) == "2 min");
    CHECK(plain(timeText(seconds(150))) == "2 min 30 s");
}

TEST_CASE("a rest is named only when there is one", "[drawing][dose]")
{
    CHECK(plain(restText({.rest = seconds(45)})) == "rest 45 s");
    CHECK(restText({.rest = seconds(0)}).isEmpty());
}

TEST_CASE("a dose is read aloud in whole sentences", "[drawing][dose]")
{
    CHECK(aloud({.sets = 3, .work = Repetitions{10, 10}, .side = Side::Each}) ==
          "Three sets of ten with each leg.");
    CHECK(aloud({.sets = 3, .work = Repetitions{10, 10}, .side = Side::Each},
                Position::SidePlank) == "Three sets of ten on each side.");
    CHECK(aloud({.sets = 1, .work = Repetitions{30, 30}, .side = Side::Each}) ==
          "One set of 30 with each leg.");
    CHECK(aloud({.sets = 3, .work = Repetitions{8, 12}}) == "Three sets of eight to twelve.");
    CHECK(aloud({.sets = 1, .work = Repetitions{10, 10}}, Position::Standing, CountedIn::Boxes) ==
          "Ten boxes.");
    CHECK(aloud({.sets = 2, .work = Hold{seconds(30)}, .side = Side::Each}, Position::Kneeling) ==
          "Two holds of 30 seconds on each side.");
    CHECK(aloud({.sets = 1, .work = Hold{seconds(20)}}) == "Hold for twenty seconds.");
    CHECK(aloud({.sets = 2, .work = Hold{seconds(5), 8}}) ==
          "Two sets of eight holds of five seconds.");
    CHECK(aloud({.sets = 3, .work = Steps{16}, .side = Side::Alternating}) ==
          "Three sets of sixteen steps, both sides together.");
    CHECK(aloud({.sets = 2, .work = Repetitions{20, 20}, .side = Side::Alternating}) ==
          "Two sets of twenty, changing sides each time.");
    CHECK(aloud({.sets = 2, .work = Repetitions{12, 12}, .side = Side::Right}) ==
          "Two sets of twelve with the right leg.");
    CHECK(aloud({.sets = 2, .work = Repetitions{6, 6}, .tempo = Tempo{3, 0, 1, 2}}) ==
          "Two sets of six. Lower for three seconds, lift for one second, stay up for two "
          "seconds.");
}

TEST_CASE("sets that are all of their own kind are read aloud as they are", "[drawing][dose]")
{
    CHECK(aloud({.sets = 2,
                 .work = Hold{seconds(30)},
                 .ownSets = {2, {Hold{seconds(5), 8}, NoLoad{}}}}) ==
          "Two sets of eight holds of five seconds.");
    CHECK(aloud({.sets = 1,
                 .work = Repetitions{10, 10},
                 .ownSets = {{Hold{seconds(20)}, NoLoad{}}}}) == "Hold for twenty seconds.");
}

TEST_CASE("numbers to twenty are words", "[drawing][dose]")
{
    CHECK(numberInWords(1) == QStringLiteral("one"));
    CHECK(numberInWords(20) == QStringLiteral("twenty"));
    CHECK(numberInWords(21) == QStringLiteral("21"));
}

TEST_CASE("sets that differ are listed one by one, others are counted", "[drawing][dose]")
{
    const Dose pyramid{
        .sets = 3,
        .work = Repetitions{8, 8},
        .side = Side::Each,
        .load = Mass{12'000},
        .tempo = {},
        .warmUps = {{Repetitions{15, 15}, NoLoad{}}},
        .ownSets = {{Repetitions{12, 12}, Mass{8'000}}, {Repetitions{10, 10}, Mass{10'000}}},
        .extraSets = 1,
        .extraSide = Side::Right,
        .effort = InReserve{2}};
    CHECK(onPaper(pyramid) == "12, 10, 8 each side + 1 right, 8 kg, 10 kg, 12 kg, 1 warm-up set, "
                              "2 in reserve");
    CHECK(aloud(pyramid) ==
          "Three sets: twelve, ten, eight with each leg. Warm up with one set "
          "first. Then one more on the right. Stop when two more would still go.");
    Dose same = pyramid;
    same.ownSets = {{Repetitions{8, 8}, Mass{12'000}}};
    same.warmUps.push_back({Repetitions{10, 10}, NoLoad{}});
    same.extraSets = 0;
    same.effort = RatedEffort{7};
    CHECK(onPaper(same) == "3 × 8 each side, 12 kg, 2 warm-up sets, effort 7 of 10");
    CHECK(aloud(same) == "Three sets of eight with each leg. Warm up with two sets first. It may "
                         "feel like 7 of 10.");
}
