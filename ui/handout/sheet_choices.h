// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "drawing/figure_ink.h"
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
    bool hasCode = true;         ///< the programme in a QR code
    QString secondLanguage = {}; ///< its code; empty: none
};

/// What a new sheet begins with: the letterhead of the settings, and what was chosen for the sheet
/// before it; the paper of the country if none was.
SheetChoices sheetChoicesFrom(const Settings &settings, Date given);

/// Keeps what `now` says otherwise than `before`, but no words, for the next sheet.
void keepSheetChoices(Settings &settings, const SheetChoices &before, const SheetChoices &now);

/// What of the choices is kept with a sheet that is given out.
SheetLook lookOf(const SheetChoices &choices);
/// The same choices with the look of a sheet that was given out.
SheetChoices withLook(SheetChoices choices, const SheetLook &look);

PaperInk inkOf(const SheetChoices &choices);
FigureTheme figureThemeOf(const SheetChoices &choices);

/// "Five to fire up, Jonas Berg.pdf", without what no file name may hold.
QString fileNameFor(const Handout &handout);

} // namespace hipstride
