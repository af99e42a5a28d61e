// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/motion_solver.h"

#include <algorithm>
#include <cmath>

#include "figure/key_wishes.h"

namespace hipstride {

namespace {

constexpr std::size_t steps = Motion::stepsPerKey;

// These stay above the floor even when nobody says so.
void addFloor(std::vector<Constraint> &constraints, bool feetOnly)
{
    for (const char *group : {"footL", "footR", "toeL", "toeR", "toeTopL", "toeTopR", "kneeL",
                              "kneeR", "handL", "handR", "elbowL", "elbowR", "head"}) {
        const bool ofFoot = group[0] == 'f' || group[0] == 't';
        if (feetOnly && !ofFoot)
            continue;
        for (const NamedPoint &named : *pointGroup(group))
            constraints.push_back({.point = named.point,
                                   .target = {0, named.point.radius, 0},
                                   .along = {0, 1, 0},
                                   .atLeast = true});
    }
}

// Where a point of a group goes when the group is put at a place with a heading.
Vector placeIn(const ContactWish &wish, const PointGroup &group, const BodyPoint &point)
{
    const Vector joint = group.size() == 1 ? group[0].point.rest : restJoint(group[0].point.bone);
    const Rotation heading = rotationAbout(AxisY, -wish.place->y * degree);
    const Vector around = heading * Vector{point.rest.x - joint.x, 0, point.rest.z - joint.z};
    return {wish.place->x + around.x, wish.height + point.radius, wish.place->z + around.z};
}

const KeyContact *sameContact(const KeyPose *key, const KeyContact &contact)
{
    if (key == nullptr)
        return nullptr;
    const auto found = std::find_if(key->contacts.begin(), key->contacts.end(), [&](const auto &c) {
        return c.name == contact.name && c.constraint.relative == contact.constraint.relative;
    });
    return found == key->contacts.end() ? nullptr : &*found;
}

void aim(KeyContact &contact, const ContactWish &wish, const PointGroup &group,
         const KeyPose *before)
{
    Constraint &c = contact.constraint;
    const bool isFirst = contact.name.ends_with("/" + group[0].name);
    if (!wish.to.empty()) {
        c.relative = true;
        c.other = pointGroup(wish.to)->front().point;
        c.target = wish.away;
        return;
    }
    if (wish.wall || wish.sideWall) {
        c.along = wish.wall ? Vector{1, 0, 0} : Vector{0, 0, 1};
        c.target =
            wish.wall ? Vector{*wish.wall + c.point.radius, 0, 0} : Vector{0, 0, *wish.sideWall};
        return;
    }
    if (wish.place && (wish.wholeGroup || isFirst)) {
        c.target = placeIn(wish, group, c.point);
        return;
    }
    c.target = {0, wish.height + c.point.radius, 0};
    c.along = {0, 1, 0};
    const KeyContact *old = wish.slides ? nullptr : sameContact(before, contact);
    if (old == nullptr)
        return;
    c.along = old->constraint.along;
    c.target = old->constraint.target + wish.step.value_or(Vector{});
}

std::vector<KeyContact> contactsOf(const WholeKey &key, const KeyPose *before)
{
    std::vector<KeyContact> contacts;
    for (const ContactWish &wish : key.contacts) {
        const PointGroup &group = *pointGroup(wish.group);
        for (const NamedPoint &named : group) {
            KeyContact contact;
            contact.name = wish.group + "/" + named.name;
            contact.constraint.point = named.point;
            contact.constraint.weight = wish.weight;
            contact.lift = wish.lift;
            contact.slides = wish.slides;
            contact.carriesNothing = wish.carriesNothing;
            contact.holds = wish.holds;
            aim(contact, wish, group, before);
            contacts.push_back(contact);
        }
    }
    return contacts;
}

bool carries(const KeyContact &contact)
{
    return !contact.constraint.relative && !contact.carriesNothing &&
           contact.constraint.along.y > 0;
}

// A standing leg whose hip was left open bends about as far as the trunk leans and the knee asks.
void guessStanceHips(Pose &start, Pose &wanted, const WholeKey &key,
                     const std::vector<KeyContact> &contacts)
{
    for (const bool right : {false, true}) {
        const std::size_t step = right ? anglesPerSide : 0;
        const std::size_t hip = LeftHip + step;
        if (key.firmness[hip] >= 1 || key.hinted[hip])
            continue;
        const std::string heel = right ? "footR/heelR" : "footL/heelL";
        for (const KeyContact &contact : contacts) {
            if (contact.name == heel) {
                wanted[hip] = std::max(0.0, key.tilt + key.wanted[LeftKnee + step] / 2);
                start[hip] = wanted[hip];
            }
        }
    }
}

Pose startOf(const WholeKey &key, const KeyPose *before)
{
    Pose start = before != nullptr ? before->pose : key.wanted;
    for (std::size_t i = RootX; i < AngleCount; ++i) {
        if (key.firmness[i] >= 6 || before == nullptr || key.hinted[i])
            start[i] = key.wanted[i];
    }
    if (key.rootWritten || before == nullptr)
        start.root = key.wanted.root;
    if (before == nullptr) { // lowest joint onto the floor
        const Frames frames = framesOf(start);
        double lowest = 9;
        for (const Vector &joint : frames.joint.values)
            lowest = std::min(lowest, joint.y);
        start[PositionY] += 0.04 - lowest;
    }
    return start;
}

// What the first key fixed only in height is from now on fixed where it landed.
void settle(KeyPose &key)
{
    const Frames frames = framesOf(key.pose);
    for (KeyContact &contact : key.contacts) {
        Constraint &c = contact.constraint;
        const Vector place = frames.at(c.point.bone, c.point.rest);
        contact.held = c.relative ? place - frames.at(c.other.bone, c.other.rest) : place;
        if (!c.relative && c.along.x + c.along.y + c.along.z < 3 && c.along.y > 0) {
            c.target = {place.x, c.target.y, place.z};
            c.along = {1, 1, 1};
        }
    }
}

KeyPose solveKey(const WholeKey &whole, const KeyPose *before)
{
    KeyPose key;
    key.wanted = whole.wanted;
    key.firmness = whole.firmness;
    key.balanced = whole.balanced;
    key.contacts = contactsOf(whole, before);
    Pose start = startOf(whole, before);
    guessStanceHips(start, key.wanted, whole, key.contacts);

    ContactProblem problem{.wanted = key.wanted, .firmness = key.firmness};
    for (const KeyContact &contact : key.contacts) {
        problem.constraints.push_back(contact.constraint);
        if (key.balanced && carries(contact))
            problem.support.points.push_back(contact.constraint.point);
    }
    addFloor(problem.constraints, false);

    ContactProblem loose = problem; // finds the right basin before the contacts pull hard
    for (Constraint &c : loose.constraints)
        c.weight *= 0.002;
    start = solveContacts(start, loose, 30).pose;
    const ContactSolution solution = solveContacts(start, problem, 80);
    key.pose = solution.pose;
    key.miss = solution.worst;
    settle(key);
    return key;
}

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

std::vector<KeyPose> solveKeys(const std::vector<WholeKey> &wholes, std::size_t anchor)
{
    std::vector<KeyPose> keys(wholes.size());
    keys[anchor] = solveKey(wholes[anchor], nullptr);
    for (std::size_t i = anchor; i-- > 0;)
        keys[i] = solveKey(wholes[i], &keys[i + 1]);
    for (std::size_t i = anchor + 1; i < wholes.size(); ++i)
        keys[i] = solveKey(wholes[i], &keys[i - 1]);
    return keys;
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
