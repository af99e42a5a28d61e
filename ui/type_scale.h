// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace hipstride {

/// The sizes of type; there are no others on the screen.
enum class TypeToken
{
    Count,        ///< repetition counter in the player
    Countdown,    ///< countdown in the player
    CountOf,      ///< "of 12"
    PlayerName,   ///< exercise in the player
    PlayerText,   ///< set, phase, cue
    Welcome,      ///< first start
    Hero,         ///< name of what is due
    Page,         ///< page title
    Title,        ///< exercise, routine, client
    FigureNumber, ///< 25 minutes, 37 of 46
    Section,      ///< card and section titles
    Body,
    Strong, ///< names in lists, buttons
    Small,  ///< supporting line, axis
    SmallMedium
};

/// How much larger than usual the person reads: 1 to 2, from the application's font.
double textScale();

QFont fontOf(TypeToken token, double scale = textScale());

/// Distance of two lines of a text. Unit: pixels.
int lineHeight(TypeToken token, double scale = textScale());

/// A measure of the design at the present text size: icons, hit sizes and padding grow with the
/// text to 150 % and then stay. Unit: pixels.
int spaced(double pixels);

} // namespace hipstride
