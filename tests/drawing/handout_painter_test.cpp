// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QPainter>

#include "drawing/handout_layout.h"
#include "drawing/handout_painter.h"
#include "drawing/handout_pdf.h"
#include "drawing/qt_text.h"
#include "drawing/sample_handout.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

QImage paint(const HandoutPage &page, const PaperInk &ink, const PaintPicture &picture = {})
{
    const double scale = 80 / 72.0;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page, ink, picture);
    return image;
}

bool isGrey(QRgb pixel)
{
    return qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel);
}

bool hasColour(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!isGrey(image.pixel(x, y)))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("black ink leaves no colour on the page", "[drawing][handout]")
{
    for (const HandoutPage &page : layOut(sampleHandout(5), metricsOf(Paper::A4))) {
        CHECK(hasColour(paint(page, colourInk())));
        CHECK_FALSE(hasColour(paint(page, blackInk())));
    }
}

TEST_CASE("pictures are asked for at the places the layout gave them", "[drawing][handout]")
{
    const auto pages =
        layOut(sampleHandout(1), metricsOf(Paper::A4), [](const ExerciseKey &) { return true; });
    int starts = 0;
    int ends = 0;
    paint(pages.front(), colourInk(), [&](QPainter &, const PicturePlace &place) {
        CHECK(place.exercise == "single-leg-bridge");
        ++(place.moment == PictureMoment::Start ? starts : ends);
    });
    CHECK(starts == 1);
    CHECK(ends == 1);
}

// For eyes: HIPSTRIDE_SCREENSHOTS=folder keeps the sheets.
TEST_CASE("every kind of sheet can be written", "[drawing][handout]")
{
    const auto paper = GENERATE(Paper::A4, Paper::Letter);
    const QDir folder(qEnvironmentVariable("HIPSTRIDE_SCREENSHOTS", QDir::tempPath()));
    const QString suffix = paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
    const auto write = [&](const char *name, const Handout &handout, const PaperInk &ink) {
        const QString path =
            folder.filePath(QStringLiteral("handout-%1-%2.pdf").arg(QLatin1String(name), suffix));
        writePdf(handout, metricsOf(paper), fromQt(path), ink);
        CHECK(QFileInfo(path).size() > 10'000);
        if (!qEnvironmentVariableIsSet("HIPSTRIDE_SCREENSHOTS"))
            QFile::remove(path);
    };
    write("five", sampleHandout(5), colourInk());
    write("five-black", sampleHandout(5), blackInk());
    write("long", longHandout(8), colourInk());
    write("twelve", sampleHandout(12), colourInk());
}
