// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "figure/contact.h"
#include "figure/figure_script.h"

namespace hipstride {

/// A contact of a solved key pose: where the point should be, and where it really is.
struct KeyContact
{
    std::string name; ///< group and point, "footR/heelR"
    Constraint constraint;
    Vector held; ///< place in the solved pose; relative contacts: the way from the other point
    double lift = 0;
    bool slides = false;
    bool carriesNothing = false;
    bool holds = false;
};

/// A key pose after its contacts are solved.
struct KeyPose
{
    Pose wanted;
    Pose pose;
    Firmness firmness{};
    std::vector<KeyContact> contacts;
    bool balanced = false;
    double miss = 0; ///< how far the worst contact is from where it should be. Unit: body heights
};

/// A stretch of time in which the figure goes from one place of its path to another, or stands.
struct Stretch
{
    double seconds;
    double from; ///< place on the path: 0 the first key, 1 the second ...
    double to;
    bool eased;
};

/// How one exercise is done: a solved path through its key poses, and when it is where.
/// Values are pure: asking twice gives the same, in any order.
class Motion
{
public:
    Motion(FigureScript script, std::vector<KeyPose> keys, std::vector<Pose> path);

    const std::string &key() const { return m_script.key; }
    const FigureScript &script() const { return m_script; }
    const std::vector<Prop> &props() const { return m_script.props; }
    const std::vector<KeyPose> &keys() const { return m_keys; }
    bool isCycle() const { return m_script.course == Course::Cycle; }

    /// Seconds from one start to the next.
    double period() const { return m_period; }

    /// `phase` counts periods: 0 and 1 are the start. Any value is allowed.
    Pose poseAt(double phase) const;
    /// Place on the path: 0 the first key, 1 the second, and so on.
    double progressAt(double phase) const;
    Pose poseAtProgress(double progress) const;
    /// The last place on the path: the last key, or the first again in a cycle.
    double progressEnd() const;

    /// How hard a muscle works, 0 to 1.
    double effortAt(const WorkWish &work, double phase) const;

    /// The phases at which stills show the movement: start, end, and what is needed between.
    std::vector<double> stillPhases() const;
    double phaseOfKey(std::size_t key) const;
    /// The first phase at which it is at that place on the path.
    double phaseAtProgress(double progress) const;

    /// Poses of the path between two keys.
    static constexpr std::size_t stepsPerKey = 24;

private:
    void layTimeline();
    void layThereAndBack();

    FigureScript m_script;
    std::vector<KeyPose> m_keys;
    std::vector<Pose> m_path;
    std::vector<Stretch> m_timeline;
    double m_period = 0;
};

/// Slow at both ends, without a jerk: 0 at 0, 1 at 1.
double eased(double t);

} // namespace hipstride
