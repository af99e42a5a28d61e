// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <string>

#include "drawing/figure_painting.h"
#include "drawing/figure_rods.h"

// What is known about the order of parts without looking at the depth map: above all about parts
// that touch, where the map has little to go by and would decide anew from moment to moment.
namespace hipstride {

namespace {

/// A rod stands for one part; only that of a shoe stands for all that a foot is drawn of.
std::vector<std::string> wholeShoe(const std::string &part)
{
    if (!part.starts_with("shoe"))
        return {part};
    const std::string side = part.substr(4);
    return {part, "sole" + side, "toeBox" + side, "toeSole" + side};
}

} // namespace

std::size_t FigurePainting::itemNamed(std::string_view name) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) {
        return !item.parts.empty() && m_parts[item.parts.front()]->name == name;
    });
    return static_cast<std::size_t>(found - m_items.begin());
}

// Thigh and shank meet at the knee, as do the parts of the arm at the elbow: the one that comes
// nearer from there lies on top.
void FigurePainting::addBendRules(std::vector<OrderRule> &rules, int side) const
{
    struct Bend
    {
        Bone upper;
        Bone lower;
        const char *upperName;
        const char *lowerName;
    };
    constexpr double clearly = 0.25; // where both do alike, the lower one
    const std::string end = side < 0 ? "L" : "R";
    for (Bend bend : {Bend{Bone::LeftThigh, Bone::LeftShank, "thigh", "shank"},
                      Bend{Bone::LeftUpperArm, Bone::LeftForearm, "upperArm", "forearm"}}) {
        if (side > 0)
            bend = {otherSide(bend.upper), otherSide(bend.lower), bend.upperName, bend.lowerName};
        const Vector &eye = m_projection.camera.towards;
        const double nearer =
            -dot(m_frames.rotation[bend.lower].y, eye) - dot(m_frames.rotation[bend.upper].y, eye);
        const std::size_t upper = itemNamed(bend.upperName + end);
        const std::size_t lower = itemNamed(bend.lowerName + end);
        rules.push_back(nearer > -clearly ? OrderRule{upper, lower} : OrderRule{lower, upper});
    }
}

void FigurePainting::addLoopRules(std::vector<OrderRule> &rules, int side) const
{
    const std::string end = side < 0 ? "L" : "R";
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].kind != LayerKind::Loop)
            continue;
        const std::string &place = m_items[i].prop->place;
        const bool knees = place != "ankles" && place != "feet";
        rules.push_back({itemNamed((knees ? "thigh" : "shank") + end), i});
        if (place == "feet")
            rules.push_back({itemNamed("shoe" + end), i});
    }
}

// A cuff is around its ankle, fingers are around a grip; a bar lies on one side of the body.
void FigurePainting::addWornRules(std::vector<OrderRule> &rules) const
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        if (item.kind != LayerKind::Held)
            continue;
        const BodyPart &part = *m_parts[item.parts.front()];
        const std::string end = sideOf(part.bone) < 0 ? "L" : "R";
        if (part.name == "cuff")
            rules.push_back({itemNamed("shank" + end), i});
        else if (part.name == "grip" && sideOf(part.bone) != 0)
            rules.push_back({i, itemNamed("hand" + end)});
        else if (part.name == "bell" && part.bone == Bone::Thorax)
            addGobletRules(rules, i);
        else if (part.name == "plate")
            addPlateRules(rules, i);
    }
    for (const Prop &prop : m_picture.m_props) {
        if (prop.kind != PropKind::Barbell)
            continue;
        if (prop.place == "hands") {
            addHangingBarRules(rules);
            continue;
        }
        const bool onBack = prop.place == "back";
        const Bone carrier = onBack ? Bone::Thorax : Bone::Pelvis;
        const double ahead = dot(m_frames.rotation[carrier].x, m_projection.camera.towards);
        const std::size_t bar = itemNamed("bar");
        for (const char *body : {"pelvis", "trunk"}) {
            const std::size_t carried = itemNamed(body);
            rules.push_back((ahead < 0) == onBack ? OrderRule{carried, bar}
                                                  : OrderRule{bar, carried});
        }
    }
}

// The hands hold a goblet's handle from both sides; the weight hangs before them.
void FigurePainting::addGobletRules(std::vector<OrderRule> &rules, std::size_t bell) const
{
    if (dot(m_frames.rotation[Bone::Thorax].x, m_projection.camera.towards) < -0.2)
        return; // the body is between
    for (const char *hand : {"handL", "handR", "thumbL", "thumbR"})
        rules.push_back({itemNamed(hand), bell});
}

