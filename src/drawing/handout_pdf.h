// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "drawing/handout.h"
#include "drawing/handout_layout.h"
#include "drawing/handout_painter.h"
#include "drawing/handout_pictures.h"

namespace hipstride {

/// What a PDF file says of itself.
struct PdfDocument
{
    std::string title;
    Paper paper = Paper::A4;
    std::string author = {}; ///< may be empty
};

/// Writes pages as a PDF file with searchable text, and an outline of all blocks that have a
/// bookmark. An existing file is replaced only when the new one is complete. Expects the pages to
/// be as large as the paper. Throws Error(FileUnwritable) naming the path.
void writePdf(std::span<const HandoutPage> pages, const PdfDocument &document,
              const std::filesystem::path &path, const PaperInk &ink = colourInk(),
              const PaintPicture &paintPicture = {});

/// Who answers for a sheet: the therapist, else the clinic.
std::string authorOf(const Handout &handout);

/// The same for a home programme.
void writePdf(const Handout &handout, const PageMetrics &metrics, const std::filesystem::path &path,
              const PaperInk &ink = colourInk(), const HandoutPictures &pictures = {});

} // namespace hipstride
