// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QPainter>

#include <array>

#include "drawing/chart_painter.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

ChartInk lightInk()
{
    return {.text = QColor(0x17, 0x21, 0x2A),
            .label = QColor(0x4F, 0x5D, 0x68),
            .track = QColor(0xED, 0xF1, 0xF1),
            .done = QColor(0x0B, 0x6B, 0x60),
            .partly = QColor(0xDF, 0xF0, 0xEC),
            .planned = QColor(0x4F, 0x5D, 0x68),
            .missed = QColor(0x65, 0x72, 0x7D),
            .bar = QColor(0xD9, 0x44, 0x2C)};
}

/// How one day looks without any colour.
QImage greyCell(DayResult result)
{
    QImage image(32, 15, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeatCell(painter, image.rect(), result, lightInk());
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int shareOfDark(const QImage &image, int left, int right)
{
    int dark = 0;
    for (int x = left; x < right; ++x) {
        for (int y = 0; y < image.height(); ++y)
            dark += qGray(image.pixel(x, y)) < 150 ? 1 : 0;
    }
    return 100 * dark / ((right - left) * image.height());
}

} // namespace

TEST_CASE("the states of a day differ in shape, without colour", "[drawing][chart]")
{
    const QImage done = greyCell(DayResult::Done);
    CHECK(shareOfDark(done, 0, 32) > 90);

    const QImage partly = greyCell(DayResult::PartlyDone);
    CHECK(shareOfDark(partly, 2, 15) > 80);
    CHECK(shareOfDark(partly, 18, 30) < 30);

    const QImage planned = greyCell(DayResult::Planned);
    const QImage missed = greyCell(DayResult::Missed);
    CHECK(qGray(planned.pixel(16, 7)) > 240);
    CHECK(qGray(missed.pixel(16, 7)) < 160);
    CHECK(shareOfDark(missed, 0, 32) < shareOfDark(planned, 0, 32));

    CHECK(shareOfDark(greyCell(DayResult::NothingPlanned), 0, 32) == 0);
}

// For eyes: HIPSTRIDE_SCREENSHOTS=folder keeps the picture.
TEST_CASE("a heat map and bars can be painted", "[drawing][chart]")
{
    QImage image(504, 520, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    std::vector<HeatDay> days;
    const std::array results{DayResult::Done,           DayResult::Done,
                             DayResult::NothingPlanned, DayResult::PartlyDone,
                             DayResult::NothingPlanned, DayResult::Missed,
                             DayResult::NothingPlanned};
    for (int i = 0; i < 80; ++i)
        days.push_back({addDays(2026y / 8 / 31, i),
                        i > 75 ? DayResult::Planned : results[static_cast<std::size_t>(i) % 7]});
    const ChartFonts fonts;
    paintHeatMap(painter, heatMapIn(QRectF(20, 20, 464, 200), days, fonts), lightInk(), fonts);
    const std::vector<Bar> bars{{QStringLiteral("Gluteus maximus"), 20.5, QStringLiteral("20.5")},
                                {QStringLiteral("Gluteus medius"), 16, QStringLiteral("16")},
                                {QStringLiteral("Quadriceps"), 12.5, QStringLiteral("12.5")},
                                {QStringLiteral("Adductors"), 3, QStringLiteral("3")}};
    paintBars(painter, barsIn(QRectF(20, 250, 464, 200), bars, fonts), lightInk(), fonts);
    painter.end();
    CHECK(image.pixelColor(250, 265) == lightInk().bar);
    const QString folder = qEnvironmentVariable("HIPSTRIDE_SCREENSHOTS");
    if (!folder.isEmpty())
        CHECK(image.save(QDir(folder).filePath(QStringLiteral("charts.png"))));
}
