// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <tuple>

#include "support/catch.h"
#include "ui/icons.h"

using namespace hipstride;

namespace {

/// Every icon of the design; a screen may ask for any of them.
QStringList iconNames()
{
    return QStringLiteral(
               "today exercises routines plan progress clients learn settings play pause skip "
               "check "
               "plus minus close search filter left right up down arrow mirror camera-turn muscle "
               "eye eye-off speed swap drag undo redo more clock run band weight mat step bench "
               "wall note lock "
               "warning info stop pain voice voice-off full-screen print share export image grid "
               "compare compose target undo-erase bin")
        .split(QLatin1Char(' '));
}

QImage painted(const QString &name, int side, const QColor &colour, qreal pixelRatio = 1)
{
    QImage image(QSize(side, side) * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, side, side), name, colour);
    return image;
}

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// The colour of the pixel that the icon covers most, without its alpha.
QColor inkColour(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    ink.setAlpha(255);
    return ink;
}

QByteArray sourceOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("every icon has ink, and keeps two units free on each side", "[ui][icons]")
{
    for (const QString &name : iconNames()) {
        CAPTURE(name.toStdString());
        const QRect ink = inkOf(painted(name, 96, Qt::black));
        CHECK(std::max(ink.width(), ink.height()) >= 40);
        CHECK(QRect(8, 8, 80, 80).contains(ink));
    }
}

TEST_CASE("an icon stands in the middle of its box", "[ui][icons]")
{
    for (const QString &name : iconNames()) {
        CAPTURE(name.toStdString());
        const QPoint shift = inkOf(painted(name, 96, Qt::black)).center() - QPoint(47, 47);
        CHECK(std::abs(shift.x()) <= 6); // a triangle is balanced by its weight, not its bounds
        CHECK(std::abs(shift.y()) <= 6);
    }
}

TEST_CASE("an icon takes the colour it is asked for, and only that", "[ui][icons]")
{
    const QColor green(0x0B, 0x6B, 0x60);
    const QColor white(Qt::white);
    for (const QString &name : iconNames()) {
        CAPTURE(name.toStdString());
        CHECK(inkColour(painted(name, 96, green)) == green);
        CHECK(inkColour(painted(name, 96, white)) == white);
    }
}

TEST_CASE("all icons are of one family", "[ui][icons]")
{
    static const QRegularExpression colours(QStringLiteral("(?:stroke|fill)=\"([^\"]*)\""));
    static const QRegularExpression widths(QStringLiteral("stroke-width=\"([^\"]*)\""));
    for (const QString &name : iconNames()) {
        CAPTURE(name.toStdString());
        const QString source = QString::fromUtf8(sourceOf(name));
        CHECK(source.contains(QStringLiteral("viewBox=\"0 0 24 24\"")));
        CHECK(source.contains(QStringLiteral("stroke-width=\"1.75\"")));
        CHECK(source.contains(QStringLiteral("stroke-linecap=\"round\"")));
        CHECK(source.contains(QStringLiteral("stroke-linejoin=\"round\"")));
        CHECK(source.count(widths) == 1);
        for (auto match = colours.globalMatch(source); match.hasNext();) {
            const QString colour = match.next().captured(1);
            CHECK((colour == QStringLiteral("#000") || colour == QStringLiteral("none")));
        }
    }
}

TEST_CASE("no icon is built in that the design does not name", "[ui][icons]")
{
    QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    files.removeAll(QStringLiteral("app.svg")); // the application's own, in two colours
    QStringList named;
    for (const QString &name : iconNames())
        named.append(name + QStringLiteral(".svg"));
    files.sort();
    named.sort();
    CHECK(files == named);
}

TEST_CASE("an icon is drawn at the pixels of the screen, not enlarged", "[ui][icons]")
{
    for (const qreal ratio : {1.25, 1.5, 2.0}) {
        CAPTURE(ratio);
        QImage dense = painted(QStringLiteral("clock"), 24, Qt::black, ratio);
        dense.setDevicePixelRatio(1);
        CHECK(dense == painted(QStringLiteral("clock"), qRound(24 * ratio), Qt::black));
    }
}

TEST_CASE("an icon at a fraction of a pixel is as sharp as one at a whole pixel", "[ui][icons]")
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paintIcon(painter, QRectF(-7.7, 0.3, 40, 24), QStringLiteral("plan"), Qt::black);
    }
    CHECK(image == painted(QStringLiteral("plan"), 24, Qt::black));
}

TEST_CASE("a themed icon follows the palette, also when it changes", "[ui][icons]")
{
    const QIcon icon = themedIcon(QStringLiteral("bin"));
    const QPalette before = QGuiApplication::palette();
    QPalette palette = before;
    const auto colourOf = [&icon](QIcon::Mode mode, QIcon::State state = QIcon::Off) {
        return inkColour(icon.pixmap(QSize(24, 24), 1, mode, state).toImage());
    };
    for (const auto &[text, disabled, selected] :
         {std::tuple(0x17212A, 0x90969B, 0x084F47), std::tuple(0xEDF1F3, 0x8A9094, 0x8FE0D1)}) {
        palette.setColor(QPalette::ButtonText, QColor::fromRgb(QRgb(text)));
        palette.setColor(QPalette::HighlightedText, QColor::fromRgb(QRgb(selected)));
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor::fromRgb(QRgb(disabled)));
        QGuiApplication::setPalette(palette);
        CHECK(colourOf(QIcon::Normal) == QColor::fromRgb(QRgb(text)));
        CHECK(colourOf(QIcon::Active) == QColor::fromRgb(QRgb(text)));
        CHECK(colourOf(QIcon::Normal, QIcon::On) == QColor::fromRgb(QRgb(selected)));
        CHECK(colourOf(QIcon::Selected) == QColor::fromRgb(QRgb(selected)));
        CHECK(colourOf(QIcon::Disabled) == QColor::fromRgb(QRgb(disabled)));
        CHECK(colourOf(QIcon::Disabled, QIcon::On) == QColor::fromRgb(QRgb(disabled)));
    }
    QGuiApplication::setPalette(before);
}

TEST_CASE("a themed icon tells its name, and is sharp on a dense screen", "[ui][icons]")
{
    const QIcon icon = themedIcon(QStringLiteral("learn"));
    CHECK(icon.name() == QStringLiteral("learn"));
    const QPixmap pixmap = icon.pixmap(QSize(20, 20), 2.0);
    CHECK(pixmap.size() == QSize(40, 40));
    CHECK(pixmap.devicePixelRatio() == 2.0);
}

TEST_CASE("the application icon is built in, and keeps its two colours", "[ui][icons]")
{
    const QImage image =
        QIcon(QStringLiteral(":/icons/app.svg")).pixmap(QSize(64, 64), 1).toImage();
    REQUIRE(image.size() == QSize(64, 64));
    CHECK(image.pixelColor(10, 32) == QColor(0x0B, 0x6B, 0x60));
    CHECK(image.pixelColor(30, 22) == QColor(0x0B, 0x6B, 0x60)); // inside the ring
    CHECK(image.pixelColor(30, 14) == QColor(Qt::white));
    CHECK(image.pixelColor(0, 0).alpha() == 0);
}
