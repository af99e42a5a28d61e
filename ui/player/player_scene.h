// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "catalogue/catalogue.h"
#include "player/session_player.h"

namespace hipstride {

/// Everything the player shows at one moment, in words ready to be read.
struct PlayerScene
{
    QString exercise; ///< key of the exercise that is done or comes next
    QString exerciseName;
    QString heading;       ///< the exercise, or "Rest", "Get ready", "Now right", "Paused"
    QString line;          ///< "Set 3 of 3", or what comes next
    QString counter;       ///< "7" or "0:32"
    QString widestCounter; ///< "12": the counter never gets wider while it is shown
    QString counterOf;     ///< "of 12"; empty for a countdown
    double progress = 0;   ///< 0 to 1
    QString progressStart; ///< words under the left end of the bar
    QString progressEnd;   ///< words under its right end
    bool isSided = false;
    Side side = Side::Both; ///< Left or Right while sided
    bool isCountdownToSet = false;
    bool isCounted = false; ///< the person ends the set and may change its number
    bool isWorking = false; ///< a set is being done, not paused
    bool isHeld = false;    ///< a position is being held
    milliseconds repetitionTime{0};
    QString nextExercise; ///< key, of `next`
    Side nextSide = Side::Both;
    bool isPaused = false;
    QStringList steps; ///< how to do the exercise that is done or comes next
    QString cue;
    QString next;     ///< "Right side, 12"; empty after the last set
    QString timeLeft; ///< "12:40 left"
    QString spoken;   ///< one sentence that says where the session stands

    friend bool operator==(const PlayerScene &, const PlayerScene &) = default;
};

/// `amount` is what the person says she did in the set at hand, where she changed it.
PlayerScene sceneOf(const SessionPlayer &player, const Catalogue &catalogue,
                    const std::optional<Work> &amount);

/// Sets of each exercise, or of each round, in the order in which the bar at the top shows them;
/// both sides are one.
std::vector<int> setsInBar(const SessionPlayer &player);
/// The one of them that is being done, from 0 on; all when none is.
int setInBar(const SessionPlayer &player);

} // namespace hipstride
