// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_check.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

namespace hipstride {

namespace {

// 3 mm of a body of 1.70 m, as the issue asks; the others are what the eye forgives.
constexpr double mostDrift = 0.003 / 1.70;
constexpr double mostMiss = 0.006;
constexpr double mostForced = 12 * degree;
constexpr double mostBelowFloor = 0.01 / 1.70 + 0.006;
constexpr double mostOffBalance = 0.03;
constexpr double leastMovement = 0.02;
constexpr double mostTurnPerStep = 20 * degree; // on the way between keys
constexpr double limitSlack = 0.5 * degree;
constexpr double written = 6; // firmness of an angle that the author wrote

constexpr int samplesPerKey = 12;

class Check
{
public:
    explicit Check(const Motion &motion)
        : m_motion(motion)
    {}

    std::vector<FigureFault> faults()
    {
        for (std::size_t key = 0; key < m_motion.keys().size(); ++key)
            checkKey(key);
        checkWay();
        checkMovement();
        return m_faults;
    }

private:
    void note(FigureFaultCode code, std::string subject, std::size_t key, double amount)
    {
        m_faults.push_back({code, std::move(subject), key, amount});
    }

    void checkKey(std::size_t index)
    {
        const KeyPose &key = m_motion.keys()[index];
        if (key.miss > mostMiss)
            note(FigureFaultCode::ContactMissed, worstContact(key), index, key.miss);
        for (std::size_t i = Spine; i < AngleCount; ++i) {
            if (key.firmness[i] >= written && std::abs(key.pose[i] - key.wanted[i]) > mostForced)
                note(FigureFaultCode::AngleForced, nameOfAngle(i), index, key.pose[i] / degree);
        }
        if (!m_motion.script().onTheSpot)
            checkBalance(key, index);
    }

    static std::string worstContact(const KeyPose &key)
    {
        std::string name;
        double worst = -1;
        for (const KeyContact &contact : key.contacts) {
            const Constraint &c = contact.constraint;
            if (c.weight < 1)
                continue;
            Vector miss = c.target - contact.held;
            miss = {miss.x * c.along.x, miss.y * c.along.y, miss.z * c.along.z};
            if (length(miss) > worst) {
                worst = length(miss);
                name = contact.name;
            }
        }
        return name;
    }

    // The centre of mass is over the box around what carries the body.
    void checkBalance(const KeyPose &key, std::size_t index)
    {
        Vector low{9, 0, 9};
        Vector high{-9, 0, -9};
        for (const KeyContact &contact : key.contacts) {
            if (contact.holds)
                return; // as feet under a bar
            if (contact.constraint.relative)
                continue;
            low = {std::min(low.x, contact.held.x), 0, std::min(low.z, contact.held.z)};
            high = {std::max(high.x, contact.held.x), 0, std::max(high.z, contact.held.z)};
        }
        if (low.x > high.x)
            return; // in the air
        const Vector centre = centreOfMass(framesOf(key.pose));
        const double off = std::max({low.x - centre.x, centre.x - high.x, 0.0}) +
                           std::max({low.z - centre.z, centre.z - high.z, 0.0});
        if (off > mostOffBalance)
            note(FigureFaultCode::Unbalanced, {}, index, off);
    }

    void checkWay()
    {
        const double end = m_motion.progressEnd();
        const int samples = std::max(1, static_cast<int>(std::lround(end * samplesPerKey)));
        std::map<std::string, FigureFault> worst; // by kind and subject
        Pose before = m_motion.poseAtProgress(0);
        for (int i = 0; i <= samples; ++i) {
            const double progress = end * i / samples;
            const Pose pose = m_motion.poseAtProgress(progress);
            const Frames frames = framesOf(pose);
            const auto key =
                std::min(static_cast<std::size_t>(progress), m_motion.keys().size() - 1);
            checkPose(pose, before, frames, key, worst);
            checkContacts(frames, key, worst);
            before = pose;
        }
        for (const auto &[name, fault] : worst)
            m_faults.push_back(fault);
    }

    static void keepWorst(std::map<std::string, FigureFault> &worst, const FigureFault &fault)
    {
        const std::string name = std::to_string(static_cast<int>(fault.code)) + fault.subject;
        const auto found = worst.find(name);
        if (found == worst.end() || found->second.amount < fault.amount)
            worst[name] = fault;
    }

