// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/stride_motion.h"

#include <algorithm>
#include <cmath>

#include "figure/motion_solver.h"

namespace hipstride {

namespace {

constexpr double azimuth = 112;
constexpr double elevation = 4;
constexpr int nearSide = 1; // the figure's right

WorkWish &workOf(std::vector<WorkWish> &wishes, Muscle muscle, std::size_t keys)
{
    const auto found = std::ranges::find(wishes, nameOf(muscle), &WorkWish::muscle);
    if (found != wishes.end())
        return *found;
    wishes.push_back({.muscle = std::string(nameOf(muscle)),
                      .side = nearSide,
                      .atKeys = std::vector<double>(keys, 0.0)});
    return wishes.back();
}

} // namespace

Motion litStride(const Motion &stride, const std::vector<StrideWork> &works,
                 const std::vector<StrideMoment> &moments)
{
    const std::size_t keys = stride.keys().size();
    FigureScript script = stride.script();
    script.azimuth = azimuth;
    script.elevation = elevation;
    script.work.clear();
    for (const StrideWork &work : works) {
        const auto moment = std::ranges::find(moments, work.moment, &StrideMoment::id);
        if (moment == moments.end())
            continue;
        for (const MuscleEffort &effort : work.muscles) {
            WorkWish &wish = workOf(script.work, effort.muscle, keys);
            for (const int key : moment->keys) {
                if (static_cast<std::size_t>(key) < keys)
                    wish.atKeys[static_cast<std::size_t>(key)] = effort.effort;
            }
        }
    }
    return solveMotion(script);
}

int momentAt(const Motion &stride, const std::vector<StrideMoment> &moments, double phase)
{
    const int keys = static_cast<int>(stride.keys().size());
    const int key = static_cast<int>(std::lround(stride.progressAt(phase))) % std::max(1, keys);
    const auto found = std::ranges::find_if(moments, [key](const StrideMoment &moment) {
        return std::ranges::find(moment.keys, key) != moment.keys.end();
    });
    return found == moments.end() ? -1 : static_cast<int>(found - moments.begin());
}

double phaseOf(const Motion &stride, const StrideMoment &moment)
{
    const auto middle = static_cast<std::size_t>(moment.keys[moment.keys.size() / 2]);
    return stride.phaseOfKey(std::min(middle, stride.keys().size() - 1));
}

} // namespace hipstride
