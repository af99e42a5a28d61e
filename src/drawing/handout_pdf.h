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
};

/// Writes pages as a PDF file with searchable text. An existing file is replaced only when the new
/// one is complete. Expects the pages to be as large as the paper.
/// Throws Error(FileUnwritable) naming the path.
void writePdf(std::span<const HandoutPage> pages, const PdfDocument &document,
              const std::filesystem::path &path, const PaperInk &ink = colourInk(),
              const PaintPicture &paintPicture = {});

/// The same for a home programme.
void writePdf(const Handout &handout, const PageMetrics &metrics, const std::filesystem::path &path,
              const PaperInk &ink = colourInk(), const HandoutPictures &pictures = {});

} // namespace hipstride
