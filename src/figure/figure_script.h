// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "figure/geometry.h"
#include "figure/prop.h"

namespace hipstride {

/// How much the author cares about an angle that was written.
enum class Care
{
    Kept,   ///< a number
    Hinted, ///< "~60": near this, the contacts decide
    LetGo,  ///< null: the contacts decide
};

/// One joint of one key pose as it was written.
struct JointWish
{
    std::size_t angle = 0;
    Care care = Care::Kept;
    double value = 0; ///< degrees; body heights for the position
};

/// The direction of the trunk as it was written. Unit: degrees
struct RootWish
{
    double yaw = 0;
    double tilt = 0;
    double roll = 0;
    double twist = 0;
    bool kept = true; ///< false as soon as one of the four was hinted or let go
};

/// What touches what.
struct ContactWish
{
    std::string group; ///< of body_points.h
    double height = 0;
    std::optional<double> wall;     ///< x of the wall it leans on; no other direction is held
    std::optional<double> sideWall; ///< z of the wall it is pressed to
    std::optional<Vector> place;    ///< x, heading in degrees, z
    bool wholeGroup = false;        ///< `place` gives the heading too
    std::string to;                 ///< another group: touches that part of the body
    Vector away;                    ///< from `to` to the point
    std::optional<Vector> step;     ///< from where it was in the key before
    double lift = 0;                ///< how high the step goes
    bool slides = false;
    bool carriesNothing = false;
    bool holds = false; ///< something holds it there: the body need not be balanced
    double weight = 1;
};

struct ArrowWish
{
    std::string group;
    std::optional<std::pair<double, double>> shift; ///< right and up on the page, body heights
};

/// One muscle and side, and how hard it works at each key pose (empty: with the movement).
struct WorkWish
{
    std::string muscle;
    int side = 1;
    std::vector<double> atKeys;
};

struct KeyWish
{
    std::vector<JointWish> joints;
    std::optional<RootWish> root;
    std::optional<std::string> arms;
    std::vector<ContactWish> contacts;
    std::optional<bool> balanced;
    double seconds = 1.6; ///< the way from the key before
    double hold = 0;      ///< before the next movement
    bool still = false;   ///< shown on paper between the first and the last key
    double air = 0;       ///< cycles on the spot: how high the lowest point is above the floor
};

enum class Course
{
    ThereAndBack, ///< first key to last and back
    Cycle,        ///< last key leads to the first again
};

/// A figure as its author wrote it, before anything is solved. Form: docs/figures_json.md.
struct FigureScript
{
    std::string key;
    double azimuth = 90;
    double elevation = 8;
    std::vector<WorkWish> work;
    std::vector<Prop> props;
    std::vector<ContactWish> contacts; ///< of every key
    std::vector<ArrowWish> arrows;
    std::vector<KeyWish> keys;
    bool balanced = false;
    std::size_t anchor = 0;
    Course course = Course::ThereAndBack;
    bool mirroredHalf = false; ///< a cycle whose second half is the first one of the other side
    bool onTheSpot =
        false; ///< a cycle without fixed contacts: the lowest point stands on the floor
    double holdAtEnd = 0.8;
    double restAtStart = 0.6;
    double back = 1.6;
    std::vector<std::pair<std::string, std::string>> order;
};

} // namespace hipstride
