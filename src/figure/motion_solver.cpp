// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/motion_solver.h"

#include <algorithm>
#include <cmath>

#include "figure/key_solver.h"
#include "figure/key_wishes.h"

namespace hipstride {

namespace {

constexpr std::size_t steps = Motion::stepsPerKey;

// The lowest point of the feet stands on the floor, or as high above it as the key says.
void putOnFloor(Pose &pose, double air)
{
    const Frames frames = framesOf(pose);
    double lowest = 9;
    for (const char *group : {"footL", "footR", "toeL", "toeR"}) {
        for (const NamedPoint &named : *pointGroup(group))
            lowest = std::min(lowest, frames.at(named.point.bone, named.point.rest).y);
    }
    pose[PositionY] += air - lowest;
}

ContactProblem wayProblem(const KeyPose &a, const KeyPose &b, double share)
{
    ContactProblem problem{.wanted = mix(a.pose, b.pose, share)};
    for (std::size_t i = 0; i < AngleCount; ++i) // close to the straight mix
        problem.firmness[i] = i <= PositionZ ? 1e-4 : std::clamp(softnessOf(i) * 10, 0.1, 1.0);
    for (const KeyContact &from : a.contacts) {
        const KeyContact *to = sameContact(&b, from);
        if (to == nullptr) // let go: the key that lacks it already agrees
            continue;
        Constraint c = from.constraint;
        c.target = mix(from.held, to->held, share); // what the keys really reached
        if (!c.relative && length(from.held - to->held) > 0.02)
            c.target.y += std::max(from.lift, to->lift) * std::sin(pi * share);
        if (from.slides && to->slides) // fixed too, the closed chain would buckle
            c.along = {0, 1, 0};
        problem.constraints.push_back(c);
        if (a.balanced && b.balanced && carries(from) && carries(*to))
            problem.support.points.push_back(c.point);
    }
    problem.support.weight = 0.02;
    addFloor(problem.constraints, true);
    return problem;
}

// From key to key in order, each pose starting at the one before: no jumps. Then the small
// differences to the keys' own solutions are spread over the way, and the contacts met once more.
std::vector<Pose> solveWay(const KeyPose &a, const KeyPose &b)
{
    std::vector<Pose> way{solveContacts(a.pose, wayProblem(a, b, 0), 8).pose};
    const double part = 1.0 / steps;
    const Vector turn = turnOf(b.pose.root * inverse(a.pose.root)) * part;
    for (std::size_t i = 1; i <= steps; ++i) {
        Pose start = way.back();
        for (std::size_t k = 0; k < AngleCount; ++k)
            start[k] += (b.pose[k] - a.pose[k]) * part;
        start.root = rotationOf(turn) * start.root;
        way.push_back(
            solveContacts(start, wayProblem(a, b, static_cast<double>(i) * part), 8).pose);
    }
    const Pose first = way.front();
    const Pose last = way.back();
    const Vector firstTurn = turnOf(a.pose.root * inverse(first.root));
    const Vector lastTurn = turnOf(b.pose.root * inverse(last.root));
    for (std::size_t i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) * part;
        Pose &pose = way[i];
        for (std::size_t k = 0; k < AngleCount; ++k)
            pose[k] += (1 - share) * (a.pose[k] - first[k]) + share * (b.pose[k] - last[k]);
        pose.root = rotationOf(firstTurn * (1 - share)) * rotationOf(lastTurn * share) * pose.root;
        if (i == 0 || i == steps)
            continue;
        ContactProblem closing = wayProblem(a, b, share);
        closing.wanted = pose;
        closing.support.points.clear();
        pose = solveContacts(pose, closing, 8).pose;
    }
    way.front() = a.pose;
    way.back() = b.pose;
    return way;
}

double smoothBetween(double a, double b, double c, double d, double t) // Catmull-Rom from b to c
{
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                  (3 * b - a - 3 * c + d) * t * t * t);
}

// A run or hop on the spot: one flowing curve through all keys, standing on its lowest point.
std::vector<Pose> flowingPath(const std::vector<KeyPose> &keys, const std::vector<double> &air)
{
    std::vector<Pose> path;
    const std::size_t count = keys.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t before = (i + count - 1) % count;
        const std::size_t next = (i + 1) % count;
        const std::size_t afterNext = (i + 2) % count;
        for (std::size_t s = 0; s < steps; ++s) {
            const double t = static_cast<double>(s) / steps;
            Pose pose;
            for (std::size_t k = 0; k < AngleCount; ++k)
                pose[k] = smoothBetween(keys[before].pose[k], keys[i].pose[k], keys[next].pose[k],
                                        keys[afterNext].pose[k], t);
            pose.root =
                alongShortestArc(keys[i].pose.root, keys[next].pose.root, t * t * (3 - 2 * t));
            putOnFloor(pose, std::max(0.0, smoothBetween(air[before], air[i], air[next],
                                                         air[afterNext], t)));
            path.push_back(pose);
        }
    }
    path.push_back(path.front());
    return path;
}

} // namespace

Motion solveMotion(const FigureScript &script)
{
    const std::vector<WholeKey> wholes = wholeKeys(script);
    std::vector<KeyPose> keys;
    std::vector<Pose> path;
    if (script.onTheSpot) {
        std::vector<double> air;
        for (const WholeKey &whole : wholes) {
            keys.push_back(
                {.wanted = whole.wanted, .pose = whole.wanted, .firmness = whole.firmness});
            air.push_back(whole.air);
        }
        path = flowingPath(keys, air);
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i].pose = path[i * steps];
        return Motion(script, std::move(keys), std::move(path));
    }
    keys = solveKeys(wholes, script.anchor);
    const bool closes = script.course == Course::Cycle && keys.size() > 1;
    for (std::size_t i = 0; i + 1 < keys.size() + (closes ? 1 : 0); ++i) {
        const std::vector<Pose> way = solveWay(keys[i], keys[(i + 1) % keys.size()]);
        path.insert(path.end(), way.begin(), way.end() - 1);
    }
    path.push_back(closes ? keys.front().pose : keys.back().pose);
    return Motion(script, std::move(keys), std::move(path));
}

} // namespace hipstride
