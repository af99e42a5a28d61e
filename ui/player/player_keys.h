// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace hipstride {

/// What a key says to the player.
enum class PlayerKey
{
    Press,       ///< go on, go now, set done; also the forward key of a presenter's remote
    PauseOrGoOn, ///< also the start and the blank key of a remote
    More,
    Less,
    Change,
    Back, ///< also the backward key of a remote
    Skip,
    Exercise, ///< pain, an easier or harder one, sets, a note
    Routine,  ///< all of it, to go anywhere
    Leave,
    FullScreen
};

/// Nothing for a key that means nothing here, nor for one that is only held down: it must not run
/// through the session.
std::optional<PlayerKey> playerKeyOf(const QKeyEvent &event);

/// A number from 0 to 10, as the scales take it: the digits, and T for ten.
std::optional<int> scoreOf(const QKeyEvent &event);

} // namespace hipstride
