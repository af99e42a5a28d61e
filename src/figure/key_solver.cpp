// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/key_solver.h"

#include <algorithm>

namespace hipstride {

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

const KeyContact *sameContact(const KeyPose *key, const KeyContact &contact)
{
    if (key == nullptr)
        return nullptr;
    const auto found = std::find_if(key->contacts.begin(), key->contacts.end(), [&](const auto &c) {
        return c.name == contact.name && c.constraint.relative == contact.constraint.relative;
    });
    return found == key->contacts.end() ? nullptr : &*found;
}

bool carries(const KeyContact &contact)
{
    return !contact.constraint.relative && !contact.carriesNothing &&
           contact.constraint.along.y > 0;
}

namespace {

// Where a point of a group goes when the group is put at a place with a heading.
Vector placeIn(const ContactWish &wish, const PointGroup &group, const BodyPoint &point)
{
    const Vector joint = group.size() == 1 ? group[0].point.rest : restJoint(group[0].point.bone);
    const Rotation heading = rotationAbout(AxisY, -wish.place->y * degree);
    const Vector around = heading * Vector{point.rest.x - joint.x, 0, point.rest.z - joint.z};
    return {wish.place->x + around.x, wish.height + point.radius, wish.place->z + around.z};
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

} // namespace

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

} // namespace hipstride