// Beyond the hand of its side: nearer than that arm, or farther.
void FigurePainting::addPlateRules(std::vector<OrderRule> &rules, std::size_t plate) const
{
    const BodyPart &part = *m_parts[m_items[plate].parts.front()];
    const Vector place = placed(m_frames, part.rings.front()).centre;
    const Vector across = m_frames.rotation[Bone::Thorax].z;
    const double side = dot(place - m_frames.joint[Bone::Thorax], across) < 0 ? -1 : 1;
    const double facing = dot(across, m_projection.camera.towards) * side;
    if (std::abs(facing) < 0.15)
        return;
    for (const std::string arm : {"upperArm", "forearm", "hand"}) {
        const std::size_t limb = itemNamed(arm + (side < 0 ? "L" : "R"));
        rules.push_back(facing > 0 ? OrderRule{limb, plate} : OrderRule{plate, limb});
    }
}

// A bar in hanging hands is before both legs.
void FigurePainting::addHangingBarRules(std::vector<OrderRule> &rules) const
{
    const double ahead = dot(m_frames.rotation[Bone::Pelvis].x, m_projection.camera.towards);
    const std::size_t bar = itemNamed("bar");
    for (const char *leg : {"thighL", "thighR", "shankL", "shankR"})
        rules.push_back(ahead > 0 ? OrderRule{itemNamed(leg), bar}
                                  : OrderRule{bar, itemNamed(leg)});
}

// A sole is seen only from below, toes apart from the rest of the foot.
void FigurePainting::addShoeRules(std::vector<OrderRule> &rules, int side) const
{
    const std::string end = side < 0 ? "L" : "R";
    const Vector &eye = m_projection.camera.towards;
    const Rotation &ankle = m_frames.rotation[side < 0 ? Bone::LeftFoot : Bone::RightFoot];
    const Rotation &shank = m_frames.rotation[side < 0 ? Bone::LeftShank : Bone::RightShank];
    // a shoe covers the ankle, unless one looks at a heel that stands nearer to the shank's back
    if (dot(ankle.x, eye) > -0.5 || dot(shank.y, eye) < -0.3)
        rules.push_back({itemNamed("shank" + end), itemNamed("shoe" + end)});
    for (const std::string upper : {"shoe", "toeBox"}) {
        for (const std::string lower : {"sole", "toeSole"}) {
            const Bone toes = side < 0 ? Bone::LeftToes : Bone::RightToes;
            const Bone foot = side < 0 ? Bone::LeftFoot : Bone::RightFoot;
            const Vector up = m_frames.rotation[upper == "toeBox" ? toes : foot].y +
                              m_frames.rotation[lower == "toeSole" ? toes : foot].y;
            const std::size_t above = itemNamed(upper + end);
            const std::size_t below = itemNamed(lower + end);
            const bool fromAbove = dot(up, eye) >= 0;
            rules.push_back(fromAbove ? OrderRule{below, above} : OrderRule{above, below});
        }
    }
}

std::vector<OrderRule> FigurePainting::orderRules() const
{
    std::vector<OrderRule> rules;
    const Vector &eye = m_projection.camera.towards;
    for (const auto &[behind, inFront] :
         rodOrders(m_frames, eye)) { // first: the others know better
        for (const std::string &lower : wholeShoe(behind)) {
            for (const std::string &upper : wholeShoe(inFront))
                rules.push_back({itemNamed(lower), itemNamed(upper), false});
        }
    }
    rules.push_back({itemNamed("neck"), itemNamed("head")});
    rules.push_back({itemNamed("pelvis"), itemNamed("trunk")});
    // the collar lies on the shirt unless one looks over the shoulders from below or behind
    if (dot(m_frames.rotation[Bone::Thorax].y, eye) > -0.35)
        rules.push_back({itemNamed("trunk"), itemNamed("neck")});
    if (const std::size_t tail = itemNamed("hairTail"); tail < m_items.size()) {
        const bool inFront = dot(hairTailDirection(m_frames), eye) >= 0;
        const std::size_t head = itemNamed("head");
        rules.push_back(inFront ? OrderRule{head, tail} : OrderRule{tail, head});
    }
    for (const int side : {-1, 1}) {
        addBendRules(rules, side);
        addShoeRules(rules, side);
        addLoopRules(rules, side);
    }
    addWornRules(rules);
    const FigureScript &script = m_picture.m_motion.script();
    const Camera author = Camera::at(script.azimuth, script.elevation);
    if (dot(author.towards, eye) > 0.5) { // from the other side it would be wrong
        for (const auto &[behind, inFront] : script.order)
            rules.push_back({itemNamed(behind), itemNamed(inFront)});
    }
    rules.erase(std::remove_if(rules.begin(), rules.end(),
                               [&](const OrderRule &rule) {
                                   return rule.behind >= m_items.size() ||
                                          rule.inFront >= m_items.size();
                               }),
                rules.end());
    return rules;
}

} // namespace hipstride
