// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <filesystem>
#include <functional>

class QPainter;

namespace hipstride {

/// A picture of `size` points, which are pixels where there are any. It is painted into the box in
/// whatever units that has.
struct PictureToWrite
{
    QSizeF size;
    std::function<void(QPainter &, const QRectF &box)> paint;
};

/// Whether pictures can be written under that name: .svg, .pdf or .png.
bool isPictureFile(const std::filesystem::path &path);

/// Writes a picture in the form that its name asks for. An existing file is replaced only when the
/// new one is complete. Expects isPictureFile(path).
/// Throws Error(FileUnwritable) naming the path.
void writePicture(const PictureToWrite &picture, const std::filesystem::path &path);

} // namespace hipstride
