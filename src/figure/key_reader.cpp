// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/key_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "figure/body_points.h"
#include "figure/key_wishes.h"
#include "figure/pose.h"

namespace hipstride {

namespace {

// A number is kept, "~60" is a hint, null lets go.
struct Written
{
    Care care = Care::Kept;
    double value = 0;
};

Written writtenOf(const JsonValue &value)
{
    if (value.isNull())
        return {Care::LetGo, 0};
    if (!value.isText())
        return {Care::Kept, value.number(-360, 360)};
    const std::string text = value.text();
    double number = 0;
    if (text.size() > 1 && text[0] == '~') {
        const auto [end, error] =
            std::from_chars(text.data() + 1, text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size())
            return {Care::Hinted, number};
    }
    value.note(ProblemCode::WrongType, {}, "a number, null, or a hint like \"~60\"");
    return {};
}

RootWish rootOf(const JsonValue &value)
{
    RootWish root;
    const std::array<double *, 4> parts{&root.yaw, &root.tilt, &root.roll, &root.twist};
    const std::vector<JsonValue> items = value.items(4);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Written written = writtenOf(items[i]);
        *parts[i] = written.value;
        root.kept = root.kept && written.care == Care::Kept;
    }
    return root;
}

void addJoint(KeyWish &key, const JointName &joint, const JsonValue &value)
{
    std::vector<JsonValue> parts;
    if (value.isList())
        parts = value.items();
    else if (value.isNull() && joint.count > 1)
        parts.assign(joint.count, value);
    else
        parts.push_back(value);
    if (parts.size() > joint.count) {
        value.note(ProblemCode::TooLarge, std::string(joint.name),
                   "at most " + std::to_string(joint.count) + " angles");
        return;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t angle = joint.first + i;
        const Written written = writtenOf(parts[i]);
        const AngleLimits limits = limitsOf(angle);
        const double inUnit = angle <= PositionZ ? written.value : written.value * degree;
        if (written.care == Care::Kept &&
            (inUnit < limits.least - 1e-9 || inUnit > limits.most + 1e-9))
            parts[i].note(ProblemCode::OutOfRange, nameOfAngle(angle),
                          "beyond what the joint can do");
        key.joints.push_back({angle, written.care, written.value});
    }
}

// "kneeL" is one joint, "knee" is both. False when there is no such joint.
bool addJoints(KeyWish &key, const std::string &name, const JsonValue &value)
{
    bool known = false;
    for (const JointName &joint : jointNames()) {
        const bool own = joint.name == name || joint.name == name + "L" || joint.name == name + "R";
        if (!own)
            continue;
        addJoint(key, joint, value);
        known = true;
    }
    return known;
}

const Prop *propNamed(const std::vector<Prop> &props, const std::string &name)
{
    const auto found = std::find_if(props.begin(), props.end(),
                                    [&](const Prop &prop) { return prop.name == name; });
    return found == props.end() ? nullptr : &*found;
}

std::string groupOf(const JsonValue &value)
{
    std::string name = value.text();
    if (!name.empty() && pointGroup(name) == nullptr)
        value.note(ProblemCode::UnknownName, name);
    return name;
}

std::vector<double> numbersOf(const JsonValue &value, std::size_t least, std::size_t most)
{
    std::vector<double> numbers;
    for (const JsonValue &item : value.items(most))
        numbers.push_back(item.number(-360, 360));
    if (numbers.size() >= least)
        return numbers;
    value.note(ProblemCode::WrongType, {}, "at least " + std::to_string(least) + " numbers");
    numbers.resize(least);
    return numbers;
}

void readWhere(ContactWish &contact, const JsonValue &value, const std::vector<Prop> &props)
{
    if (value.has("on")) {
        const std::string name = value.at("on").text();
        const Prop *prop = propNamed(props, name);
        if (prop == nullptr)
            value.at("on").note(ProblemCode::LeadsNowhere, name);
        else
            contact.height = topOf(*prop);
    }
    if (value.has("y"))
        contact.height = value.at("y").number(-1, 3);
    if (value.has("wall"))
        contact.wall = value.at("wall").number(-3, 3);
    if (value.has("side-wall"))
        contact.sideWall = value.at("side-wall").number(-3, 3);
    if (value.has("at")) {
        const std::vector<double> at = numbersOf(value.at("at"), 2, 3);
        contact.wholeGroup = at.size() > 2;
        contact.place = Vector{at[0], contact.wholeGroup ? at[2] : 0, at[1]};
    }
    if (value.has("to"))
        contact.to = groupOf(value.at("to"));
    if (value.has("d")) {
        const std::vector<double> away = numbersOf(value.at("d"), 3, 3);
        contact.away = {away[0], away[1], away[2]};
    }
    if (value.has("step")) {
        const std::vector<double> step = numbersOf(value.at("step"), 2, 2);
        contact.step = Vector{step[0], 0, step[1]};
    }
}

} // namespace

ContactWish readContact(const JsonValue &value, const std::vector<Prop> &props)
{
    ContactWish contact;
    if (value.isText()) {
        contact.group = groupOf(value);
        return contact;
    }
    if (!value.requireObject())
        return contact;
    static const std::set<std::string, std::less<>> known{
        "p", "on",   "y",    "wall",  "side-wall", "at",    "to",
        "d", "step", "lift", "slide", "tap",       "holds", "w"};
    for (const std::string &name : value.names()) {
        if (!known.contains(name))
            value.at(name).note(ProblemCode::UnknownName, name);
    }
    contact.group = groupOf(value.at("p"));
    readWhere(contact, value, props);
    if (value.has("lift"))
        contact.lift = value.at("lift").number(0, 1);
    if (value.has("slide"))
        contact.slides = value.at("slide").truth();
    if (value.has("tap"))
        contact.carriesNothing = value.at("tap").truth();
    if (value.has("holds"))
        contact.holds = value.at("holds").truth();
    if (value.has("w"))
        contact.weight = value.at("w").number(0, 1);
    return contact;
}

KeyWish readKey(const JsonValue &value, const std::vector<Prop> &props)
{
    KeyWish key;
    if (!value.requireObject())
        return key;
    for (const std::string &name : value.names()) {
        const JsonValue member = value.at(name);
        if (name == "root") {
            key.root = rootOf(member);
        } else if (name == "arms") {
            key.arms = member.text();
            if (!isArmsName(*key.arms))
                member.note(ProblemCode::UnknownName, *key.arms);
        } else if (name == "contacts") {
            for (const JsonValue &item : member.items())
                key.contacts.push_back(readContact(item, props));
        } else if (name == "balance") {
            key.balanced = member.truth();
        } else if (name == "hold") {
            key.hold = member.number(0, 60);
        } else if (name == "air") {
            key.air = member.number(0, 2);
        } else if (name == "still") {
            key.still = member.truth();
        } else if (name != "seconds" && !addJoints(key, name, member)) {
            member.note(ProblemCode::UnknownName, name);
        }
    }
    return key;
}

} // namespace hipstride
