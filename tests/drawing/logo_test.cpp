// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QImage>
#include <QPainter>

#include "drawing/logo.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

const QByteArray square = R"(<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
  <rect width="20" height="10" fill="#d00000"/></svg>)";

QByteArray svgWith(const QByteArray &inside)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
      width="20" height="10">)" +
           inside + "</svg>";
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

std::optional<LogoFault> faultOf(const QByteArray &file)
{
    const auto reading = readLogo(file);
    const auto *fault = std::get_if<LogoFault>(&reading);
    return fault ? std::optional(*fault) : std::nullopt;
}

QColor middleOf(const QByteArray &logo, bool isGrey)
{
    QImage page(40, 20, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    Logo(logo).paint(painter, QRectF(0, 0, 40, 20), isGrey);
    painter.end();
    return page.pixelColor(20, 10);
}

} // namespace

TEST_CASE("a logo of either kind is taken and painted in its shape", "[drawing][logo]")
{
    const QByteArray file = GENERATE(as<QByteArray>{}, square, png(60, 30));
    const auto reading = readLogo(file);
    REQUIRE(std::holds_alternative<QByteArray>(reading));
    const QByteArray logo = std::get<QByteArray>(reading);
    const QSizeF size = Logo(logo).sizeIn({40, 13});
    CHECK(size.width() == Approx(26));
    CHECK(size.height() == Approx(13));
    CHECK(middleOf(logo, false).saturation() > 200);
    const QColor printed = middleOf(logo, true);
    CHECK(printed.saturation() == 0);
    CHECK(printed.lightness() < 200);
}

TEST_CASE("a large photograph is kept no larger than print needs", "[drawing][logo]")
{
    const auto reading = readLogo(png(3000, 1500));
    REQUIRE(std::holds_alternative<QByteArray>(reading));
    const QImage kept = QImage::fromData(std::get<QByteArray>(reading));
    CHECK(kept.size() == QSize(LogoLimits::keptDots, LogoLimits::keptDots / 2));
}

TEST_CASE("what is no logo is refused for its reason", "[drawing][logo]")
{
    CHECK(faultOf({}) == LogoFault::NoPicture);
    CHECK(faultOf("GIF89a") == LogoFault::NoPicture);
    CHECK(faultOf("<html/>") == LogoFault::NoPicture);
    CHECK(faultOf("<svg xmlns=\"http://www.w3.org/2000/svg\"") == LogoFault::NoPicture);
    CHECK(faultOf(png(60, 30).left(50)) == LogoFault::NoPicture);
    CHECK(faultOf(QByteArray(LogoLimits::mostBytes + 1, 'x')) == LogoFault::TooLong);
    CHECK(faultOf(svgWith(QByteArray(LogoLimits::mostSvgBytes, ' '))) == LogoFault::TooLong);
    CHECK(faultOf(png(LogoLimits::mostDots + 1, 1)) == LogoFault::TooManyDots);
    CHECK(faultOf(svgWith(QByteArray("<g/>").repeated(LogoLimits::mostElements))) ==
          LogoFault::TooMuchInIt);
    CHECK(faultOf(svgWith(QByteArray("<g>").repeated(50) + QByteArray("</g>").repeated(50))) ==
          LogoFault::TooMuchInIt);
}

TEST_CASE("a logo reads no other file and cannot grow", "[drawing][logo]")
{
    const auto inside = GENERATE(as<QByteArray>{}, R"(<image xlink:href="/etc/passwd"/>)",
                                 R"(<use xlink:href="#a"/>)", "<script>1</script>",
                                 R"(<a xlink:href="http://example.org"/>)");
    CHECK(faultOf(svgWith(inside)) == LogoFault::LooksOutside);
    const QByteArray entities = R"(<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>)";
    CHECK(faultOf(entities + square) == LogoFault::LooksOutside);
}
