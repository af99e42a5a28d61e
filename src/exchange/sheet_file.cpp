// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet_file.h"

#include <nlohmann/json.hpp>

#include "exchange/programme_file.h"
#include "json/json_reader.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

constexpr int lookVersion = 1;

std::string paperName(Paper paper)
{
    return paper == Paper::Letter ? "letter" : "a4";
}

Letterhead readLetterhead(const JsonValue &object)
{
    return {.clinic = object.at("clinic").textOrNone(),
            .line = object.at("line").textOrNone(),
            .contact = object.listAt("contact").texts(),
            .therapist = object.at("therapist").textOrNone(),
            .header = object.at("header").textOrNone(),
            .footer = object.at("footer").textOrNone()};
}

SheetLook readLook(const JsonValue &object)
{
    const std::string layout = object.at("layout").text();
    const std::optional<HandoutDensity> density = layoutCalled(layout);
    if (!density)
        object.at("layout").note(ProblemCode::UnknownName, layout);
    return {.letterhead = readLetterhead(object.at("letterhead")),
            .style = {.density = density.value_or(HandoutDensity::AsFits),
                      .isLargePrint = object.at("largePrint").truth()},
            .paper =
                object.at("paper").text() == paperName(Paper::Letter) ? Paper::Letter : Paper::A4,
            .gridWeeks = object.at("gridWeeks").integer(0, SheetLimits::mostGridWeeks),
            .isBlackAndWhite = object.at("blackAndWhite").truth(),
            .hasCode = object.at("code").truth(),
            .secondLanguage = object.at("secondLanguage").textOrNone()};
}

/// None where it cannot be read whole: the sheet is then printed as is chosen today.
std::optional<SheetLook> lookIn(const JsonValue &value)
{
    Problems faults;
    const JsonValue object = value.notingIn(faults);
    if (!object.isPresent() || !object.requireObject() ||
        object.at("version").integer(1, lookVersion) != lookVersion)
        return std::nullopt;
    SheetLook look = readLook(object);
    return faults.empty() ? std::optional(std::move(look)) : std::nullopt;
}

ordered_json letterheadJson(const Letterhead &letterhead)
{
    return {{"clinic", letterhead.clinic},   {"line", letterhead.line},
            {"contact", letterhead.contact}, {"therapist", letterhead.therapist},
            {"header", letterhead.header},   {"footer", letterhead.footer}};
}

ordered_json lookJson(const SheetLook &look)
{
    return {{"version", lookVersion},
            {"paper", paperName(look.paper)},
            {"layout", nameOfLayout(look.style.density)},
            {"largePrint", look.style.isLargePrint},
            {"blackAndWhite", look.isBlackAndWhite},
            {"gridWeeks", look.gridWeeks},
            {"code", look.hasCode},
            {"secondLanguage", look.secondLanguage},
            {"letterhead", letterheadJson(look.letterhead)}};
}

} // namespace

SheetReading readSheet(std::string_view json)
{
    ProgrammeReading reading = readProgramme(json);
    SheetReading sheet{.programme = std::move(reading.programme),
                       .look = {},
                       .problems = std::move(reading.problems)};
    if (!sheet.problems.empty())
        return sheet;
    const JsonDocument document(json);
    Problems none; // the programme was read from it
    sheet.look = lookIn(document.root(none)->at("look"));
    return sheet;
}

std::string writeSheet(const Programme &programme, const std::optional<SheetLook> &look)
{
    const std::string text = writeProgramme(programme);
    if (!look)
        return text;
    ordered_json file = ordered_json::parse(text);
    file["look"] = lookJson(*look);
    return file.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace hipstride
