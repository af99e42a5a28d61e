// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/key_wishes.h"

#include <algorithm>
#include <string>

namespace hipstride {

namespace {

constexpr double kept = 6;

// Ready-made places of the arms: degrees of shoulder (3), elbow, pronation, wrist and fingers.
struct ArmsPreset
{
    std::string_view name;
    std::array<double, 7> degrees;
    std::string_view hand; ///< group that is laid ...
    std::string_view on;   ///< ... on this group
    bool crossed = false;  ///< on the group of the other side
    double weight = 0;
};
constexpr std::array<ArmsPreset, 10> presets{{
    {"rest", {4, 9, 0, 14, 25, 0, 18}, "", ""},
    {"hips", {-25, 42, -30, 105, 20, 32, 16}, "hand", "waist", false, 0.2},
    {"clasp", {42, 8, -38, 112, 0, 30, 35}, "hand", "hand", true, 0.3},
    {"cross", {35, 0, -60, 135, 0, 0, 12}, "hand", "pec", true, 0.1},
    {"front", {85, 2, 0, 5, 60, 0, 8}, "", ""},
    {"side", {0, 85, 0, 5, 60, 0, 8}, "", ""},
    {"down", {2, 6, 0, 4, 10, 0, 20}, "", ""},
    {"up", {172, 8, 0, 8, 0, 0, 10}, "", ""},
    {"run", {0, 8, 0, 95, 10, 0, 55}, "", ""},
    {"head", {150, 40, 30, 140, 0, 0, 15}, "", ""},
}};

const ArmsPreset *presetNamed(std::string_view name)
{
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [&](const ArmsPreset &p) { return p.name == name; });
    return found == presets.end() ? nullptr : &*found;
}

void setArms(WholeKey &key, const ArmsPreset &preset)
{
    for (const std::size_t side : {std::size_t{0}, anglesPerSide}) {
        for (std::size_t i = 0; i < preset.degrees.size(); ++i) {
            key.wanted[LeftShoulder + i + side] = preset.degrees[i] * degree;
            key.firmness[LeftShoulder + i + side] = softnessOf(LeftShoulder + i);
        }
    }
}

void addArmContacts(std::vector<ContactWish> &contacts, const ArmsPreset &preset)
{
    if (preset.hand.empty())
        return;
    for (const char side : {'L', 'R'}) {
        const char other = side == 'L' ? 'R' : 'L';
        if (preset.hand == preset.on && side == 'R')
            return; // hand to hand is one contact
        ContactWish contact;
        contact.group = std::string(preset.hand) + side;
        contact.to = std::string(preset.on) + (preset.crossed ? other : side);
        contact.weight = preset.weight;
        if (preset.on == "waist") // on the side, not in it
            contact.away = {0.014, 0.004, side == 'L' ? -0.012 : 0.012};
        contacts.push_back(contact);
    }
}

void setRoot(WholeKey &key, const RootWish &root)
{
    key.wanted.root = rootRotation(root.yaw, root.tilt, root.roll, root.twist);
    key.tilt = root.tilt * degree;
    key.rootWritten = true;
    for (std::size_t i = RootX; i <= RootZ; ++i)
        key.firmness[i] = root.kept ? kept : 0.1;
}

void setJoint(WholeKey &key, const JointWish &joint)
{
    const bool isPlace = joint.angle <= PositionZ;
    const double soft = softnessOf(joint.angle);
    key.hinted[joint.angle] = joint.care == Care::Hinted;
    if (joint.care == Care::LetGo) {
        key.firmness[joint.angle] = soft;
        return;
    }
    key.wanted[joint.angle] = joint.value * (isPlace ? 1 : degree);
    key.firmness[joint.angle] = joint.care == Care::Hinted ? 2 * soft : isPlace ? 0.05 : kept;
}

// A hand laid flat has straight fingers; a hand that holds a weight is closed.
void shapeHands(WholeKey &key, const std::vector<Prop> &props)
{
    for (const ContactWish &contact : key.contacts) {
        if (contact.group == "palmL" || contact.group == "palmR") {
            const std::size_t fingers = contact.group.back() == 'L' ? LeftFingers : RightFingers;
            if (key.firmness[fingers] < kept)
                key.wanted[fingers] = 3 * degree;
        }
    }
    for (const Prop &prop : props) {
        const bool inHand =
            prop.kind == PropKind::Dumbbell || prop.kind == PropKind::Kettlebell ||
            prop.kind == PropKind::Goblet ||
            (prop.kind == PropKind::Barbell && (prop.place == "hands" || prop.place == "back")) ||
            prop.kind == PropKind::Stick;
        if (!inHand)
            continue;
        for (const auto &[side, fingers] : {std::pair{"L", LeftFingers}, {"R", RightFingers}}) {
            const bool holds = prop.place.empty() || prop.place == side || prop.place.size() > 1;
            if (holds && key.firmness[fingers] < kept)
                key.wanted[fingers] = 82 * degree;
        }
    }
}

ContactWish mirrored(ContactWish contact)
{
    contact.group = otherSideOfGroup(contact.group);
    contact.to = otherSideOfGroup(contact.to);
    contact.away.z = -contact.away.z;
    if (contact.place)
        contact.place = Vector{contact.place->x, -contact.place->y, -contact.place->z};
    if (contact.step)
        contact.step->z = -contact.step->z;
    return contact;
}

WholeKey mirroredKey(const WholeKey &key)
{
    WholeKey other = key;
    other.wanted = mirrored(key.wanted);
    for (std::size_t i = LeftShoulder; i < AngleCount; ++i) {
        other.firmness[i] = key.firmness[otherSideOfAngle(i)];
        other.hinted[i] = key.hinted[otherSideOfAngle(i)];
    }
    std::transform(key.contacts.begin(), key.contacts.end(), other.contacts.begin(),
                   [](const ContactWish &c) { return mirrored(c); });
    return other;
}

} // namespace

