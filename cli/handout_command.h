// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "base/date.h"
#include "drawing/handout.h"
#include "drawing/handout_page.h"

namespace hipstride {

class DataFile;
class Output;

/// What to print, and where to.
struct HandoutWish
{
    std::string routine;
    std::string language = {}; ///< its code; empty: English
    std::string person;        ///< may be empty
    std::filesystem::path file;
    Paper paper = Paper::A4;
    bool isBlackAndWhite = false;
    bool hasCode = false; ///< the programme in a QR code besides
    bool isByPosition = false;
    int gridWeeks = 2;
    HandoutStyle style = {};
    std::string secondLanguage = {}; ///< its code
};

/// Writes a routine as a PDF. No display is needed.
/// Throws Error(FileUnwritable).
void writeHandout(const HandoutWish &wish, Date today, const DataFile &data, Output &output);

} // namespace hipstride
