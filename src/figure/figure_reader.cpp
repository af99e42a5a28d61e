// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_reader.h"

#include <algorithm>
#include <set>

#include "figure/body_points.h"
#include "figure/key_reader.h"
#include "figure/muscle_shapes.h"
#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr std::size_t mostFigures = 1000;

WorkWish workOf(const JsonValue &value, int side)
{
    WorkWish work{.side = side};
    const JsonValue name = value.isText() ? value : value.at("muscle");
    work.muscle = name.text();
    const auto known = drawnMuscles();
    if (!work.muscle.empty() && std::find(known.begin(), known.end(), work.muscle) == known.end())
        name.note(ProblemCode::UnknownName, work.muscle);
    if (!value.isText()) {
        for (const JsonValue &item : value.at("work").items())
            work.atKeys.push_back(item.number(0, 1));
    }
    return work;
}

void readWork(FigureScript &script, const JsonValue &muscles)
{
    if (!muscles.isPresent() || !muscles.requireObject())
        return;
    noteUnknownNames(muscles, {"L", "R", "both"});
    for (const JsonValue &item : muscles.listAt("both").items()) {
        script.work.push_back(workOf(item, -1));
        script.work.push_back(workOf(item, 1));
    }
    for (const JsonValue &item : muscles.listAt("L").items())
        script.work.push_back(workOf(item, -1));
    for (const JsonValue &item : muscles.listAt("R").items())
        script.work.push_back(workOf(item, 1));
}

Vector vectorOf(const JsonValue &value)
{
    const std::vector<JsonValue> parts = value.items(3);
    if (parts.size() != 3) {
        value.note(ProblemCode::WrongType, {}, "three numbers");
        return {};
    }
    return {parts[0].number(-5, 5), parts[1].number(-5, 5), parts[2].number(-5, 5)};
}

Prop propOf(const JsonValue &value)
{
    Prop prop;
    const JsonValue type = value.isText() ? value : value.at("type");
    const std::string name = type.text();
    const auto kind = propKindNamed(name);
    if (!kind && !name.empty())
        type.note(ProblemCode::UnknownName, name);
    prop.kind = kind.value_or(PropKind::Mat);
    prop.name = name;
    if (value.isText())
        return prop;
    noteUnknownNames(value, {"type", "name", "at", "size", "place", "from", "to"});
    if (value.has("name"))
        prop.name = value.at("name").text();
    if (value.has("at"))
        prop.at = vectorOf(value.at("at"));
    if (value.has("size"))
        prop.size = vectorOf(value.at("size"));
    if (value.has("place"))
        prop.place = value.at("place").text();
    if (value.has("from"))
        prop.from = value.at("from").text();
    if (value.has("to"))
        prop.anchor = vectorOf(value.at("to"));
    return prop;
}

ArrowWish arrowOf(const JsonValue &value)
{
    ArrowWish arrow;
    const JsonValue point = value.isText() ? value : value.at("p");
    arrow.group = point.text();
    if (!arrow.group.empty() && pointGroup(arrow.group) == nullptr)
        point.note(ProblemCode::UnknownName, arrow.group);
    if (!value.isText() && value.has("d")) {
        const std::vector<JsonValue> shift = value.at("d").items(2);
        if (shift.size() == 2)
            arrow.shift = {shift[0].number(-1, 1), shift[1].number(-1, 1)};
        else
            value.at("d").note(ProblemCode::WrongType, {}, "two numbers");
    }
    return arrow;
}

void readTempo(FigureScript &script, const JsonValue &tempo)
{
    if (!tempo.isPresent())
        return;
    const std::vector<JsonValue> parts = tempo.items(4);
    if (parts.size() != 4) {
        tempo.note(ProblemCode::WrongType, {}, "four numbers: out, hold, back, rest");
        return;
    }
    for (KeyWish &key : script.keys)
        key.seconds = parts[0].number(0.05, 60);
    script.holdAtEnd = parts[1].number(0, 60);
    script.back = parts[2].number(0.05, 60);
    script.restAtStart = parts[3].number(0, 60);
}

