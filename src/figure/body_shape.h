// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "figure/skeleton.h"

namespace hipstride {

/// An ellipsoid of the body's surface, in the rest posture. One bone carries it, or it goes along
/// with two by shares.
struct Ring
{
    Vector centre;
    Vector radii; ///< front to back, along, sideways
    Bone bone = Bone::Pelvis;
    Bone second = Bone::Pelvis;
    double secondShare = 0;
};

/// Where a ring is in a posed figure.
struct PlacedRing
{
    Vector centre;
    Rotation rotation;
};
PlacedRing placed(const Frames &frames, const Ring &ring);

enum class Cloth : unsigned char
{
    Skin,
    Shorts,
    Top,
    Sock,
    Shoe,
    Sole,
    Hair,
    Iron, ///< not worn: held
    Band,
    Wood,
};

enum class Detail : unsigned char
{
    Always,
    Near, ///< only when drawn large: single fingers
    Far,  ///< only when drawn small: all fingers as one
};

/// A stretch of the body with one outline: a row of rings, or the hull around a few.
struct BodyPart
{
    std::string name;
    Bone bone = Bone::Pelvis;
    Cloth cloth = Cloth::Skin;
    int priority = 0;        ///< which is nearer when depth cannot tell
    std::vector<Ring> rings; ///< towards the end of the limb
    bool isHull = false;
    bool flatStart = false;    ///< cut straight along its first ring: a hem or a collar
    bool hingeStart = false;   ///< its first ring lies inside the part it is hinged to
    std::size_t fusedWith = 0; ///< index of the part whose outline it shares; its own if alone
    Detail detail = Detail::Always;
    Cloth upperCloth = Cloth::Skin; ///< another cloth up to `hem`
    double hem = 0;                 ///< place of the hem among the rings, 0: one cloth
};

/// Two parts flow into each other around a joint: no line is drawn where one is inside the other.
struct BodyJoin
{
    std::size_t first;
    std::size_t second;
    Bone at;
    double radius;
    bool hinge = false;
};

enum class Build
{
    Curved,
    Straight,
};

/// The surface of a body.
struct BodyShape
{
    std::vector<BodyPart> parts;
    std::vector<BodyJoin> joins;

    /// Expects a name of the tables.
    std::size_t partNamed(std::string_view name) const;
};

BodyShape bodyShape(Build build);

} // namespace hipstride
