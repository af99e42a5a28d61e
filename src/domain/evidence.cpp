// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"

#include <algorithm>

namespace hipstride {

bool isAbout(const EvidenceValue &value, Muscle muscle)
{
    const auto names = [&value](Muscle one) {
        return std::ranges::find(value.muscles, one) != value.muscles.end();
    };
    if (muscle == Muscle::GluteusMedius &&
        (names(Muscle::GluteusMediusFront) || names(Muscle::GluteusMediusBack)))
        return true;
    return names(muscle);
}

} // namespace hipstride
