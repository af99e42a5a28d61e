// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace hipstride {

/// Number of one thing of one kind, unique within its table. 0 means "not given yet".
template <typename Tag>
struct Id
{
    std::int64_t value = 0;

    bool isSet() const noexcept { return value > 0; }
    friend auto operator<=>(Id, Id) = default;
};

using PersonId = Id<struct PersonTag>;
using RoutineId = Id<struct RoutineTag>;
using RunId = Id<struct RunTag>;
using RuleId = Id<struct RuleTag>;
using SessionId = Id<struct SessionTag>;

} // namespace hipstride
