// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace hipstride {

/// What a key says to the player.
enum class PlayerKey
{
    Press, ///< go on, go now, set done; also the forward key of a presenter's remote
    PauseOrGoOn,
    More,
    Less,
    Change,
    Back, ///< also the backward key of a remote
    Skip,
    Leave,
    FullScreen
};

/// Nothing for a key that means nothing here, nor for one that is only held down: it must not run
/// through the session.
std::optional<PlayerKey> playerKeyOf(const QKeyEvent &event);

} // namespace hipstride
