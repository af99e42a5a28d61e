// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hipstride {

/// How much work one guess at a passphrase is, as argon2id counts it.
struct KeyCost
{
    std::uint32_t passes = 0;
    std::uint64_t bytes = 0; ///< of memory

    friend bool operator==(const KeyCost &, const KeyCost &) = default;
};

/// About half a second and 256 MB.
KeyCost usualCost();
/// The least there is. For tests: it protects nothing that is worth a guess.
KeyCost leastCost();

} // namespace hipstride
