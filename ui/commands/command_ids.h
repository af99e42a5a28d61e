// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hipstride {

/// Which undo commands may merge with their like. The one list of merge ids.
enum class CommandId
{
    ChangeRoutine = 1
};

} // namespace hipstride
