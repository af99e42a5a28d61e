// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/programme_file.h"
#include "exchange/sheet_file.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

Programme oneExercise()
{
    Programme programme;
    programme.title = "Stronger hips";
    programme.steps.push_back({.step = {.exercise = "clamshell", .dose = {.sets = 3}, .note = {}}});
    return programme;
}

SheetLook everyChoice()
{
    return {.letterhead = {.clinic = "Northgate Physiotherapy",
                           .line = "Running and hip clinic",
                           .contact = {"12 Mill Lane, Ashford", "01632 960 144"},
                           .therapist = "Ellen Hart",
                           .header = "A member of the Northgate group",
                           .footer = "Registered in England"},
            .style = {.density = HandoutDensity::Six, .isLargePrint = true},
            .paper = Paper::Letter,
            .gridWeeks = 3,
            .isBlackAndWhite = true,
            .hasCode = false,
            .secondLanguage = "de"};
}

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    REQUIRE(text.find(what) != std::string::npos);
    return text.replace(text.find(what), what.size(), by);
}

} // namespace

TEST_CASE("a sheet is read with all that was chosen for it", "[exchange]")
{
    const SheetReading sheet = readSheet(writeSheet(oneExercise(), everyChoice()));
    CHECK(sheet.problems.empty());
    CHECK(sheet.programme == oneExercise());
    CHECK(sheet.look == everyChoice());
}

TEST_CASE("the logo is not written into a sheet", "[exchange]")
{
    SheetLook look = everyChoice();
    look.letterhead.logo = "<svg/>";
    CHECK(writeSheet(oneExercise(), look) == writeSheet(oneExercise(), everyChoice()));
}

TEST_CASE("a sheet of before looks were kept is read without one", "[exchange]")
{
    const SheetReading sheet = readSheet(writeProgramme(oneExercise()));
    CHECK(sheet.problems.empty());
    CHECK_FALSE(sheet.look.has_value());
}

TEST_CASE("a look that cannot be read leaves the programme whole", "[exchange]")
{
    const std::string text = writeSheet(oneExercise(), everyChoice());
    for (const std::string &other :
         {replaced(text, "\"version\": 1,\n    \"paper\"", "\"version\": 2,\n    \"paper\""),
          replaced(text, "\"6\"", "\"17\""),
          replaced(text, "\"gridWeeks\": 3", "\"gridWeeks\": 99")}) {
        const SheetReading sheet = readSheet(other);
        CHECK(sheet.problems.empty());
        CHECK(sheet.programme == oneExercise());
        CHECK_FALSE(sheet.look.has_value());
    }
}

TEST_CASE("a programme reads a sheet and leaves its look behind", "[exchange]")
{
    CHECK(readProgramme(writeSheet(oneExercise(), everyChoice())).programme == oneExercise());
}
