// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "domain/sheet_look.h"

namespace hipstride {

/// What a density is called where it is kept or typed.
struct DensityName
{
    HandoutDensity density;
    const char *name;
};

inline constexpr std::array densityNames{
    DensityName{HandoutDensity::AsFits, "fit"}, DensityName{HandoutDensity::One, "1"},
    DensityName{HandoutDensity::Two, "2"},      DensityName{HandoutDensity::Four, "4"},
    DensityName{HandoutDensity::Six, "6"},      DensityName{HandoutDensity::List, "list"}};

} // namespace hipstride
