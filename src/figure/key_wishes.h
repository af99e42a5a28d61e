// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "figure/contact.h"
#include "figure/figure_script.h"

namespace hipstride {

/// One key with everything it inherits from the keys before it.
struct WholeKey
{
    Pose wanted;
    Firmness firmness{};
    std::array<bool, AngleCount> hinted{};
    double tilt = 0; ///< radians
    bool rootWritten = false;
    std::vector<ContactWish> contacts;
    bool balanced = false;
    double air = 0;
};

/// Every key of the script in full, and, for a mirrored half, the keys of the other side after
/// them.
std::vector<WholeKey> wholeKeys(const FigureScript &script);

/// Firmness of an angle that nobody wrote.
double softnessOf(std::size_t angle);

/// True for the names that `arms` may have: "hips", "clasp", "cross", "front", "side" ...
bool isArmsName(std::string_view name);

} // namespace hipstride
