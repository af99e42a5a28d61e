// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/muscle_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hipstride {

namespace {

enum class Region
{
    Hip,
    Thigh,
    Shank,
    Trunk,
};

// A height, and where the muscle begins and ends around a vertical axis in the limb: 0 front,
// 90 outside, 180 back, 270 inside. Unit: degrees
struct Level
{
    double height;
    double from;
    double to;
};

struct MuscleTable
{
    std::string_view name;
    Region region;
    std::vector<Level> levels;
};

// clang-format off
const std::vector<MuscleTable> tables{
    {"gluteus-maximus", Region::Hip, {{.605, 158, 194}, {.585, 136, 207}, {.560, 117, 213}, {.535, 106, 215}, {.510, 98, 213}, {.485, 91, 203}, {.462, 87, 160}, {.440, 87, 116}}},
    {"gluteus-medius", Region::Hip, {{.613, 84, 126}, {.602, 60, 136}, {.582, 54, 124}, {.560, 60, 112}, {.540, 70, 103}, {.520, 80, 97}}},
    {"gluteus-medius-front", Region::Hip, {{.611, 74, 92}, {.602, 58, 92}, {.582, 52, 92}, {.560, 58, 91}, {.540, 68, 91}, {.520, 80, 91}}},
    {"gluteus-medius-back", Region::Hip, {{.613, 96, 128}, {.602, 95, 138}, {.582, 94, 126}, {.560, 93, 114}, {.540, 92, 105}, {.520, 91, 99}}},
    {"gluteus-minimus", Region::Hip, {{.590, 74, 108}, {.576, 60, 118}, {.556, 66, 108}, {.536, 76, 102}, {.520, 82, 98}}},
    {"tensor-fasciae-latae", Region::Hip, {{.592, 28, 52}, {.560, 32, 66}, {.520, 46, 80}, {.480, 62, 86}, {.440, 74, 88}}},
    {"deep-rotators", Region::Hip, {{.562, 130, 205}, {.548, 112, 208}, {.528, 102, 206}, {.510, 98, 196}, {.498, 98, 160}}},
    {"hip-flexors", Region::Hip, {{.612, -2, 30}, {.585, -14, 34}, {.555, -16, 26}, {.525, -18, 12}, {.498, -24, 0}, {.480, -28, -12}}},
    {"quadriceps", Region::Thigh, {{.500, -18, 36}, {.460, -42, 66}, {.410, -52, 72}, {.360, -56, 70}, {.325, -50, 56}, {.305, -28, 28}}},
    {"hamstrings", Region::Thigh, {{.478, 166, 204}, {.455, 146, 222}, {.410, 132, 234}, {.360, 126, 238}, {.320, 118, 242}, {.300, 112, 140}}},
    {"adductors", Region::Thigh, {{.495, 270, 318}, {.460, 250, 316}, {.410, 252, 306}, {.370, 258, 296}}},
    {"adductor-magnus", Region::Thigh, {{.485, 236, 288}, {.455, 230, 292}, {.410, 236, 288}, {.360, 246, 284}, {.318, 256, 280}}},
    {"calves", Region::Shank, {{.262, 150, 210}, {.235, 112, 248}, {.195, 108, 252}, {.160, 126, 234}, {.135, 150, 210}}},
    {"trunk", Region::Trunk, {{.738, 4, 62}, {.715, 3, 84}, {.690, 3, 98}, {.660, 3, 104}, {.635, 3, 100}, {.618, 4, 74}}},
};
// clang-format on

constexpr std::size_t rowCount = 14;
constexpr std::size_t columnCount = 13;
constexpr double intoBody = 0.965; // just below the surface: no red beyond the outline

std::vector<std::string> hostsOf(Region region, const std::string &side)
{
    switch (region) {
    case Region::Hip:
        return {"pelvis", "glute" + side, "thigh" + side};
    case Region::Thigh:
        return {"thigh" + side};
    case Region::Shank:
        return {"shank" + side};
    case Region::Trunk:
        return {"trunk"};
    }
    return {};
}

double sidewaysAxis(Region region)
{
    return region == Region::Hip ? 0.046 : region == Region::Trunk ? 0 : 0.052;
}

// How far a level ray from `from` meets the ellipse of two neighbouring rings, 0 if it misses.
double hitOf(const Ring &a, const Ring &b, Vector from, Vector direction)
{
    if ((a.centre.y - from.y) * (b.centre.y - from.y) > 0)
        return 0;
    const double span = b.centre.y - a.centre.y;
    const double t = span == 0 ? 0 : (from.y - a.centre.y) / span;
    const Vector centre = mix(a.centre, b.centre, t);
    const Vector radii = mix(a.radii, b.radii, t);
    const double ox = (from.x - centre.x) / radii.x;
    const double oz = (from.z - centre.z) / radii.z;
    const double ux = direction.x / radii.x;
    const double uz = direction.z / radii.z;
    const double squared = ux * ux + uz * uz;
    const double half = ox * ux + oz * uz;
    const double under = half * half - squared * (ox * ox + oz * oz - 1);
    return under < 0 ? 0 : (-half + std::sqrt(under)) / squared;
}

Vector surfacePoint(const BodyShape &shape, const MuscleSheet &sheet, Region region, double height,
                    double degrees)
{
    const Vector axis{region == Region::Trunk ? 0.002 : -0.002, height,
                      sidewaysAxis(region) * sheet.side};
    const Vector direction{std::cos(degrees * degree), 0, std::sin(degrees * degree) * sheet.side};
    double farthest = 0;
    for (const std::size_t host : sheet.hosts) {
        const std::vector<Ring> &rings = shape.parts[host].rings;
        for (std::size_t i = 0; i + 1 < rings.size(); ++i)
            farthest = std::max(farthest, hitOf(rings[i], rings[i + 1], axis, direction));
    }
    return axis + direction * (farthest * intoBody);
}

double smoothStep(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// Which bones carry the skin at that height.
void carry(Ring &point, Region region, int side)
{
    const double y = point.centre.y;
    const auto own = [side](Bone bone) { return side > 0 ? otherSide(bone) : bone; };
    switch (region) {
    case Region::Hip:
        point.bone = Bone::Pelvis;
        point.second = own(Bone::LeftThigh);
        point.secondShare = smoothStep((0.585 - y) / (0.585 - 0.475));
        break;
    case Region::Thigh:
        point.bone = own(Bone::LeftThigh);
        break;
    case Region::Shank:
        point.bone = own(Bone::LeftShank);
        break;
    case Region::Trunk:
        point.bone = y < 0.665 ? Bone::Lumbar : Bone::Middle;
        point.second = y < 0.665 ? Bone::Middle : Bone::Thorax;
        point.secondShare =
            y < 0.665 ? smoothStep((y - 0.62) / 0.09) : smoothStep((y - 0.66) / 0.09);
        break;
    }
}

// The level at a place among the written ones, along a smooth curve.
Level levelAt(const std::vector<Level> &levels, double place)
{
    const auto k = std::min(static_cast<std::size_t>(place), levels.size() - 2);
    const double t = place - static_cast<double>(k);
    const auto value = [&](double Level::*member) {
        const double a = levels[k > 0 ? k - 1 : 0].*member;
        const double b = levels[k].*member;
        const double c = levels[k + 1].*member;
        const double d = levels[std::min(k + 2, levels.size() - 1)].*member;
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                      (3 * b - a - 3 * c + d) * t * t * t);
    };
    return {value(&Level::height), value(&Level::from), value(&Level::to)};
}

MuscleSheet sheetOf(const BodyShape &shape, const MuscleTable &table, int side)
{
    MuscleSheet sheet{
        .muscle = std::string(table.name), .side = side, .rows = rowCount, .columns = columnCount};
    for (const std::string &host : hostsOf(table.region, side > 0 ? "R" : "L"))
        sheet.hosts.push_back(shape.partNamed(host));
    for (std::size_t row = 0; row < rowCount; ++row) {
        const double share = static_cast<double>(row) / (rowCount - 1);
        const Level level =
            levelAt(table.levels, share * static_cast<double>(table.levels.size() - 1));
        for (std::size_t column = 0; column < columnCount; ++column) {
            const double across = static_cast<double>(column) / (columnCount - 1);
            Ring point;
            point.centre = surfacePoint(shape, sheet, table.region, level.height,
                                        level.from + (level.to - level.from) * across);
            carry(point, table.region, side);
            sheet.points.push_back(point);
        }
    }
    return sheet;
}

} // namespace

std::vector<MuscleSheet> muscleSheets(const BodyShape &shape)
{
    std::vector<MuscleSheet> sheets;
    for (const MuscleTable &table : tables) {
        for (const int side : {-1, 1})
            sheets.push_back(sheetOf(shape, table, side));
    }
    return sheets;
}

std::span<const std::string_view> drawnMuscles()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> list;
        for (const MuscleTable &table : tables)
            list.push_back(table.name);
        return list;
    }();
    return names;
}

} // namespace hipstride
