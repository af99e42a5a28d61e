// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "drawing/handout.h"
#include "drawing/handout_layout.h"
#include "drawing/handout_painter.h"
#include "drawing/handout_pictures.h"

namespace hipstride {

/// Writes a sheet as a PDF file with searchable text. An existing file is replaced only when the
/// new one is complete.
/// Throws Error(FileUnwritable) naming the path.
void writePdf(const Handout &handout, const PageMetrics &metrics, const std::filesystem::path &path,
              const PaperInk &ink = colourInk(), const HandoutPictures &pictures = {});

} // namespace hipstride
