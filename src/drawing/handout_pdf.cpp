// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include "base/error.h"
#include "drawing/pdf_facts.h"
#include "drawing/qt_text.h"
#include "drawing/spoken_language.h"

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

PdfFacts factsOf(std::span<const HandoutPage> pages, const PdfDocument &document)
{
    PdfFacts facts{.author = toQt(document.author), .language = spokenLanguage(), .bookmarks = {}};
    int number = 0;
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks) {
            if (!block.bookmark.isEmpty())
                facts.bookmarks.push_back({block.bookmark, number, block.box.top()});
        }
        ++number;
    }
    return facts;
}

} // namespace

void writePdf(std::span<const HandoutPage> pages, const PdfDocument &document,
              const std::filesystem::path &path, const PaperInk &ink,
              const PaintPicture &paintPicture)
{
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    QSaveFile file(toQt(path.string()));
    if (!file.open(QIODevice::WriteOnly) ||
        !writePages(written, pages, document, ink, paintPicture))
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
    const QByteArray pdf = withFacts(written.data(), factsOf(pages, document));
    if (file.write(pdf) != pdf.size() || !file.commit())
        throw Error(ErrorCode::FileUnwritable, path.string(), fromQt(file.errorString()));
}

std::string authorOf(const Handout &handout)
{
    const Letterhead &letterhead = handout.letterhead;
    return letterhead.therapist.empty() ? letterhead.clinic : letterhead.therapist;
}

void writePdf(const Handout &handout, const PageMetrics &metrics, const std::filesystem::path &path,
              const PaperInk &ink, const HandoutPictures &pictures)
{
    writePdf(layOut(handout, metrics, pictures.has),
             {.title = handout.title, .paper = metrics.paper, .author = authorOf(handout)}, path,
             ink, pictures.paint);
}

} // namespace hipstride
