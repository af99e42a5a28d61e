// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <sstream>

#include "drawing/prop_painter.h"
#include "figure/body_points.h"

namespace hipstride {

namespace {

constexpr Vector grip{0.004, 0.408, 0.092}; // in the closed right hand

// A point of the world as the pelvis carries it: the parts that hang on no single bone.
Ring carried(const Frames &frames, Vector place, Vector radii)
{
    const Vector local =
        inverse(frames.rotation[Bone::Pelvis]) * (place - frames.joint[Bone::Pelvis]);
    return {restJoint(Bone::Pelvis) + local, radii, Bone::Pelvis};
}

BodyPart part(const char *name, Bone bone, Cloth cloth, int priority, std::vector<Ring> rings,
              bool isHull = true)
{
    BodyPart made;
    made.name = name;
    made.bone = bone;
    made.cloth = cloth;
    made.priority = priority;
    made.rings = std::move(rings);
    made.isHull = isHull;
    return made;
}

// A rod with flat ends between two places of the rest posture.
BodyPart rod(const char *name, Bone bone, Vector from, Vector to, double radius)
{
    const Vector way = to - from;
    const auto across = [&](double along) { return along != 0 ? 0.005 : radius; };
    const Vector radii{across(way.x), across(way.y), across(way.z)};
    return part(name, bone, Cloth::Iron, 8, {{from, radii, bone}, {to, radii, bone}});
}

void addDumbbell(std::vector<BodyPart> &parts, Bone hand, double side)
{
    const Vector c{grip.x, grip.y, grip.z * side};
    parts.push_back(rod("grip", hand, c - Vector{.045, 0, 0}, c + Vector{.045, 0, 0}, .010));
    for (const double end : {-1.0, 1.0}) {
        const Vector middle = c + Vector{.050 * end, 0, 0};
        parts.push_back(
            rod("bell", hand, middle - Vector{.013, 0, 0}, middle + Vector{.013, 0, 0}, .030));
    }
}

void addKettlebell(std::vector<BodyPart> &parts, Bone hand, double side)
{
    const Vector c{grip.x, grip.y, grip.z * side};
    parts.push_back(rod("grip", hand, c - Vector{.028, 0, 0}, c + Vector{.028, 0, 0}, .009));
    parts.push_back(
        part("bell", hand, Cloth::Iron, 8, {{c + Vector{0, -.060, 0}, {.043, .043, .043}, hand}}));
}

// One weight held by both hands, hanging between them.
void addKettlebellInBothHands(std::vector<BodyPart> &parts, const Frames &frames)
{
    const Vector left = frames.at(Bone::LeftHand, {grip.x, grip.y, -grip.z});
    const Vector right = frames.at(Bone::RightHand, grip);
    const Vector middle = mix(left, right, 0.5);
    const Vector away = unit(
        middle - mix(frames.joint[Bone::LeftUpperArm], frames.joint[Bone::RightUpperArm], 0.5));
    parts.push_back(part(
        "grip", Bone::LeftHand, Cloth::Iron, 8,
        {carried(frames, left, {.010, .010, .010}), carried(frames, right, {.010, .010, .010})}));
    parts.push_back(part("bell", Bone::LeftHand, Cloth::Iron, 8,
                         {carried(frames, middle + away * 0.062, {.045, .045, .045})}));
}

void addGoblet(std::vector<BodyPart> &parts)
{
    parts.push_back(rod("grip", Bone::Thorax, {.130, .745, -.032}, {.130, .745, .032}, .009));
    parts.push_back(part("bell", Bone::Thorax, Cloth::Iron, 8,
                         {{{.130, .688, 0}, {.047, .047, .047}, Bone::Thorax}}));
}

void addBar(std::vector<BodyPart> &parts, const Frames &frames, Vector middle, Vector along)
{
    constexpr double halfLength = 0.40;
    const auto rodBetween = [&](const char *name, double from, double to, double radius) {
        std::vector<Ring> rings;
        for (const double at : {from, to})
            rings.push_back(carried(frames, middle + along * at, {radius, radius, radius}));
        parts.push_back(part(name, Bone::Pelvis, Cloth::Iron, 8, std::move(rings)));
    };
    rodBetween("bar", -halfLength, halfLength, .0095);
    // a plate is a disc: flat along the bar, so that its ring lies in the frame of the pelvis
    for (const double end : {-1.0, 1.0}) {
        const Vector place = middle + along * (0.33 * end);
        Ring plate = carried(frames, place, {.085, .085, .012});
        parts.push_back(part("plate", Bone::Pelvis, Cloth::Iron, 8, {plate}));
    }
}

void addBarbell(std::vector<BodyPart> &parts, const Prop &prop, const Frames &frames)
{
    if (prop.place == "hands") {
        const Vector left = frames.at(Bone::LeftHand, {grip.x, grip.y, -grip.z});
        const Vector right = frames.at(Bone::RightHand, grip);
        addBar(parts, frames, mix(left, right, 0.5), unit(right - left));
        return;
    }
    const bool onBack = prop.place == "back";
    const Bone bone = onBack ? Bone::Thorax : Bone::Pelvis;
    const Vector rest = onBack ? Vector{-.060, .822, 0} : Vector{.080, .552, 0};
    addBar(parts, frames, frames.at(bone, rest), frames.rotation[bone].z);
}

void addBall(std::vector<BodyPart> &parts, const Prop &prop, const Frames &frames)
{
    const double radius = prop.size.x > 0 ? prop.size.x / 2 : 0.06;
    Vector centre = prop.at + Vector{0, radius, 0};
    if (prop.place == "knees")
        centre = mix(frames.at(Bone::LeftThigh, {.004, .30, -.05}),
                     frames.at(Bone::RightThigh, {.004, .30, .05}), 0.5);
    else if (prop.place == "feet")
        centre = mix(frames.at(Bone::LeftFoot, {0, .0, -.05}),
                     frames.at(Bone::RightFoot, {0, .0, .05}), 0.5) -
                 Vector{0, radius, 0};
    parts.push_back(part("ball", Bone::Pelvis, Cloth::Band, 2,
                         {carried(frames, centre, {radius, radius, radius})}));
}

void addCuff(std::vector<BodyPart> &parts, const Prop &prop)
{
    for (const double side : {-1.0, 1.0}) {
        if ((prop.place == "L" && side > 0) || (prop.place == "R" && side < 0))
            continue;
        const Bone shank = side < 0 ? Bone::LeftShank : Bone::RightShank;
        std::vector<Ring> rings;
        for (const double y : {.072, .085, .098})
            rings.push_back({{-.006, y, .05 * side}, {.027, .012, .026}, shank});
        parts.push_back(part("cuff", shank, Cloth::Iron, 8, std::move(rings)));
    }
}

// A thin disc lying on the floor, as the heels move over it.
void addSliders(std::vector<BodyPart> &parts, const Frames &frames)
{
    constexpr double radius = 0.048;
    constexpr double half = 0.006; // of its thickness
    constexpr int points = 16;
    for (const double side : {-1.0, 1.0}) {
        const Bone foot = side < 0 ? Bone::LeftFoot : Bone::RightFoot;
        const Vector heel = frames.at(foot, {-.030, 0, .05 * side});
        std::vector<Ring> rings;
        for (int i = 0; i < points; ++i) {
            const double angle = 2 * pi * i / points;
            rings.push_back(carried(
                frames,
                {heel.x + radius * std::cos(angle), half, heel.z + radius * std::sin(angle)},
                {half, half, half}));
        }
        parts.push_back(part("slider", Bone::Pelvis, Cloth::Band, 0, std::move(rings)));
    }
}

// The legs lie on it at 45 degrees, heels under a roller, the pad just below the hips.
void addSlopingBench(std::vector<BodyPart> &parts, const Prop &prop, const Frames &frames)
{
    const Vector hips = prop.at + Vector{0, prop.size.y, 0};
    const Vector down = unit({-1, -1, 0}); // along the legs
    const Vector ahead = unit({1, -1, 0}); // where the pad is
    // a board or roll between two places, `half` to either side
    const auto board = [&](const char *name, Cloth cloth, Vector from, Vector to, double half,
                           double radius) {
        std::vector<Ring> rings;
        for (const Vector &place : {from, to}) {
            for (const double side : {-half, half})
                rings.push_back(
                    carried(frames, place + Vector{0, 0, side}, {radius, radius, radius}));
        }
        parts.push_back(part(name, Bone::Pelvis, cloth, 0, std::move(rings)));
    };
    const Vector pad = hips + down * 0.10 + ahead * 0.085;
    const Vector plate = hips + down * 0.55;
    const Vector roller = hips + down * 0.455 - ahead * 0.052;
    const Vector foot{pad.x + 0.06, 0.014, prop.at.z};
    const Vector tail{plate.x - 0.02, 0.014, prop.at.z};
    board("frame", Cloth::Iron, foot, tail, 0.0, 0.012);
    board("frame", Cloth::Iron, foot, foot, 0.13, 0.012);
    board("frame", Cloth::Iron, pad + ahead * 0.03, {pad.x, 0.014, prop.at.z}, 0.0, 0.014);
    board("frame", Cloth::Iron, roller, tail, 0.0, 0.010);
    board("plate", Cloth::Iron, plate - ahead * 0.045, plate + ahead * 0.085, 0.085, 0.007);
    board("roller", Cloth::Wood, roller, roller, 0.10, 0.020);
    board("pad", Cloth::Wood, pad - down * 0.065, pad + down * 0.065, 0.095, 0.020);
}

void addStick(std::vector<BodyPart> &parts)
{
    std::vector<Ring> rings;
    for (int i = 0; i <= 4; ++i)
        rings.push_back(
            {{-.085, .50 + .12 * i, 0}, {.008, .008, .008}, i < 2 ? Bone::Pelvis : Bone::Thorax});
    parts.push_back(part("stick", Bone::Thorax, Cloth::Wood, 8, std::move(rings)));
}

// "handL+footL+handR": a band runs through these points, then to where it is tied.
void addLongBand(std::vector<BodyPart> &parts, const Prop &prop, const Frames &frames)
{
    const bool isCable = prop.kind == PropKind::Cable;
    const double radius = isCable ? .004 : .0075;
    const Cloth cloth = isCable ? Cloth::Iron : Cloth::Band;
    std::vector<Vector> places;
    std::istringstream names(prop.from);
    for (std::string name; std::getline(names, name, '+');) {
        if (const PointGroup *group = pointGroup(name)) {
            const BodyPoint &point = group->front().point;
            places.push_back(frames.at(point.bone, point.rest));
        }
    }
    if (prop.anchor)
        places.push_back(*prop.anchor);
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        std::vector<Ring> rings;
        constexpr int pieces = 32; // so close that the depth map has no gaps along it
        for (int k = 0; k <= pieces; ++k)
            rings.push_back(carried(frames,
                                    mix(places[i], places[i + 1], static_cast<double>(k) / pieces),
                                    {radius, radius, radius}));
        const std::string name = "band" + std::to_string(i + 1);
        parts.push_back(part(name.c_str(), Bone::Pelvis, cloth, 8, std::move(rings), false));
    }
    if (isCable && prop.anchor)
        parts.push_back(part("pulley", Bone::Pelvis, Cloth::Iron, 8,
                             {carried(frames, *prop.anchor, {.021, .021, .021})}));
}

} // namespace

