// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_rods.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace hipstride {

namespace {

constexpr double leastApart = 0.6;       // of the sum of the radii: skin gives way a little
constexpr double leastFacing = 0.25;     // the cosine from which the plane is not on edge,
constexpr double leastFacingApart = 0.1; // and between rods of which the skins do not touch
constexpr double lyingFacing = -0.1;     // what lies at the edge of the body is seen

// A part as a rod of the right side in the rest posture; the trunk's rods lie across it.
struct RodShape
{
    const char *part;
    Bone bone;
    Vector from;
    Vector to;
    double radius;
    bool hasSides = true;
};

constexpr std::array<RodShape, 9> shapes{{
    {"pelvis", Bone::Pelvis, {-.012, .535, -.040}, {-.012, .535, .040}, .058, false},
    {"trunk", Bone::Middle, {-.002, .665, -.028}, {-.002, .665, .028}, .055, false},
    {"trunk", Bone::Thorax, {.000, .750, -.032}, {.000, .750, .032}, .060, false},
    {"upperArm", Bone::RightUpperArm, {-.006, .740, .107}, {-.008, .614, .105}, .024},
    {"forearm", Bone::RightForearm, {-.006, .600, .105}, {-.008, .475, .105}, .019},
    {"hand", Bone::RightHand, {-.006, .452, .105}, {-.003, .405, .104}, .014},
    {"thigh", Bone::RightThigh, {.002, .460, .054}, {.001, .300, .050}, .042},
    {"shank", Bone::RightShank, {-.004, .265, .050}, {-.006, .060, .050}, .026},
    {"shoe", Bone::RightFoot, {-.020, .022, .050}, {.060, .018, .052}, .022},
}};

struct Rod
{
    const RodShape *shape;
    int side; ///< -1 left, 0 the trunk, 1 right
    Vector from;
    Vector to;
};

Rod placedRod(const RodShape &shape, int side, const Frames &frames)
{
    const Bone bone = side < 0 ? otherSide(shape.bone) : shape.bone;
    const double mirror = side < 0 ? -1 : 1;
    const auto at = [&](Vector rest) { return frames.at(bone, {rest.x, rest.y, rest.z * mirror}); };
    return {&shape, side, at(shape.from), at(shape.to)};
}

std::string nameOf(const Rod &rod)
{
    return std::string(rod.shape->part) + (rod.side < 0 ? "L" : rod.side > 0 ? "R" : "");
}

// The shortest way from one stretch to another. Source: Ericson, Real-Time Collision Detection,
// section 5.1.9.
Vector wayBetween(const Rod &a, const Rod &b)
{
    const Vector alongA = a.to - a.from;
    const Vector alongB = b.to - b.from;
    const Vector apart = a.from - b.from;
    const double aa = dot(alongA, alongA);
    const double bb = dot(alongB, alongB);
    const double ab = dot(alongA, alongB);
    const double ac = dot(alongA, apart);
    const double bc = dot(alongB, apart);
    const double area = aa * bb - ab * ab;
    double s = area > 1e-12 ? std::clamp((ab * bc - ac * bb) / area, 0.0, 1.0) : 0.0;
    const double t = std::clamp((ab * s + bc) / bb, 0.0, 1.0);
    s = std::clamp((ab * t - ac) / aa, 0.0, 1.0);
    return b.from + alongB * t - (a.from + alongA * s);
}

// Parts that meet at a joint lie in each other there; the bend rules know more about them.
bool areNeighbours(const Rod &a, const Rod &b)
{
    const bool sameLimb = a.side == b.side || a.side == 0 || b.side == 0;
    if (!sameLimb)
        return false;
    const auto within = [](const Rod &rod, std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) {
            return std::string_view(rod.shape->part) == name;
        });
    };
    const auto meet = [&](const char *one, const char *other) {
        return (within(a, {one}) && within(b, {other})) || (within(a, {other}) && within(b, {one}));
    };
    return within(a, {"trunk", "pelvis"}) == within(b, {"trunk", "pelvis"})
               ? a.side == b.side &&
                     (within(a, {"trunk", "pelvis"}) || meet("upperArm", "forearm") ||
                      meet("forearm", "hand") || meet("thigh", "shank") || meet("shank", "shoe"))
               : meet("pelvis", "thigh");
}

// A hand or a forearm lies on the body, never in it, however deep it seems to be.
bool liesOnOthers(const Rod &rod)
{
    const std::string_view part = rod.shape->part;
    return part == "hand" || part == "forearm";
}
bool isLainOn(const Rod &rod)
{
    const std::string_view part = rod.shape->part;
    return part == "pelvis" || part == "trunk" || part == "thigh";
}

/// From which cosine on two rods that are so many of their radii apart have an order.
double leastFacingOf(double apart)
{
    if (apart < leastApart)
        return 1;
    return apart < 1 ? leastFacing : leastFacingApart;
}

class RodOrders
{
public:
    explicit RodOrders(Vector towardsViewer)
        : m_towardsViewer(towardsViewer)
    {}

    void compare(const Rod &a, const Rod &b)
    {
        if (areNeighbours(a, b))
            return;
        const Vector way = wayBetween(a, b);
        const double far = length(way);
        if (far < 1e-6)
            return;
        const double facing = dot(way, m_towardsViewer) / far;
        if (liesOnOthers(b) && isLainOn(a))
            say(a, b, facing > lyingFacing);
        else if (liesOnOthers(a) && isLainOn(b))
            say(b, a, -facing > lyingFacing);
        else if (std::abs(facing) > leastFacingOf(far / (a.shape->radius + b.shape->radius)))
            say(a, b, facing > 0);
    }

    // the trunk is two rods: where they disagree about a limb, nothing is certain
    std::vector<RodOrder> certain() const
    {
        std::vector<RodOrder> certain;
        std::copy_if(m_orders.begin(), m_orders.end(), std::back_inserter(certain),
                     [this](const RodOrder &order) {
                         const RodOrder reverse{order.inFront, order.behind};
                         return std::find(m_orders.begin(), m_orders.end(), reverse) ==
                                m_orders.end();
                     });
        return certain;
    }

private:
    void say(const Rod &a, const Rod &b, bool secondInFront)
    {
        m_orders.push_back(secondInFront ? RodOrder{nameOf(a), nameOf(b)}
                                         : RodOrder{nameOf(b), nameOf(a)});
    }

    Vector m_towardsViewer;
    std::vector<RodOrder> m_orders;
};

} // namespace

std::vector<RodOrder> rodOrders(const Frames &frames, Vector towardsViewer)
{
    std::vector<Rod> rods;
    for (const RodShape &shape : shapes) {
        if (!shape.hasSides) {
            rods.push_back(placedRod(shape, 0, frames));
            continue;
        }
        for (const int side : {-1, 1})
            rods.push_back(placedRod(shape, side, frames));
    }
    RodOrders orders(towardsViewer);
    for (std::size_t i = 0; i < rods.size(); ++i) {
        for (std::size_t k = i + 1; k < rods.size(); ++k)
            orders.compare(rods[i], rods[k]);
    }
    return orders.certain();
}

} // namespace hipstride
