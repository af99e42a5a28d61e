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

bool writePages(QIODevice &file, const Handout &handout, const PageMetrics &metrics,
                const PaperInk &ink, const HandoutPictures &pictures)
{
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(pageSizeOf(metrics.paper));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(toQt(handout.title));
    writer.setCreator(QStringLiteral("Hipstride"));

    return paintPages(writer, layOut(handout, metrics, pictures.has), ink, pictures.paint);
}

} // namespace

void writePdf(const Handout &handout, const PageMetrics &metrics, const std::filesystem::path &path,
              const PaperInk &ink, const HandoutPictures &pictures)
{
    QSaveFile file(toQt(path.string()));
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
    if (!writePages(file, handout, metrics, ink, pictures) || !file.commit())
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
}

} // namespace hipstride
