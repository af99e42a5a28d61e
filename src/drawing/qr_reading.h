// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <filesystem>
#include <string>
#include <vector>

namespace hipstride {

/// What the QR codes of a picture say, in no order. None when it has none that can be read.
std::vector<std::string> qrTextsIn(const QImage &picture);

/// The same for a file.
/// Throws Error(FileUnreadable) when it is no picture, or one of more than 32 million dots.
std::vector<std::string> qrTextsIn(const std::filesystem::path &file);

} // namespace hipstride