double softnessOf(std::size_t angle)
{
    if (angle <= PositionZ)
        return 1e-4;
    if (angle <= RootZ)
        return 0.05;
    const std::size_t left = angle >= RightShoulder ? angle - anglesPerSide : angle;
    if (left == LeftAnkle || left == LeftAnkle + 1)
        return 0.01;
    if (left == LeftToe || left == LeftFingers) // a soft toe or finger would bend to reach
        return 3;
    if (left >= LeftShoulder && left <= LeftWrist)
        return 0.08;
    if (left >= LeftHip && left <= LeftKnee)
        return 0.04;
    return 0.3;
}

bool isArmsName(std::string_view name)
{
    return presetNamed(name) != nullptr;
}

std::vector<WholeKey> wholeKeys(const FigureScript &script)
{
    std::vector<WholeKey> keys;
    WholeKey key;
    key.wanted = standingPose();
    for (std::size_t i = 0; i < AngleCount; ++i)
        key.firmness[i] = softnessOf(i);
    const ArmsPreset *arms = presetNamed("rest");
    for (const KeyWish &wish : script.keys) {
        key.hinted.fill(false);
        key.rootWritten = false;
        if (wish.arms) {
            arms = presetNamed(*wish.arms);
            setArms(key, *arms);
        }
        if (wish.root)
            setRoot(key, *wish.root);
        for (const JointWish &joint : wish.joints)
            setJoint(key, joint);
        key.balanced = wish.balanced.value_or(script.balanced);
        key.air = wish.air;
        key.contacts = script.contacts;
        key.contacts.insert(key.contacts.end(), wish.contacts.begin(), wish.contacts.end());
        addArmContacts(key.contacts, *arms);
        WholeKey shaped = key;
        shapeHands(shaped, script.props);
        keys.push_back(shaped);
    }
    if (script.mirroredHalf) {
        const std::size_t written = keys.size();
        for (std::size_t i = 0; i < written; ++i)
            keys.push_back(mirroredKey(keys[i]));
    }
    return keys;
}

} // namespace hipstride
