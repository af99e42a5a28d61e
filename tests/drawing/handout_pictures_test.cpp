// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include "drawing/handout_pdf.h"
#include "drawing/qt_text.h"
#include "drawing/sample_handout.h"
#include "support/catch.h"
#include "support/shipped_figures.h"

using namespace hipstride;

namespace {

const ExerciseKey bridge = "single-leg-bridge";

Handout drawnHandout(std::size_t count)
{
    const std::vector<ExerciseKey> keys{bridge,       "sidestep",  "step-up",
                                        "hip-thrust", "clamshell", "single-leg-rdl"};
    Handout handout = sampleHandout(static_cast<int>(count));
    for (std::size_t i = 0; i < count; ++i)
        handout.exercises[i].exercise = keys[i % keys.size()];
    return handout;
}

/// Of the exercise rows.
std::vector<PicturePlace> placesOn(const std::vector<HandoutPage> &pages)
{
    std::vector<PicturePlace> places;
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks) {
            if (block.kind != BlockKind::ExerciseRow) // the tick grid has a small one
                continue;
            for (const PlacedItem &item : block.items) {
                if (const auto *place = std::get_if<PicturePlace>(&item))
                    places.push_back(*place);
            }
        }
    }
    return places;
}

QImage pictureOf(const HandoutPictures &pictures, const PicturePlace &place)
{
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    pictures.paint(painter, place);
    return image;
}

/// Of what is not white; empty when nothing was painted.
QRect inkedPart(const QImage &image)
{
    QRect part;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                part |= QRect(x, y, 1, 1);
        }
    }
    return part;
}

QImage shownIn(Side side, PictureMoment moment = PictureMoment::End)
{
    static const FigureLibrary figures = shippedFigures();
    const HandoutPictures pictures = figurePictures(figures, FigureTheme::ColourPaper);
    return pictureOf(pictures, {QRectF(25, 25, 100, 100), bridge, moment, side});
}

} // namespace

TEST_CASE("a sheet has pictures of exactly the exercises that are drawn", "[drawing][handout]")
{
    const FigureLibrary figures = shippedFigures();
    const HandoutPictures pictures = figurePictures(figures, FigureTheme::ColourPaper);
    CHECK(pictures.has(bridge));
    CHECK_FALSE(pictures.has("nobody-drew-this"));

    Handout handout = drawnHandout(3);
    handout.exercises[1].exercise = "nobody-drew-this";
    const auto pages = layOut(handout, metricsOf(Paper::A4), pictures.has);
    CHECK(placesOn(pages).size() == 4);
}

TEST_CASE("a picture stays in its place and stands on its lower edge", "[drawing][handout]")
{
    const QRect place(50, 50, 200, 200);
    const QRect start = inkedPart(shownIn(Side::Each, PictureMoment::Start));
    const QRect end = inkedPart(shownIn(Side::Each));
    CHECK(place.contains(start));
    CHECK(place.contains(end));
    CHECK(std::abs(start.bottom() - end.bottom()) <= 2);
    CHECK(place.bottom() - end.bottom() < 20);
    CHECK(end.width() > 120);
}

TEST_CASE("start and end differ, and only the end has the arrow", "[drawing][handout]")
{
    const auto arrowPixels = [](const QImage &image) {
        const QColor arrow = figureInk(FigureTheme::ColourPaper).arrow;
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == arrow ? 1 : 0;
        }
        return count;
    };
    CHECK(arrowPixels(shownIn(Side::Each, PictureMoment::Start)) == 0);
    CHECK(arrowPixels(shownIn(Side::Each)) > 20);
}

TEST_CASE("an exercise for the left side shows the left side", "[drawing][handout]")
{
    CHECK(shownIn(Side::Right) == shownIn(Side::Each));
    const QImage left = shownIn(Side::Left);
    CHECK(left != shownIn(Side::Right));
    const QRect right = inkedPart(shownIn(Side::Right));
    CHECK(std::abs(inkedPart(left).left() - (299 - right.right())) <= 2);
}

TEST_CASE("figures for printers without colour have none", "[drawing][handout]")
{
    const FigureLibrary figures = shippedFigures();
    const HandoutPictures pictures = figurePictures(figures, FigureTheme::BlackPaper);
    const QImage image = pictureOf(pictures, {QRectF(0, 0, 140, 140), bridge});
    REQUIRE_FALSE(inkedPart(image).isEmpty());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            REQUIRE((pixel.red() == pixel.green() && pixel.green() == pixel.blue()));
        }
    }
}

TEST_CASE("pictures become narrower only where that saves a page", "[drawing][handout]")
{
    const auto always = [](const ExerciseKey &) { return true; };
    const auto widthIn = [&](const Handout &handout) {
        return placesOn(layOut(handout, metricsOf(Paper::A4), always)).front().box.width();
    };
    Handout few = drawnHandout(4);
    for (HandoutExercise &exercise : few.exercises)
        exercise.steps = {"Lift your hips."};
    Handout wordy = drawnHandout(5);
    for (HandoutExercise &exercise : wordy.exercises)
        exercise.steps = std::vector<std::string>(5, "Lift the hips as high as the knees allow.");
    CHECK(widthIn(few) == Approx(43 * pointsPerMillimetre));
    CHECK(widthIn(wordy) < widthIn(few));
}

TEST_CASE("a sheet with six figures is a small file without images", "[drawing][handout]")
{
    const FigureLibrary figures = shippedFigures();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    writePdf(drawnHandout(6), metricsOf(Paper::A4), fromQt(path), colourInk(),
             figurePictures(figures, FigureTheme::ColourPaper));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.size() < 400 * 1024);
    CHECK(text.size() > 100 * 1024); // the figures are there
    CHECK_FALSE(text.contains("/Subtype /Image"));
}
