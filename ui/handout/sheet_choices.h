// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "drawing/handout_page.h"
#include "drawing/handout_painter.h"
#include "drawing/handout_text.h"

namespace hipstride {

class Settings;

/// Everything that is chosen about a sheet before it is printed.
struct SheetChoices
{
    HandoutOptions options;
    Paper paper = Paper::A4;
    bool isBlackAndWhite = false;
};

/// What a new sheet begins with: the letterhead and the paper of the settings, else the paper of
/// the country.
SheetChoices sheetChoicesFrom(const Settings &settings, Date given);

PaperInk inkOf(const SheetChoices &choices);

/// "Five to fire up, Jonas Berg.pdf", without what no file name may hold.
QString fileNameFor(const Handout &handout);
/// "Your week, 16 to 22 Nov.pdf", cleaned likewise.
QString fileNameFor(QString title);

} // namespace hipstride
