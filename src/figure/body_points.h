// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "figure/skeleton.h"

namespace hipstride {

/// A place on the body that can touch something: a point, or a ball when it has a radius.
struct BodyPoint
{
    Bone bone = Bone::Pelvis;
    Vector rest;
    double radius = 0;
};

struct NamedPoint
{
    std::string name;
    BodyPoint point;
};
using PointGroup = std::vector<NamedPoint>;

/// The points that touch together when e.g. "footL" touches: heel and both balls of the foot.
/// Null when there is no such group. docs/figures_json.md lists them.
const PointGroup *pointGroup(std::string_view name);

std::vector<std::string> pointGroupNames();

/// The same group of the other side: "footR" for "footL"; a name without side is its own.
std::string otherSideOfGroup(std::string_view name);

} // namespace hipstride
