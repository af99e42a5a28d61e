// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/contact.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace hipstride {

namespace {

// A miss of a hundredth of the body height weighs like one radian at firmness 1.
constexpr double contactWeight = 1e4;
constexpr double largestStep = 0.35; // radians; farther, the straight line it assumes is too wrong

using Row = std::array<double, AngleCount>;
// Angles that are held at a step of their own: those that would go beyond their limit.
using Frozen = std::array<std::optional<double>, AngleCount>;
constexpr double frozenFirmness = 1e12;
constexpr double noticedAbove = 0.12; // body heights

// The normal equations of one step: matrix * step = right side. Only the lower half is used.
class NormalEquations
{
public:
    NormalEquations(const Pose &pose, const ContactProblem &problem)
    {
        for (std::size_t i = 0; i < AngleCount; ++i) {
            m_matrix[i][i] = problem.firmness[i] + 1e-6;
            m_right[i] = problem.firmness[i] * (problem.wanted[i] - pose[i]);
        }
        const Vector turn = turnOf(problem.wanted.root * inverse(pose.root));
        for (std::size_t k = 0; k < 3; ++k)
            m_right[RootX + k] = problem.firmness[RootX + k] * turn[static_cast<int>(k)];
    }

    // One demand: row . step should be `error`.
    void add(const Row &row, double error, double weight)
    {
        for (std::size_t i = 0; i < AngleCount; ++i) {
            if (std::abs(row[i]) < 1e-12)
                continue;
            m_right[i] += weight * row[i] * error;
            for (std::size_t j = 0; j <= i; ++j)
                m_matrix[i][j] += weight * row[i] * row[j];
        }
    }