std::vector<BodyPart> heldParts(const std::vector<Prop> &props, const Frames &frames)
{
    std::vector<BodyPart> parts;
    for (const Prop &prop : props) {
        for (const double side : {-1.0, 1.0}) {
            const Bone hand = side < 0 ? Bone::LeftHand : Bone::RightHand;
            if ((prop.place == "L" && side > 0) || (prop.place == "R" && side < 0))
                continue;
            if (prop.kind == PropKind::Dumbbell)
                addDumbbell(parts, hand, side);
            else if (prop.kind == PropKind::Kettlebell && prop.place != "both")
                addKettlebell(parts, hand, side);
        }
        switch (prop.kind) {
        case PropKind::Kettlebell:
            if (prop.place == "both")
                addKettlebellInBothHands(parts, frames);
            break;
        case PropKind::Goblet:
            addGoblet(parts);
            break;
        case PropKind::Barbell:
            addBarbell(parts, prop, frames);
            break;
        case PropKind::Ball:
            addBall(parts, prop, frames);
            break;
        case PropKind::Weight:
            addCuff(parts, prop);
            break;
        case PropKind::Slider:
            addSliders(parts, frames);
            break;
        case PropKind::SlopingBench:
            addSlopingBench(parts, prop, frames);
            break;
        case PropKind::Stick:
            addStick(parts);
            break;
        case PropKind::LongBand:
        case PropKind::Cable:
            addLongBand(parts, prop, frames);
            break;
        default:
            break;
        }
    }
    return parts;
}

} // namespace hipstride
