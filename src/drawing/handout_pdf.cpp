// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_pdf.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "base/error.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr int dotsPerInch = 1200;

void paintPages(QIODevice &file, const Handout &handout, const PageMetrics &metrics,
                const PaperInk &ink)
{
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(metrics.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(toQt(handout.title));
    writer.setCreator(QStringLiteral("Hipstride"));

    QPainter painter(&writer);
    scaleToPoints(painter);
    bool isFirst = true;
    for (const HandoutPage &page : layOut(handout, metrics)) {
        if (!isFirst)
            writer.newPage();
        isFirst = false;
        paintPage(painter, page, ink);
    }
}

} // namespace

void writePdf(const Handout &handout, const PageMetrics &metrics, const std::filesystem::path &path,
              const PaperInk &ink)
{
    QSaveFile file(toQt(path.string()));
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
    paintPages(file, handout, metrics, ink);
    if (!file.commit())
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
}

} // namespace hipstride