    // The step that solves the equations while the frozen angles take theirs.
    Row solved(const Frozen &frozen) const
    {
        std::array<Row, AngleCount> factor = m_matrix;
        Row step = m_right;
        for (std::size_t i = 0; i < AngleCount; ++i) {
            if (!frozen[i])
                continue;
            factor[i][i] += frozenFirmness;
            step[i] = frozenFirmness * *frozen[i];
        }
        factorise(factor);
        for (std::size_t i = 0; i < AngleCount; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                step[i] -= factor[i][k] * step[k];
            step[i] /= factor[i][i];
        }
        for (std::size_t i = AngleCount; i-- > 0;) {
            for (std::size_t k = i + 1; k < AngleCount; ++k)
                step[i] -= factor[k][i] * step[k];
            step[i] /= factor[i][i];
        }
        return step;
    }

private:
    static void factorise(std::array<Row, AngleCount> &matrix) // Cholesky, in place
    {
        for (std::size_t j = 0; j < AngleCount; ++j) {
            for (std::size_t i = j; i < AngleCount; ++i) {
                double sum = matrix[i][j];
                for (std::size_t k = 0; k < j; ++k)
                    sum -= matrix[i][k] * matrix[j][k];
                matrix[i][j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }
    }

    std::array<Row, AngleCount> m_matrix{};
    Row m_right{};
};

// row += sign * d(direction . place) / d(angle) for a place carried by `bone`
void addSlope(Row &row, const Frames &frames, Bone bone, Vector place, Vector direction,
              double sign)
{
    row[PositionX] += sign * direction.x;
    row[PositionY] += sign * direction.y;
    row[PositionZ] += sign * direction.z;
    const Vector aboutRoot = cross(place - frames.joint[Bone::Pelvis], direction) * sign;
    row[RootX] += aboutRoot.x;
    row[RootY] += aboutRoot.y;
    row[RootZ] += aboutRoot.z;
    for (Bone b = bone; b != Bone::Pelvis; b = parentOf(b)) {
        const Vector moment = cross(place - frames.joint[b], direction) * sign;
        const auto turns = turnsOf(b);
        for (std::size_t i = 0; i < turns.size(); ++i)
            row[turns[i].angle] += turns[i].factor * dot(frames.axes[b][i], moment);
    }
}

Vector worldAxis(int axis)
{
    return {axis == AxisX ? 1.0 : 0.0, axis == AxisY ? 1.0 : 0.0, axis == AxisZ ? 1.0 : 0.0};
}

// Returns the largest miss of what must be met exactly.
double addConstraints(NormalEquations &equations, const Frames &frames,
                      const std::vector<Constraint> &constraints)
{
    double worst = 0;
    for (const Constraint &c : constraints) {
        if (c.atLeast)
            continue;
        const Vector place = frames.at(c.point.bone, c.point.rest);
        const Vector other = c.relative ? frames.at(c.other.bone, c.other.rest) : Vector{};
        const Vector error = c.target - (place - other);
        for (int axis = AxisX; axis <= AxisZ; ++axis) {
            if (c.along[axis] <= 0)
                continue;
            Row row{};
            addSlope(row, frames, c.point.bone, place, worldAxis(axis), 1);
            if (c.relative)
                addSlope(row, frames, c.other.bone, other, worldAxis(axis), -1);
            equations.add(row, error[axis], contactWeight * c.weight * c.along[axis]);
            if (c.weight >= 1)
                worst = std::max(worst, std::abs(error[axis]));
        }
    }
    return worst;
}

// The rows are relative to the support: else moving the whole body sideways would count as balance.
void addBalance(NormalEquations &equations, const Frames &frames, const Support &support)
{
    if (support.points.empty())
        return;
    const double share = 1.0 / static_cast<double>(support.points.size());
    Vector middle;
    for (const BodyPoint &p : support.points)
        middle = middle + frames.at(p.bone, p.rest) * share;
    const Vector error = middle - centreOfMass(frames);
    for (const int axis : {AxisX, AxisZ}) {
        Row row{};
        for (const MassPoint &mass : massPoints())
            addSlope(row, frames, mass.bone, frames.at(mass.bone, mass.rest), worldAxis(axis),
                     mass.share);
        for (const BodyPoint &p : support.points)
            addSlope(row, frames, p.bone, frames.at(p.bone, p.rest), worldAxis(axis), -share);
        equations.add(row, error[axis], contactWeight * support.weight);
    }
}

// A demand that only pushes up.
struct OneSided
{
    Row row{};
    double error = 0; ///< how far below it is; negative when it is above
    double weight = 0;
    bool isActive = false;
};

std::vector<OneSided> oneSidedDemands(const Frames &frames,
                                      const std::vector<Constraint> &constraints)
{
    std::vector<OneSided> demands;
    for (const Constraint &c : constraints) {
        if (!c.atLeast)
            continue;
        const Vector place = frames.at(c.point.bone, c.point.rest);
        OneSided demand;
        demand.error = c.target.y - place.y;
        if (demand.error < -noticedAbove)
            continue; // far above: no step reaches down to it
        addSlope(demand.row, frames, c.point.bone, place, worldAxis(AxisY), 1);
        demand.weight = contactWeight * c.weight;
        demand.isActive = demand.error > 0;
        demands.push_back(demand);
    }
    return demands;
}

double leftAfter(const OneSided &demand, const Row &step)
{
    double error = demand.error;
    for (std::size_t i = 0; i < AngleCount; ++i)
        error -= demand.row[i] * step[i];
    return error;
}

// Takes in what the step would break and lets go what would be pulled down. True: look again.
bool revise(std::vector<OneSided> &demands, const Row &step)
{
    bool changed = false;
    for (OneSided &demand : demands) {
        const double left = leftAfter(demand, step);
        const bool needed = demand.isActive ? left > -1e-9 : left > 1e-6;
        changed = changed || needed != demand.isActive;
        demand.isActive = needed;
    }
    return changed;
}

// Freezes the angles that the step would take beyond their limits. Merely stopped there, they
// would go on promising what they cannot do. True: some were new.
bool freeze(Frozen &frozen, const Pose &pose, const Row &step)
{
    bool changed = false;
    for (std::size_t k = Spine; k < AngleCount; ++k) {
        const AngleLimits limits = limitsOf(k);
        const double goal = pose[k] + step[k];
        if (frozen[k] || (goal > limits.least - 1e-9 && goal < limits.most + 1e-9))
            continue;
        frozen[k] = (goal < limits.least ? limits.least : limits.most) - pose[k];
        changed = true;
    }
    return changed;
}

Row stepWithinLimits(const NormalEquations &equations, const Pose &pose,
                     std::vector<OneSided> demands)
{
    constexpr int attempts = 8;
    Frozen frozen{};
    Row step{};
    for (int i = 0; i < attempts; ++i) {
        NormalEquations all = equations;
        for (const OneSided &demand : demands) {
            if (demand.isActive)
                all.add(demand.row, demand.error, demand.weight);
        }
        step = all.solved(frozen);
        const bool revised = revise(demands, step);
        if (!freeze(frozen, pose, step) && !revised)
            break;
    }
    return step;
}

// Returns the largest angle of the step before it was shortened.
double take(Pose &pose, const Row &step)
{
    double largest = 0;
    for (const double angle : step)
        largest = std::max(largest, std::abs(angle));
    const double share = largest > largestStep ? largestStep / largest : 1;
    for (std::size_t i = 0; i < AngleCount; ++i) {
        if (i >= RootX && i <= RootZ)
            continue;
        const AngleLimits limits = limitsOf(i);
        pose[i] = std::clamp(pose[i] + share * step[i], limits.least, limits.most);
    }
    pose.root = rotationOf(Vector{step[RootX], step[RootY], step[RootZ]} * share) * pose.root;
    return largest;
}

} // namespace

ContactSolution solveContacts(Pose start, const ContactProblem &problem, int steps)
{
    ContactSolution solution{.pose = start, .worst = 0};
    for (int i = 0; i < steps; ++i) {
        const Frames frames = framesOf(solution.pose);
        NormalEquations equations(solution.pose, problem);
        solution.worst = addConstraints(equations, frames, problem.constraints);
        addBalance(equations, frames, problem.support);
        const Row step = stepWithinLimits(equations, solution.pose,
                                          oneSidedDemands(frames, problem.constraints));
        if (take(solution.pose, step) < 1e-5)
            break;
    }
    return solution;
}

} // namespace hipstride
