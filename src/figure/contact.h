// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "figure/body_points.h"
#include "figure/pose.h"

namespace hipstride {

/// One demand on a pose: a point of the body is where it should be.
struct Constraint
{
    BodyPoint point;
    Vector target;
    Vector along{1, 1, 1}; ///< 1 for each world axis that matters
    double weight = 1;
    bool relative = false; ///< the target is the way from `other` to `point`
    bool atLeast = false;  ///< only pushes up, when the point is below the target's height
    BodyPoint other;
};

/// The points that carry the body. The centre of mass is kept over their middle; none: no matter.
struct Support
{
    std::vector<BodyPoint> points;
    double weight = 0.15;
};

/// How firmly each angle keeps to the wanted pose, by Pose::angles. About 6 holds, 0.05 gives way.
using Firmness = std::array<double, AngleCount>;

struct ContactProblem
{
    Pose wanted;
    Firmness firmness{};
    std::vector<Constraint> constraints;
    Support support;
};

struct ContactSolution
{
    Pose pose;
    double worst = 0; ///< largest miss of a constraint of full weight. Unit: body heights
};

/// The pose near `start` that meets the constraints and strays least from the wanted pose, by
/// damped Gauss-Newton steps within the joint limits.
ContactSolution solveContacts(Pose start, const ContactProblem &problem, int steps);

} // namespace hipstride