void readCourse(FigureScript &script, const JsonValue &course)
{
    if (!course.isPresent())
        return;
    const std::string name = course.text();
    if (name == "cycle" || name == "both-sides" || name == "stride")
        script.course = Course::Cycle;
    else if (name != "there-and-back")
        course.note(ProblemCode::UnknownName, name);
    script.mirroredHalf = name == "both-sides" || name == "stride";
    script.onTheSpot = name == "stride";
}

void readView(FigureScript &script, const JsonValue &view)
{
    const std::vector<JsonValue> parts = view.items(2);
    if (parts.size() != 2) {
        view.note(ProblemCode::WrongType, {}, "two numbers");
        return;
    }
    script.azimuth = parts[0].number(-360, 360);
    script.elevation = parts[1].number(-89, 89);
}

void readKeys(FigureScript &script, const JsonValue &value)
{
    const JsonValue keys = value.at("keys");
    for (const JsonValue &key : keys.items())
        script.keys.push_back(readKey(key, script.props));
    if (keys.isPresent() && script.keys.empty())
        keys.note(ProblemCode::Empty);
    readTempo(script, value.at("tempo"));
    const std::vector<JsonValue> items = keys.isList() ? keys.items() : std::vector<JsonValue>{};
    for (std::size_t i = 0; i < items.size(); ++i) { // a key's own time is firmer than the tempo
        if (items[i].has("seconds"))
            script.keys[i].seconds = items[i].at("seconds").number(0.05, 60);
    }
    if (value.has("anchor"))
        script.anchor = static_cast<std::size_t>(
            value.at("anchor").integer(0, std::max(0, static_cast<int>(script.keys.size()) - 1)));
}

void readOrder(FigureScript &script, const JsonValue &value)
{
    for (const JsonValue &item : value.listAt("order").items()) {
        const std::vector<std::string> pair = item.texts();
        if (pair.size() == 2)
            script.order.emplace_back(pair[0], pair[1]);
        else
            item.note(ProblemCode::WrongType, {}, "two names: behind, in front");
    }
}

FigureScript figureOf(const JsonValue &value)
{
    FigureScript script;
    if (!value.requireObject())
        return script;
    noteUnknownNames(value, {"id", "view", "muscles", "props", "contacts", "arrows", "keys",
                             "balance", "anchor", "course", "tempo", "order"});
    script.key = value.at("id").text();
    readView(script, value.at("view"));
    readWork(script, value.at("muscles"));
    for (const JsonValue &item : value.listAt("props").items())
        script.props.push_back(propOf(item));
    for (const JsonValue &item : value.listAt("contacts").items())
        script.contacts.push_back(readContact(item, script.props));
    for (const JsonValue &item : value.listAt("arrows").items())
        script.arrows.push_back(arrowOf(item));
    if (value.has("balance"))
        script.balanced = value.at("balance").truth();
    readCourse(script, value.at("course"));
    readKeys(script, value);
    readOrder(script, value);
    return script;
}

} // namespace

FigureFile readFigures(std::string_view json)
{
    FigureFile file;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(file.problems);
    if (!root || !requireFormat(*root, "hipstride-figures", 1))
        return file;
    std::set<std::string> seen;
    for (const JsonValue &item : root->at("figures").items(mostFigures)) {
        Problems own;
        const JsonValue value = item.notingIn(own);
        FigureScript script = figureOf(value);
        if (!script.key.empty() && !seen.insert(script.key).second)
            value.at("id").note(ProblemCode::DuplicateId, script.key);
        if (own.empty())
            file.figures.push_back(std::move(script));
        file.problems.insert(file.problems.end(), own.begin(), own.end());
    }
    return file;
}

} // namespace hipstride
