// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_file.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "base/error.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr double pointsPerInch = 72;
constexpr int dotsPerInch = 1200;
/// Figures round their points to whole units on paper: these are fine enough.
constexpr int dotsPerUnit = 3;

bool writePng(const PictureToWrite &picture, QIODevice &file)
{
    QImage image(picture.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.paint(painter, QRectF(QPointF(), picture.size));
    painter.end();
    return image.save(&file, "PNG");
}

bool writeSvg(const PictureToWrite &picture, QIODevice &file)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(picture.size.toSize());
    svg.setViewBox(QRectF(QPointF(), picture.size));
    QPainter painter;
    if (!painter.begin(&svg))
        return false;
    picture.paint(painter, QRectF(QPointF(), picture.size));
    return painter.end();
}

bool writePdf(const PictureToWrite &picture, QIODevice &file)
{
    QPdfWriter pdf(&file);
    pdf.setResolution(dotsPerInch);
    pdf.setPageSize(QPageSize(picture.size, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    pdf.setCreator(QStringLiteral("Hipstride"));
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    painter.scale(dotsPerUnit, dotsPerUnit);
    picture.paint(painter,
                  QRectF(QPointF(), picture.size * dotsPerInch / pointsPerInch / dotsPerUnit));
    return painter.end();
}

bool write(const PictureToWrite &picture, const std::filesystem::path &extension, QIODevice &file)
{
    if (extension == ".svg")
        return writeSvg(picture, file);
    if (extension == ".pdf")
        return writePdf(picture, file);
    return writePng(picture, file);
}

} // namespace

bool isPictureFile(const std::filesystem::path &path)
{
    const std::filesystem::path extension = path.extension();
    return extension == ".svg" || extension == ".pdf" || extension == ".png";
}

void writePicture(const PictureToWrite &picture, const std::filesystem::path &path)
{
    QSaveFile file(toQt(path.string()));
    if (!file.open(QIODevice::WriteOnly) || !write(picture, path.extension(), file) ||
        !file.commit())
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
}

} // namespace hipstride
