// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_edit.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include <nlohmann/json.hpp>

#include "figure/figure_reader.h"
#include "figure/geometry.h"
#include "figure/motion_solver.h"
#include "figure/pose.h"

namespace hipstride {

using nlohmann::json;

namespace {

json parsed(std::string_view entry)
{
    return json::parse(entry, nullptr, false);
}

std::optional<FigureScript> scriptOf(std::string_view entry)
{
    FigureFile file = readFigures(fileOf({std::string(entry)}));
    if (!file.problems.empty() || file.figures.size() != 1)
        return std::nullopt;
    return std::move(file.figures.front());
}

/// What the keys up to this one say of an angle; what they leave open is where it was solved.
json writtenAt(const FigureScript &script, std::size_t key, std::size_t angle, double solved)
{
    for (std::size_t k = key + 1; k-- > 0;) {
        const std::vector<JointWish> &wishes = script.keys[k].joints;
        const auto found = std::find_if(wishes.rbegin(), wishes.rend(),
                                        [angle](const JointWish &w) { return w.angle == angle; });
        if (found == wishes.rend())
            continue;
        if (found->care == Care::Kept)
            return found->value;
        if (found->care == Care::LetGo)
            return nullptr;
        return "~" + std::to_string(std::lround(found->value));
    }
    return "~" + std::to_string(std::lround(solved));
}

const JointName *jointOf(std::size_t angle)
{
    const auto joints = jointNames();
    const auto found = std::find_if(joints.begin(), joints.end(), [angle](const JointName &joint) {
        return angle >= joint.first && angle < joint.first + joint.count;
    });
    return found == joints.end() ? nullptr : &*found;
}

} // namespace

std::string fileOf(const std::vector<std::string> &entries)
{
    std::string file = R"({"format": "hipstride-figures", "version": 1, "figures": [)";
    for (const std::string &entry : entries)
        file += (file.ends_with('[') ? "" : ",") + entry;
    return file + "]}";
}

std::string entryIn(std::string_view file, std::string_view exerciseKey)
{
    const json root = parsed(file);
    if (!root.is_object() || !root.contains("figures"))
        return {};
    for (const json &figure : root["figures"]) {
        if (figure.value("id", "") == exerciseKey)
            return figure.dump();
    }
    return {};
}

std::string entryFor(std::string_view exerciseKey, std::string_view entry)
{
    json figure = parsed(entry);
    if (!figure.is_object())
        return {};
    figure["id"] = exerciseKey;
    return figure.dump();
}

std::optional<Motion> motionOf(std::string_view entry)
{
    const std::optional<FigureScript> script = scriptOf(entry);
    return script ? std::optional(solveMotion(*script)) : std::nullopt;
}

std::string withAngle(std::string_view entry, std::size_t key, std::size_t angle, double degrees)
{
    json figure = parsed(entry);
    const std::optional<FigureScript> script = scriptOf(entry);
    const JointName *joint = jointOf(angle);
    assert(script && key < script->keys.size() && joint != nullptr);
    const AngleLimits limits = limitsOf(angle);
    const double bent =
        std::clamp(degrees, std::ceil(limits.least / degree), std::floor(limits.most / degree));
    if (joint->count == 1) {
        figure["keys"][key][joint->name] = bent;
        return figure.dump();
    }
    // the joint's other angles go on as they are
    const Motion solved = solveMotion(*script);
    json angles = json::array();
    for (std::size_t i = 0; i < joint->count; ++i) {
        const std::size_t place = joint->first + i;
        angles.push_back(place == angle
                             ? json(bent)
                             : writtenAt(*script, key, place, angleAt(solved, key, place)));
    }
    figure["keys"][key][joint->name] = std::move(angles);
    return figure.dump();
}

double angleAt(const Motion &motion, std::size_t key, std::size_t angle)
{
    return motion.keys()[key].pose[angle] / degree;
}

} // namespace hipstride
