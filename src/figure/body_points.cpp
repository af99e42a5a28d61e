// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/body_points.h"

#include <functional>
#include <map>

namespace hipstride {

namespace {

struct PlacedPoint
{
    const char *group;
    const char *name;
    Bone bone;
    Vector rest;
    double radius;
};

// Written for the right side with the left bone; the reader of the table mirrors it.
const std::vector<PlacedPoint> sidePoints{
    {"foot", "heel", Bone::LeftFoot, {-.036, 0, .05}, 0},
    {"foot", "innerBall", Bone::LeftFoot, {.068, 0, .032}, 0},
    {"foot", "outerBall", Bone::LeftFoot, {.060, 0, .074}, 0},
    {"forefoot", "innerBall", Bone::LeftFoot, {.068, 0, .032}, 0},
    {"forefoot", "outerBall", Bone::LeftFoot, {.060, 0, .074}, 0},
    {"toes", "innerBall", Bone::LeftFoot, {.068, 0, .032}, 0},
    {"toes", "outerBall", Bone::LeftFoot, {.060, 0, .074}, 0},
    {"toes", "toe", Bone::LeftToes, {.100, 0, .05}, 0},
    {"toeBall", "toeBall", Bone::LeftToes, {.074, 0, .05}, 0},
    {"toeBall", "toe", Bone::LeftToes, {.100, 0, .05}, 0},
    {"heel", "heel", Bone::LeftFoot, {-.036, 0, .05}, 0},
    {"toe", "toe", Bone::LeftToes, {.100, 0, .05}, 0},
    {"instep", "instep", Bone::LeftFoot, {.055, .030, .05}, 0},
    {"instep", "toeTop", Bone::LeftToes, {.092, .024, .05}, 0},
    {"toeTop", "toeTop", Bone::LeftToes, {.085, .026, .05}, 0},
    {"knee", "knee", Bone::LeftShank, {.002, .285, .05}, .033},
    {"shin", "knee", Bone::LeftShank, {.002, .285, .05}, .033},
    {"shin", "instep", Bone::LeftFoot, {.055, .028, .05}, 0},
    {"kneel", "knee", Bone::LeftShank, {.002, .285, .05}, .033},
    {"elbow", "elbow", Bone::LeftForearm, {-.008, .614, .105}, .023},
    {"wrist", "wrist", Bone::LeftForearm, {-.008, .480, .105}, .017},
    {"forearm", "elbow", Bone::LeftForearm, {-.008, .614, .105}, .023},
    {"forearm", "wrist", Bone::LeftForearm, {-.008, .480, .105}, .017},
    {"hand", "palm", Bone::LeftHand, {-.008, .440, .094}, 0},
    {"palm", "palm", Bone::LeftHand, {-.008, .440, .094}, 0},
    {"palm", "fingers", Bone::LeftHand, {-.008, .375, .096}, 0},
    {"palm", "knuckle", Bone::LeftHand, {.008, .42, .094}, 0},
    {"fingertips", "fingertips", Bone::LeftFingertips, {-.005, .370, .100}, 0},
    {"fist", "knuckles", Bone::LeftHand, {-.004, .419, .105}, .012},
    {"hip", "hipSide", Bone::Pelvis, {0, .54, .097}, 0},
    {"shoulder", "shoulder", Bone::LeftUpperArm, {-.008, .80, .105}, .032},
    {"outerThigh", "kneeSide", Bone::LeftThigh, {0, .30, .082}, 0},
    {"innerKnee", "innerKnee", Bone::LeftThigh, {0, .29, .018}, 0},
    {"outerLeg", "kneeSide", Bone::LeftShank, {0, .285, .083}, 0},
    {"outerLeg", "ankleSide", Bone::LeftFoot, {-.006, .039, .069}, 0},
    {"outerKnee", "kneeSide", Bone::LeftShank, {0, .285, .083}, 0},
    {"ankleSide", "ankleSide", Bone::LeftFoot, {-.006, .039, .069}, 0},
    {"footSide", "footSide", Bone::LeftFoot, {.03, .02, .076}, 0},
    {"innerAnkle", "innerAnkle", Bone::LeftFoot, {-.006, .045, .031}, 0},
    {"innerFoot", "innerFoot", Bone::LeftFoot, {.02, .015, .026}, 0},
    {"ankle", "ankle", Bone::LeftShank, {-.006, .045, .05}, 0},
    {"ankleBack", "ankleBack", Bone::LeftShank, {-.026, .06, .05}, 0},
    {"calf", "calf", Bone::LeftShank, {-.046, .19, .05}, 0},
    {"kneeTop", "kneeTop", Bone::LeftThigh, {.036, .30, .05}, 0},
    {"midThigh", "midThigh", Bone::LeftThigh, {.05, .40, .052}, 0},
    {"waist", "waist", Bone::Pelvis, {.012, .600, .088}, 0},
    {"hipFront", "hipFront", Bone::Pelvis, {.052, .585, .060}, 0},
    {"pec", "pec", Bone::Thorax, {.072, .765, .06}, 0},
    {"goblet", "goblet", Bone::Thorax, {.118, .735, .030}, 0},
    {"bar", "bar", Bone::Thorax, {-.060, .822, .185}, 0},
    {"temple", "temple", Bone::Head, {-.012, .93, .050}, 0},
    {"buttock", "buttock", Bone::Pelvis, {-.068, .505, .05}, 0},
    {"sit", "sitBone", Bone::Pelvis, {-.035, .470, .05}, 0},
    {"sitThigh", "thighBack", Bone::LeftThigh, {-.045, .44, .05}, 0},
    {"backPocket", "backPocket", Bone::Pelvis, {-.060, .570, .055}, 0},
    {"pelvisPoint", "pelvisPoint", Bone::Pelvis, {.05, .57, .05}, 0},
};

const std::vector<PlacedPoint> middlePoints{
    {"upperBack", "backL", Bone::Thorax, {-.066, .765, -.05}, 0},
    {"upperBack", "backR", Bone::Thorax, {-.066, .765, .05}, 0},
    {"back", "backL", Bone::Thorax, {-.062, .75, -.05}, 0},
    {"back", "backR", Bone::Thorax, {-.062, .75, .05}, 0},
    {"back", "sacrum", Bone::Pelvis, {-.076, .55, 0}, 0},
    {"sacrum", "sacrumL", Bone::Pelvis, {-.080, .53, -.04}, 0},
    {"sacrum", "sacrumR", Bone::Pelvis, {-.080, .53, .04}, 0},
    {"head", "headBack", Bone::Head, {-.006, .945, 0}, .056},
    {"forehead", "forehead", Bone::Head, {.05, .955, 0}, 0},
    {"chest", "chest", Bone::Thorax, {.07, .75, 0}, 0},
    {"belly", "belly", Bone::Pelvis, {.058, .59, 0}, 0},
    {"hipCrease", "hipCrease", Bone::Pelvis, {.062, .545, 0}, 0},
    {"tail", "tail", Bone::Pelvis, {-.075, .52, 0}, 0},
};

using Groups = std::map<std::string, PointGroup, std::less<>>;

const Groups groups = [] {
    Groups list;
    for (const PlacedPoint &p : sidePoints) {
        const Vector left{p.rest.x, p.rest.y, -p.rest.z};
        list[std::string(p.group) + "L"].push_back(
            {std::string(p.name) + "L", {p.bone, left, p.radius}});
        list[std::string(p.group) + "R"].push_back(
            {std::string(p.name) + "R", {otherSide(p.bone), p.rest, p.radius}});
    }
    for (const PlacedPoint &p : middlePoints)
        list[p.group].push_back({p.name, {p.bone, p.rest, p.radius}});
    return list;
}();

} // namespace

const PointGroup *pointGroup(std::string_view name)
{
    const auto found = groups.find(name);
    return found == groups.end() ? nullptr : &found->second;
}

std::vector<std::string> pointGroupNames()
{
    std::vector<std::string> names;
    for (const auto &[name, group] : groups)
        names.push_back(name);
    return names;
}

std::string otherSideOfGroup(std::string_view name)
{
    std::string other(name);
    if (pointGroup(name) == nullptr || other.empty())
        return other;
    const char side = other.back();
    other.back() = side == 'L' ? 'R' : side == 'R' ? 'L' : side;
    return other;
}

} // namespace hipstride
