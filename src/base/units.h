// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>

namespace hipstride {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// A load in whole grams, so that 62.5 kg is exact.
struct Mass
{
    int grams = 0;

    friend auto operator<=>(Mass, Mass) = default;
};

/// A distance over the ground in whole metres.
struct Metres
{
    int value = 0;

    friend auto operator<=>(Metres, Metres) = default;
};

} // namespace hipstride
