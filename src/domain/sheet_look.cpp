// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet_look.h"

#include <algorithm>

#include "domain/density_name.h"

namespace hipstride {

std::string_view nameOfLayout(HandoutDensity density)
{
    return std::ranges::find(densityNames, density, &DensityName::density)->name;
}

std::optional<HandoutDensity> layoutCalled(std::string_view name)
{
    const auto *known = std::ranges::find(densityNames, name, &DensityName::name);
    return known == densityNames.end() ? std::nullopt : std::optional(known->density);
}

} // namespace hipstride
