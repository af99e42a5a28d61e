// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/prop.h"

#include <array>
#include <utility>

namespace hipstride {

namespace {

constexpr std::array<std::pair<PropKind, std::string_view>, 19> kinds{{
    {PropKind::Mat, "mat"},
    {PropKind::Box, "box"},
    {PropKind::Bench, "bench"},
    {PropKind::Chair, "chair"},
    {PropKind::Wall, "wall"},
    {PropKind::SideWall, "side-wall"},
    {PropKind::Loop, "loop"},
    {PropKind::LongBand, "band"},
    {PropKind::Dumbbell, "dumbbell"},
    {PropKind::Kettlebell, "kettlebell"},
    {PropKind::Goblet, "goblet"},
    {PropKind::Barbell, "barbell"},
    {PropKind::Ball, "ball"},
    {PropKind::Stick, "stick"},
    {PropKind::Pad, "pad"},
    {PropKind::Weight, "weight"},
    {PropKind::Slider, "slider"},
    {PropKind::Cable, "cable"},
    {PropKind::SlopingBench, "sloping-bench"},
}};

} // namespace

std::optional<PropKind> propKindNamed(std::string_view name)
{
    for (const auto &[kind, known] : kinds) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

std::string_view nameOf(PropKind kind)
{
    for (const auto &[known, name] : kinds) {
        if (known == kind)
            return name;
    }
    return {};
}

double topOf(const Prop &prop)
{
    return prop.at.y + prop.size.y;
}

} // namespace hipstride
