// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include <nlohmann/json.hpp>

#include "json/dose_json.h"
#include "support/catch.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

struct Reading
{
    Dose dose;
    Problems problems;
};

Reading doseIn(std::string_view text)
{
    Reading reading;
    const JsonDocument document(text);
    if (const auto root = document.root(reading.problems))
        reading.dose = readDose(*root);
    return reading;
}

} // namespace

TEST_CASE("every kind of work, load and side comes back as it was written", "[json]")
{
    const Work work =
        GENERATE(values<Work>({Repetitions{10, 10}, Repetitions{8, 12}, Hold{seconds(20), 3},
                               Duration{seconds(45)}, Steps{30}, Distance{Metres{40}}}));
    const Load load = GENERATE(values<Load>({NoLoad{}, Mass{62'500}, Mass{1}, Mass{500'000},
                                             Band::ExtraHeavy, OwnWords{"the “blue” bottle\n"}}));
    for (const Side side : allOf<Side>()) {
        for (const std::optional<Tempo> &tempo :
             std::vector<std::optional<Tempo>>{std::nullopt, Tempo{3, 1, 1, 0}}) {
            const Dose dose{.sets = 3,
                            .work = work,
                            .side = side,
                            .load = load,
                            .tempo = tempo,
                            .rest = seconds(45)};
            const Reading reading = doseIn(doseJson(dose).dump());
            CHECK(reading.problems.empty());
            CHECK(reading.dose == dose);
        }
    }
}

TEST_CASE("every gram survives being written in kilograms", "[json]")
{
    int different = 0;
    for (int grams = 1; grams <= DoseLimits::heaviest.grams; grams += 7) {
        const Dose dose{.load = Mass{grams}};
        if (doseIn(doseJson(dose).dump()).dose != dose)
            ++different;
    }
    CHECK(different == 0);
}

TEST_CASE("a dose needs no side, rest, tempo or load", "[json]")
{
    const Reading reading = doseIn(R"({"sets": 2, "repetitions": 12})");
    CHECK(reading.problems.empty());
    CHECK(reading.dose == Dose{.sets = 2, .work = Repetitions{12, 12}});
}

TEST_CASE("a hold without a count is held once", "[json]")
{
    CHECK(doseIn(R"({"sets": 1, "holdSeconds": 30})").dose.work == Work{Hold{seconds(30), 1}});
}

TEST_CASE("a load is exactly one of mass, band and words", "[json]")
{
    using enum ProblemCode;
    struct Row
    {
        const char *load;
        ProblemCode code;
        const char *place;
    };
    const Row row = GENERATE(values<Row>({
        {R"({})", Missing, "/load"},
        {R"({"kilograms": 5, "band": "light"})", NotUnderstood, "/load"},
        {R"({"kilograms": 0})", OutOfRange, "/load/kilograms"},
        {R"({"kilograms": 501})", OutOfRange, "/load/kilograms"},
        {R"({"kilograms": "5"})", WrongType, "/load/kilograms"},
        {R"({"band": "purple"})", UnknownName, "/load/band"},
        {R"({"words": ""})", Empty, "/load/words"},
        {R"("5 kg")", WrongType, "/load"},
    }));
    INFO(row.load);
    const Reading reading =
        doseIn(R"({"sets": 1, "repetitions": 5, "load": )" + std::string(row.load) + "}");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().code == row.code);
    CHECK(reading.problems.front().place == row.place);
}

TEST_CASE("whatever is read without a problem is within the limits of a dose", "[json]")
{
    const char *text = GENERATE(
        R"({"sets": 20, "repetitions": 200, "restSeconds": 900, "tempo": [20, 20, 20, 20]})",
        R"({"sets": 1, "holdSeconds": 600, "repetitions": 200})",
        R"({"sets": 1, "durationSeconds": 3600})", R"({"sets": 1, "steps": 500})",
        R"({"sets": 1, "metres": 2000, "load": {"kilograms": 500}})");
    const Reading reading = doseIn(text);
    CHECK(reading.problems.empty());
    CHECK(problemsOf(reading.dose).empty());
}
