// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/body_tables.h"

namespace hipstride {

// clang-format off
namespace {

constexpr Bone pelvis = Bone::Pelvis;
constexpr Bone lumbar = Bone::Lumbar;
constexpr Bone middle = Bone::Middle;
constexpr Bone thorax = Bone::Thorax;
constexpr Bone neck = Bone::Neck;
constexpr Bone head = Bone::Head;
constexpr Bone upperArm = Bone::LeftUpperArm;
constexpr Bone forearm = Bone::LeftForearm;
constexpr Bone hand = Bone::LeftHand;
constexpr Bone fingers = Bone::LeftFingers;
constexpr Bone fingertips = Bone::LeftFingertips;
constexpr Bone thigh = Bone::LeftThigh;
constexpr Bone shank = Bone::LeftShank;
constexpr Bone foot = Bone::LeftFoot;
constexpr Bone toes = Bone::LeftToes;

// one finger: from its knuckle to its tip
TablePart finger(const char *name, double x, double tip, double thickness)
{
    TablePart part{name, fingers, Cloth::Skin, 6, 1,
        {{x * .9, .424, .1045, thickness, .006, thickness, hand},
         {x, .409, .1045, thickness, .006, thickness, fingers},
         {x, .394, .1040, thickness, .006, thickness, fingers, fingertips, .5},
         {x * .94, (.394 + tip) / 2, .1030, thickness * .97, .006, thickness * .95, fingertips},
         {x * .90, tip + .005, .1020, thickness * .85, .005, thickness * .8, fingertips}}};
    part.detail = Detail::Near;
    part.fusedWith = "hand";
    return part;
}

} // namespace

const std::vector<TablePart> &middleParts()
{
    static const std::vector<TablePart> parts{
        {"pelvis", pelvis, Cloth::Shorts, 0, 3,
            {{-.004, .492, 0, .042, .020, .066, pelvis},
             {-.008, .518, 0, .057, .030, .090, pelvis},
             {-.008, .545, 0, .061, .030, .0945, pelvis},
             {-.004, .580, 0, .057, .030, .089, pelvis},
             {0, .612, 0, .052, .030, .080, pelvis, lumbar, .35},
             {.002, .635, 0, .050, .030, .0755, pelvis, lumbar, .7}}},
        {"trunk", thorax, Cloth::Top, 1, 3,
            {{.001, .608, 0, .0545, .020, .0825, pelvis, lumbar, .35},
             {.004, .660, 0, .0530, .030, .0765, lumbar, middle, .35},
             {.006, .705, 0, .0580, .030, .0810, middle, thorax, .4},
             {.006, .748, 0, .0640, .030, .0900, thorax},
             {-.001, .785, 0, .0580, .030, .0950, thorax},
             {-.010, .812, 0, .0440, .020, .0860, thorax},
             {-.014, .829, 0, .0340, .014, .0560, thorax},
             {-.014, .840, 0, .0210, .003, .0260, thorax, neck, .4}},
            true},
        {"neck", neck, Cloth::Skin, 2, 2,
            {{-.008, .824, 0, .0390, .012, .0460, thorax},
             {-.011, .838, 0, .0330, .012, .0350, thorax, neck, .5},
             {-.010, .852, 0, .0285, .020, .0285, neck},
             {-.003, .880, 0, .0290, .020, .0275, neck, head, .5},
             {.002, .900, 0, .0300, .020, .0280, head}},
            true},
        {"head", head, Cloth::Skin, 3, 0,
            {{-.006, .943, 0, .0565, .0570, .0465, head},
             {.012, .925, 0, .040, .046, .040, head},
             {.022, .905, 0, .030, .032, .031, head},
             {.036, .888, 0, .0165, .0165, .0175, head}}},
        {"nose", head, Cloth::Skin, 5, 0,
            {{.047, .937, 0, .0050, .005, .0050, head},
             {.0530, .918, 0, .0085, .0075, .0080, head}}},
    };
    return parts;
}

const std::vector<TablePart> &sideParts()
{
    static const std::vector<TablePart> parts{
        {"ear", head, Cloth::Skin, 4, 0,
            {{-.006, .922, .0445, .0105, .0155, .0050, head}}},
        {"upperArm", upperArm, Cloth::Skin, 4, 3,
            {{-.008, .796, .1035, .0260, .018, .0225, upperArm},
             {-.008, .776, .1045, .0315, .028, .0275, upperArm},
             {-.006, .746, .1060, .0310, .030, .0280, upperArm},
             {-.004, .700, .106, .0275, .030, .0250, upperArm},
             {-.007, .645, .105, .0225, .030, .0215, upperArm},
             {-.008, .614, .105, .0215, .0215, .0215, upperArm, forearm, .5}},
            false, false, Detail::Always, Cloth::Top, 7.6},
        {"deltoid", upperArm, Cloth::Top, 3, 0,
            {{-.008, .779, .0950, .0330, .0315, .0300, thorax, upperArm, .45}},
            false, false, Detail::Always, Cloth::Skin, 0, "upperArm"},
        {"forearm", forearm, Cloth::Skin, 5, 3,
            {{-.008, .614, .105, .0215, .0215, .0215, upperArm, forearm, .5},
             {-.006, .590, .105, .0240, .025, .0225, forearm},
             {-.005, .560, .105, .0235, .025, .0215, forearm},
             {-.007, .510, .105, .0175, .020, .0160, forearm},
             {-.008, .468, .105, .0150, .015, .0120, forearm, hand, .5}},
            false, true},
        {"hand", hand, Cloth::Skin, 6, 2,
            {{-.008, .472, .105, .0148, .010, .0120, forearm, hand, .6},
             {-.006, .452, .105, .0180, .014, .0118, hand},
             {-.004, .434, .105, .0205, .012, .0108, hand},
             {-.003, .420, .1045, .0200, .008, .0090, hand}},
            false, true},
        {"allFingers", fingers, Cloth::Skin, 6, 2,
            {{-.003, .424, .1045, .0200, .008, .0085, hand},
             {-.003, .408, .1045, .0190, .010, .0080, fingers},
             {-.004, .393, .1040, .0180, .010, .0075, fingers, fingertips, .5},
             {-.005, .374, .1020, .0130, .008, .0070, fingertips}},
            false, false, Detail::Far, Cloth::Skin, 0, "hand"},
        finger("littleFinger", -.0175, .379, .0050),
        finger("ringFinger", -.0080, .368, .0056),
        finger("middleFinger", .0022, .363, .0058),
        finger("indexFinger", .0122, .369, .0056),
        {"thumb", hand, Cloth::Skin, 7, 2,
            {{.006, .456, .1010, .0085, .0085, .0085, hand},
             {.0165, .438, .0970, .0078, .0080, .0075, hand},
             {.0235, .421, .0945, .0064, .0075, .0062, hand},
             {.0265, .408, .0935, .0050, .0055, .0050, hand}}},
        {"glute", pelvis, Cloth::Shorts, 1, 3,
            {{-.030, .565, .042, .034, .03, .036, pelvis},
             {-.030, .532, .048, .049, .04, .046, pelvis, thigh, .30},
             {-.022, .500, .050, .048, .03, .046, pelvis, thigh, .55},
             {-.012, .470, .052, .042, .03, .042, thigh}},
            false, false, Detail::Always, Cloth::Skin, 0, "pelvis"},
        {"thigh", thigh, Cloth::Skin, 3, 3,
            {{.003, .532, .050, .046, .030, .043, pelvis, thigh, .7},
             {.003, .505, .052, .053, .03, .0475, thigh},
             {.002, .470, .054, .0555, .03, .0480, thigh},
             {.003, .420, .054, .0520, .03, .0455, thigh},
             {.004, .365, .052, .0440, .03, .0395, thigh},
             {.002, .315, .050, .0365, .03, .0335, thigh},
             {.001, .285, .050, .0345, .0345, .0325, thigh, shank, .5}},
            false, false, Detail::Always, Cloth::Shorts, 8.6},
        {"shank", shank, Cloth::Sock, 4, 3,
            {{.001, .285, .050, .0345, .0345, .0325, thigh, shank, .5},
             {-.001, .262, .050, .0325, .03, .0315, shank},
             {-.010, .215, .051, .0350, .03, .0335, shank},
             {-.011, .180, .051, .0325, .03, .0310, shank},
             {-.008, .120, .050, .0235, .03, .0225, shank},
             {-.006, .070, .050, .0185, .02, .0175, shank},
             {-.006, .042, .050, .0195, .0195, .0185, shank, foot, .5}},
            false, true, Detail::Always, Cloth::Skin, 14.2},
        {"sole", foot, Cloth::Sole, 4, 0,
            {{-.030, .006, .050, .0185, .006, .0200, foot},
             {.015, .006, .0505, .0200, .006, .0225, foot},
             {.062, .006, .052, .0190, .006, .0290, foot}}},
        {"toeSole", toes, Cloth::Sole, 5, 0,
            {{.064, .006, .052, .0190, .006, .0290, foot, toes, .5},
             {.092, .007, .051, .0195, .006, .0245, toes}}},
        {"shoe", foot, Cloth::Shoe, 6, 0,
            {{-.026, .025, .050, .0200, .0200, .0190, foot},
             {-.006, .036, .050, .0215, .0200, .0205, foot},
             {.028, .024, .0505, .0220, .0190, .0220, foot},
             {.060, .0180, .052, .0190, .0130, .0275, foot}}},
        {"toeBox", toes, Cloth::Shoe, 7, 0,
            {{.060, .0180, .052, .0190, .0130, .0275, foot, toes, .5},
             {.089, .0150, .051, .0190, .0110, .0235, toes}}},
    };
    return parts;
}

const std::vector<TableJoin> &middleJoins()
{
    static const std::vector<TableJoin> joins{
        {"pelvis", "trunk", lumbar, .3},
        {"trunk", "neck", neck, .10},
        {"head", "nose", head, .3},
    };
    return joins;
}

const std::vector<TableJoin> &sideJoins()
{
    static const std::vector<TableJoin> joins{
        {"trunk", "upperArm", upperArm, .050},
        {"trunk", "deltoid", upperArm, .065},
        {"upperArm", "forearm", forearm, .040, true},
        {"forearm", "hand", hand, .040, true},
        {"hand", "thumb", hand, .040},
        {"pelvis", "thigh", thigh, .085},
        {"pelvis", "glute", thigh, .3},
        {"trunk", "glute", thigh, .3},
        {"glute", "thigh", thigh, .3},
        {"thigh", "shank", shank, .055, true},
        {"shoe", "toeBox", toes, .2},
        {"sole", "toeSole", toes, .2},
    };
    return joins;
}
// clang-format on

} // namespace hipstride
