// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/body_shape.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "figure/body_tables.h"

namespace hipstride {

namespace {

double smoothBetween(double a, double b, double c, double d, double t) // Catmull-Rom from b to c
{
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                  (3 * b - a - 3 * c + d) * t * t * t);
}

Ring ringOf(const TableRing &ring)
{
    return {{ring.x, ring.y, ring.z},
            {ring.front, ring.along, ring.side},
            ring.bone,
            ring.second,
            ring.share};
}

// The two bones that carry most of a place between two written rings.
void share(Ring &ring, const TableRing &a, const TableRing &b, double t)
{
    std::array<double, boneCount> weight{};
    weight[indexOf(a.bone)] += (1 - a.share) * (1 - t);
    weight[indexOf(a.second)] += a.share * (1 - t);
    weight[indexOf(b.bone)] += (1 - b.share) * t;
    weight[indexOf(b.second)] += b.share * t;
    const auto first = std::max_element(weight.begin(), weight.end());
    const double most = *first;
    ring.bone = boneAt(static_cast<std::size_t>(first - weight.begin()));
    *first = 0;
    const auto second = std::max_element(weight.begin(), weight.end());
    ring.second = boneAt(static_cast<std::size_t>(second - weight.begin()));
    ring.secondShare = *second / (most + *second);
}

std::vector<Ring> dense(const std::vector<TableRing> &rings, int density)
{
    std::vector<Ring> list;
    for (std::size_t i = 0; i + 1 < rings.size(); ++i) {
        const TableRing &a = rings[i > 0 ? i - 1 : 0];
        const TableRing &b = rings[i];
        const TableRing &c = rings[i + 1];
        const TableRing &d = rings[std::min(i + 2, rings.size() - 1)];
        const bool isLast = i + 2 == rings.size();
        for (int step = 0; step < density + (isLast ? 1 : 0); ++step) {
            const double t = static_cast<double>(step) / density;
            const auto value = [&](double TableRing::*member) {
                return smoothBetween(a.*member, b.*member, c.*member, d.*member, t);
            };
            Ring ring;
            ring.centre = {value(&TableRing::x), value(&TableRing::y), value(&TableRing::z)};
            ring.radii = {value(&TableRing::front), value(&TableRing::along),
                          value(&TableRing::side)};
            share(ring, b, c, t);
            list.push_back(ring);
        }
    }
    return list;
}

// 0 outside [from, to], 1 in its middle
double bump(double at, double from, double to)
{
    const double t = (at - from) / (to - from);
    return t <= 0 || t >= 1 ? 0 : 16 * t * t * (1 - t) * (1 - t);
}

void fit(TableRing &ring, const std::string &part, Build build)
{
    const bool curved = build == Build::Curved;
    if (part == "trunk" || part == "pelvis") {
        const double waist = bump(ring.y, 0.59, 0.74);
        const double hips = bump(ring.y, 0.47, 0.62);
        const double chest = bump(ring.y, 0.70, 0.81);
        ring.side *= curved ? 1 - 0.10 * waist + 0.035 * hips - 0.03 * chest
                            : 1 + 0.05 * waist - 0.03 * hips + 0.05 * chest;
        ring.front *= curved ? 1 - 0.07 * waist + 0.13 * chest : 1 + 0.04 * chest;
        ring.x += curved ? 0.005 * chest : 0;
    } else if (part == "glute" || part == "thigh") {
        ring.side *= curved ? 1.02 : 0.97;
        ring.front *= curved ? 1.02 : 0.98;
    } else if (part == "upperArm" || part == "deltoid" || part == "forearm" || part == "neck") {
        ring.side *= curved ? 0.90 : 1.05;
        ring.front *= curved ? 0.90 : 1.05;
    }
}

std::string named(const char *name, int side)
{
    return std::string(name) + (side < 0 ? "L" : side > 0 ? "R" : "");
}

BodyPart partOf(const TablePart &table, int side, Build build)
{
    std::vector<TableRing> rings = table.rings;
    const auto own = [&](Bone bone) { return side > 0 ? otherSide(bone) : bone; };
    for (TableRing &ring : rings) {
        fit(ring, table.name, build);
        ring.z *= side < 0 ? -1 : 1;
        ring.bone = own(ring.bone);
        ring.second = own(ring.second);
    }
    BodyPart part;
    part.name = named(table.name, side);
    part.bone = own(table.bone);
    part.cloth = table.cloth;
    part.priority = table.priority;
    part.isHull = table.density == 0;
    part.flatStart = table.flatStart;
    part.hingeStart = table.hingeStart;
    part.detail = table.detail;
    part.upperCloth = table.upperCloth;
    part.hem = table.hem;
    if (part.isHull)
        std::transform(rings.begin(), rings.end(), std::back_inserter(part.rings), ringOf);
    else
        part.rings = dense(rings, table.density);
    return part;
}

void addParts(BodyShape &shape, const std::vector<TablePart> &tables, int side, Build build)
{
    for (const TablePart &table : tables) {
        BodyPart part = partOf(table, side, build);
        part.fusedWith = shape.parts.size();
        if (table.fusedWith != nullptr) {
            const bool ofTheMiddle = std::string_view(table.fusedWith) == "pelvis";
            part.fusedWith = shape.partNamed(named(table.fusedWith, ofTheMiddle ? 0 : side));
        }
        shape.parts.push_back(std::move(part));
    }
}

void addJoins(BodyShape &shape, const std::vector<TableJoin> &tables, int side)
{
    const auto index = [&](const char *name) {
        const bool ofTheMiddle =
            std::any_of(middleParts().begin(), middleParts().end(),
                        [&](const TablePart &part) { return std::string_view(part.name) == name; });
        return shape.partNamed(named(name, ofTheMiddle ? 0 : side));
    };
    for (const TableJoin &join : tables)
        shape.joins.push_back({index(join.first), index(join.second),
                               side > 0 ? otherSide(join.at) : join.at, join.radius, join.hinge});
}

} // namespace

PlacedRing placed(const Frames &frames, const Ring &ring)
{
    if (ring.secondShare <= 0)
        return {frames.at(ring.bone, ring.centre), frames.rotation[ring.bone]};
    return {mix(frames.at(ring.bone, ring.centre), frames.at(ring.second, ring.centre),
                ring.secondShare),
            blend(frames.rotation[ring.bone], frames.rotation[ring.second], ring.secondShare)};
}

std::size_t BodyShape::partNamed(std::string_view name) const
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const BodyPart &part) { return part.name == name; });
    assert(found != parts.end());
    return static_cast<std::size_t>(found - parts.begin());
}

BodyShape bodyShape(Build build)
{
    BodyShape shape;
    addParts(shape, middleParts(), 0, build);
    addParts(shape, sideParts(), -1, build);
    addParts(shape, sideParts(), 1, build);
    addJoins(shape, middleJoins(), 0);
    addJoins(shape, sideJoins(), -1);
    addJoins(shape, sideJoins(), 1);
    return shape;
}

} // namespace hipstride