    static void checkPose(const Pose &pose, const Pose &before, const Frames &frames,
                          std::size_t key, std::map<std::string, FigureFault> &worst)
    {
        for (std::size_t i = Spine; i < AngleCount; ++i) {
            const AngleLimits limits = limitsOf(i);
            const double beyond = std::max(limits.least - pose[i], pose[i] - limits.most);
            if (beyond > limitSlack)
                keepWorst(worst,
                          {FigureFaultCode::BeyondLimit, nameOfAngle(i), key, beyond / degree});
            const double turn = std::abs(pose[i] - before[i]);
            if (turn > mostTurnPerStep * 2)
                keepWorst(worst, {FigureFaultCode::Jumps, nameOfAngle(i), key, turn / degree});
        }
        for (const char *group :
             {"footL", "footR", "toesL", "toesR", "toeTopL", "toeTopR", "kneeL", "kneeR", "palmL",
              "palmR", "elbowL", "elbowR", "head", "shoulderL", "shoulderR", "sacrum", "upperBack",
              "hipL", "hipR"}) {
            for (const NamedPoint &named : *pointGroup(group)) {
                const double depth =
                    named.point.radius - frames.at(named.point.bone, named.point.rest).y;
                if (depth > mostBelowFloor)
                    keepWorst(worst, {FigureFaultCode::BelowFloor, named.name, key, depth});
            }
        }
    }

    // What touches the same place in this key and the next stays there on the way.
    void checkContacts(const Frames &frames, std::size_t key,
                       std::map<std::string, FigureFault> &worst)
    {
        const std::vector<KeyPose> &keys = m_motion.keys();
        if (keys.size() < 2)
            return;
        const KeyPose &from = keys[key];
        const KeyPose &to =
            keys[m_motion.isCycle() ? (key + 1) % keys.size() : std::min(key + 1, keys.size() - 1)];
        for (const KeyContact &contact : from.contacts) {
            const Constraint &c = contact.constraint;
            if (c.relative || contact.slides || c.weight < 1)
                continue;
            for (const KeyContact &other : to.contacts) {
                if (other.name != contact.name || length(other.constraint.target - c.target) > 1e-6)
                    continue;
                Vector off = frames.at(c.point.bone, c.point.rest) - contact.held;
                off = {off.x * c.along.x, off.y * c.along.y, off.z * c.along.z};
                if (length(off) > mostDrift)
                    keepWorst(worst,
                              {FigureFaultCode::ContactDrifts, contact.name, key, length(off)});
            }
        }
    }

    void checkMovement()
    {
        if (m_motion.keys().size() < 2)
            return;
        const Frames first = framesOf(m_motion.keys().front().pose);
        double farthest = 0;
        for (const KeyPose &key : m_motion.keys()) {
            const Frames frames = framesOf(key.pose);
            for (std::size_t i = 0; i < boneCount; ++i)
                farthest =
                    std::max(farthest, length(frames.joint.values[i] - first.joint.values[i]));
        }
        if (farthest < leastMovement)
            note(FigureFaultCode::NothingMoves, {}, 0, farthest);
    }

    const Motion &m_motion;
    std::vector<FigureFault> m_faults;
};

const char *wordsOf(FigureFaultCode code)
{
    switch (code) {
    case FigureFaultCode::ContactMissed:
        return "misses its place by";
    case FigureFaultCode::AngleForced:
        return "was forced by the contacts to";
    case FigureFaultCode::BeyondLimit:
        return "goes beyond its limit by";
    case FigureFaultCode::BelowFloor:
        return "sinks into the floor by";
    case FigureFaultCode::ContactDrifts:
        return "drifts by";
    case FigureFaultCode::Unbalanced:
        return "the centre of mass is outside the support by";
    case FigureFaultCode::NothingMoves:
        return "nothing moves more than";
    case FigureFaultCode::Jumps:
        return "turns between two steps by";
    case FigureFaultCode::LegHidden:
        return "leg is hidden from the camera, seen only";
    case FigureFaultCode::MuscleHidden:
        return "cannot be seen, area only";
    case FigureFaultCode::ArrowStands:
        return "has an arrow but moves only";
    case FigureFaultCode::ArrowStrays:
        return "is shown going elsewhere, in agreement only";
    case FigureFaultCode::PictureJumps:
        return "comes to the front at once, over an area of";
    }
    return "";
}

} // namespace

std::vector<FigureFault> faultsOf(const Motion &motion)
{
    return Check(motion).faults();
}

std::string placeOf(const FigureFault &fault)
{
    switch (fault.code) {
    case FigureFaultCode::LegHidden:
        return "/view";
    case FigureFaultCode::MuscleHidden:
        return "/muscles";
    case FigureFaultCode::ArrowStands:
    case FigureFaultCode::ArrowStrays:
        return "/arrows/" + std::to_string(fault.key);
    default:
        return "/keys/" + std::to_string(fault.key);
    }
}

std::string lineOf(const FigureFault &fault)
{
    std::ostringstream line;
    line.imbue(std::locale::classic());
    line.precision(3);
    line << placeOf(fault) << ": ";
    if (!fault.subject.empty())
        line << fault.subject << ' ';
    line << wordsOf(fault.code) << ' ' << fault.amount;
    return line.str();
}

} // namespace hipstride
