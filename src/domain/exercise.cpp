// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exercise.h"

#include <algorithm>

namespace hipstride {

bool needsNothing(const Exercise &exercise)
{
    // a carpet or a towel does as well as a mat
    return std::ranges::all_of(exercise.equipment, [](const std::vector<Equipment> &alternatives) {
        return std::ranges::find(alternatives, Equipment::Mat) != alternatives.end();
    });
}

} // namespace hipstride
