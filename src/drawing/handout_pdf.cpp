// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_pdf.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include "base/error.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr int dotsPerInch = 1200;

bool writePages(QIODevice &file, std::span<const HandoutPage> pages, const PdfDocument &document,
                const PaperInk &ink, const PaintPicture &paintPicture)
{
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(pageSizeOf(document.paper));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(toQt(document.title));
    writer.setCreator(QStringLiteral("Hipstride"));

    return paintPages(writer, pages, ink, paintPicture);
}

} // namespace

void writePdf(std::span<const HandoutPage> pages, const PdfDocument &document,
              const std::filesystem::path &path, const PaperInk &ink,
              const PaintPicture &paintPicture)
{
    QSaveFile file(toQt(path.string()));
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
    if (!writePages(file, pages, document, ink, paintPicture) || !file.commit())
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
}

void writePdf(const Handout &handout, const PageMetrics &metrics, const std::filesystem::path &path,
              const PaperInk &ink, const HandoutPictures &pictures)
{
    writePdf(layOut(handout, metrics, pictures.has),
             {.title = handout.title, .paper = metrics.paper}, path, ink, pictures.paint);
}

} // namespace hipstride
