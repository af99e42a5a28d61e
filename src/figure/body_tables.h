// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figure/body_shape.h"

namespace hipstride {

/// A ring as the tables write it: place, radii, the bone, and a second bone with its share.
struct TableRing
{
    double x, y, z;
    double front, along, side;
    Bone bone;
    Bone second = Bone::Pelvis;
    double share = 0;
};

/// A part as the tables write it: the right side with left bones, mirrored by the reader.
struct TablePart
{
    const char *name;
    Bone bone;
    Cloth cloth;
    int priority;
    int density; ///< rings between two written ones; 0: a hull of exactly these
    std::vector<TableRing> rings;
    bool flatStart = false;
    bool hingeStart = false;
    Detail detail = Detail::Always;
    Cloth upperCloth = Cloth::Skin;
    double hem = 0;
    const char *fusedWith = nullptr;
};

struct TableJoin
{
    const char *first;
    const char *second;
    Bone at;
    double radius;
    bool hinge = false;
};

/// Once for the body, and once for each side. Girths are tuned by eye; lengths are the skeleton's.
const std::vector<TablePart> &middleParts();
const std::vector<TablePart> &sideParts();
/// Joins name parts without side; "trunk" and the like are of the middle.
const std::vector<TableJoin> &middleJoins();
const std::vector<TableJoin> &sideJoins();

} // namespace hipstride
