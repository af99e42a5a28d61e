// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/motion.h"

#include <algorithm>
#include <cmath>

namespace hipstride {

namespace {

double smoothBetween(double a, double b, double c, double d, double t) // Catmull-Rom from b to c
{
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                  (3 * b - a - 3 * c + d) * t * t * t);
}

} // namespace

double eased(double t)
{
    return t * t * t * (t * (t * 6 - 15) + 10);
}

Motion::Motion(FigureScript script, std::vector<KeyPose> keys, std::vector<Pose> path)
    : m_script(std::move(script))
    , m_keys(std::move(keys))
    , m_path(std::move(path))
{
    layTimeline();
    for (const Stretch &stretch : m_timeline)
        m_period += stretch.seconds;
}

double Motion::progressEnd() const
{
    return static_cast<double>(m_path.size() - 1) / stepsPerKey;
}

void Motion::layTimeline()
{
    if (!isCycle()) {
        layThereAndBack();
        return;
    }
    const auto written = m_script.keys.size();
    const auto stretches = static_cast<std::size_t>(std::lround(progressEnd()));
    for (std::size_t i = 0; i < stretches; ++i) {
        const double at = static_cast<double>(i);
        const KeyWish &next = m_script.keys[(i + 1) % written];
        m_timeline.push_back({next.seconds, at, at + 1, !m_script.onTheSpot});
        if (next.hold > 0)
            m_timeline.push_back({next.hold, at + 1, at + 1, false});
    }
}

void Motion::layThereAndBack()
{
    const double end = progressEnd();
    m_timeline.push_back({m_script.restAtStart, 0, 0, false});
    for (std::size_t i = 1; i < m_script.keys.size(); ++i) {
        const KeyWish &key = m_script.keys[i];
        const double at = static_cast<double>(i);
        // keys without a hold are passed through: one easing from stop to stop
        Stretch &last = m_timeline.back();
        if (last.from != last.to && i > 1 && m_script.keys[i - 1].hold <= 0) {
            last.seconds += key.seconds;
            last.to = at;
        } else {
            m_timeline.push_back({key.seconds, at - 1, at, true});
        }
        const double hold = i + 1 == m_script.keys.size() ? m_script.holdAtEnd : key.hold;
        if (hold > 0)
            m_timeline.push_back({hold, at, at, false});
    }
    if (end > 0)
        m_timeline.push_back({m_script.back, end, 0, true});
}

double Motion::progressAt(double phase) const
{
    double seconds = (phase - std::floor(phase)) * m_period;
    for (const Stretch &stretch : m_timeline) {
        if (seconds > stretch.seconds) {
            seconds -= stretch.seconds;
            continue;
        }
        const double share = stretch.seconds > 0 ? seconds / stretch.seconds : 1;
        return stretch.from + (stretch.to - stretch.from) * (stretch.eased ? eased(share) : share);
    }
    return m_timeline.empty() ? 0 : m_timeline.back().to;
}

Pose Motion::poseAtProgress(double progress) const
{
    const double place = std::clamp(progress, 0.0, progressEnd()) * stepsPerKey;
    const auto before = std::min(static_cast<std::size_t>(place), m_path.size() - 1);
    const std::size_t after = std::min(before + 1, m_path.size() - 1);
    return mix(m_path[before], m_path[after], place - static_cast<double>(before));
}

Pose Motion::poseAt(double phase) const
{
    return poseAtProgress(progressAt(phase));
}

double Motion::effortAt(const WorkWish &work, double phase) const
{
    const double progress = progressAt(phase);
    if (work.atKeys.empty()) {
        const double end = progressEnd();
        return isCycle() || end <= 0 ? 1 : 0.3 + 0.7 * progress / end;
    }
    const auto count = static_cast<long>(work.atKeys.size());
    const auto key = [&](long i) {
        return work.atKeys[static_cast<std::size_t>(isCycle() ? ((i % count) + count) % count
                                                              : std::clamp(i, 0L, count - 1))];
    };
    const auto at = static_cast<long>(std::floor(progress));
    const double t = progress - static_cast<double>(at);
    if (isCycle())
        return std::clamp(smoothBetween(key(at - 1), key(at), key(at + 1), key(at + 2), t), 0.0,
                          1.0);
    return key(at) + (key(at + 1) - key(at)) * t;
}

double Motion::phaseOfKey(std::size_t key) const
{
    return phaseAtProgress(static_cast<double>(key));
}

double Motion::phaseAtProgress(double wanted) const
{
    double seconds = 0;
    for (const Stretch &stretch : m_timeline) {
        const double low = std::min(stretch.from, stretch.to);
        const double high = std::max(stretch.from, stretch.to);
        if (stretch.from == stretch.to && stretch.from == wanted)
            return (seconds + stretch.seconds / 2) / m_period;
        if (wanted > low && wanted < high && stretch.from < stretch.to) {
            // eased() only grows: halve until the place is found
            double first = 0;
            double last = 1;
            for (int i = 0; i < 40; ++i) {
                const double half = (first + last) / 2;
                const double share = stretch.eased ? eased(half) : half;
                (stretch.from + (stretch.to - stretch.from) * share < wanted ? first : last) = half;
            }
            return (seconds + stretch.seconds * last) / m_period;
        }
        seconds += stretch.seconds;
        if (stretch.to == wanted && stretch.to > stretch.from)
            return seconds / m_period;
    }
    return 0;
}

std::vector<double> Motion::stillPhases() const
{
    std::vector<double> phases;
    for (std::size_t i = 0; i < m_script.keys.size(); ++i) {
        if (i == 0 || i + 1 == m_script.keys.size() || m_script.keys[i].still)
            phases.push_back(phaseOfKey(i));
    }
    return phases;
}

} // namespace hipstride
