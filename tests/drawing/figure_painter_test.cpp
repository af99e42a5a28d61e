// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>

#include <set>
#include <vector>

#include "drawing/figure_painter.h"
#include "support/catch.h"
#include "support/shipped_figures.h"

using namespace hipstride;

namespace {

QImage picture(const Motion &motion, const FigureMoment &moment, int size = 200,
               const FigureLook &look = {})
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFigure(painter, QRectF(0, 0, size, size), motion, moment, look);
    return image;
}

double differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    }
    return static_cast<double>(count) / (a.width() * a.height());
}

bool isLike(const QColor &at, const QColor &colour)
{
    return std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
               std::abs(at.blue() - colour.blue()) <
           30;
}

int pixelsLike(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isLike(image.pixelColor(x, y), colour) ? 1 : 0;
    }
    return count;
}

/// How many separate areas of that colour there are, specks left out.
int piecesLike(QImage image, const QColor &colour)
{
    int pieces = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            std::vector<QPoint> open{{x, y}};
            int size = 0;
            while (!open.empty()) {
                const QPoint at = open.back();
                open.pop_back();
                if (!image.rect().contains(at) || !isLike(image.pixelColor(at), colour))
                    continue;
                ++size;
                image.setPixelColor(at, Qt::white);
                for (const QPoint way : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)})
                    open.push_back(at + way);
            }
            pieces += size > 6 ? 1 : 0;
        }
    }
    return pieces;
}

} // namespace

TEST_CASE("the other side is the same picture in a mirror", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    const Motion &motion = *figures.find("single-leg-toe-touch");
    const QImage right = picture(motion, {.phase = 0.5});
    const QImage left = picture(motion, {.phase = 0.5, .mirrored = true});
    CHECK(differing(right.mirrored(true, false), left) < 0.01);
    CHECK(differing(right, left) > 0.05);
}

TEST_CASE("a figure stays inside its box, whatever the moment and the camera", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    for (const char *key : {"single-leg-bridge", "fire-hydrant", "hip-airplane"}) {
        for (const double yaw : {0.0, 75.0, 190.0}) {
            for (const double phase : {0.0, 0.3, 0.55}) {
                QImage image(260, 260, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                paintFigure(painter, QRectF(30, 30, 200, 200), *figures.find(key),
                            {.phase = phase, .yaw = yaw});
                painter.end();
                int outside = 0;
                for (int y = 0; y < 260; ++y) {
                    for (int x = 0; x < 260; ++x) {
                        if (!QRect(30, 30, 200, 200).contains(x, y))
                            outside += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
                    }
                }
                INFO(key << " from " << yaw << " at " << phase);
                CHECK(outside == 0);
            }
        }
    }
}

TEST_CASE("standing figures of one height stand on one line", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    std::set<int> lowest;
    for (const char *key : {"single-leg-squat", "goblet-squat", "romanian-deadlift"}) {
        const FigureMoment moment{.showsMuscles = false, .bodyHeight = 140, .standsOnLine = true};
        const QImage image = picture(*figures.find(key), moment);
        int low = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                low = qGray(image.pixel(x, y)) < 120 ? y : low;
        }
        lowest.insert(low);
    }
    CHECK(*lowest.rbegin() - *lowest.begin() <= 5);
}

TEST_CASE("muscles are lit the more, the harder they work", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    const Motion &motion = *figures.find("fire-hydrant");
    const QColor muscle = figureInk(FigureTheme::LightScreen).muscle;
    const auto redness = [&](const QImage &image) {
        double sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                if (c.red() > c.green() + 60 && c.red() > c.blue() + 60)
                    sum += c.red() - c.green();
            }
        }
        return sum;
    };
    const double off = redness(picture(motion, {.phase = 0.5, .showsMuscles = false}));
    const double rest = redness(picture(motion, {.phase = 0}));
    const double full = redness(picture(motion, {.phase = motion.phaseOfKey(1)}));
    CHECK(muscle.isValid());
    CHECK(full > rest * 1.3);
    CHECK(rest >= off);
}

TEST_CASE("lighting a muscle changes its own place in the picture and nothing else", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    constexpr int size = 300;
    const QRectF box(0, 0, size, size);
    const auto painted = [&](const FigurePicture &figure, const FigureMoment &moment) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        figure.paint(painter, box, moment);
        return image;
    };
    for (const auto &[key, muscle] : {std::pair{"glute-bridge", "gluteus-maximus"},
                                      {"quadruped-hip-ext-bent", "hamstrings"},
                                      {"lateral-lunge", "quadriceps"}}) {
        const Motion &motion = *figures.find(key);
        const FigureMoment moment{.phase = motion.stillPhases().back(), .showsMuscles = false};
        FigurePicture figure(motion, {});
        const QImage dark = painted(figure, moment);
        figure.setMuscleColours({{muscle, Qt::red}});
        const QImage lit = painted(figure, moment);
        QImage place(size, size, QImage::Format_Grayscale8);
        place.fill(Qt::black);
        QPainter painter(&place);
        painter.setPen(QPen(Qt::white, 3)); // half-covered pixels at its edge
        painter.setBrush(Qt::white);
        for (const FigurePicture::SeenShape &shape : figure.seenMuscles(box, moment))
            painter.drawPath(shape.path);
        painter.end();
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                if (dark.pixel(x, y) != lit.pixel(x, y))
                    ++(qGray(place.pixel(x, y)) > 0 ? inside : outside);
            }
        }
        INFO(key << ' ' << muscle);
        CHECK(inside > 150);
        CHECK(outside == 0);
    }
}

TEST_CASE("on paper without colour nothing is coloured", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    FigureLook look;
    look.ink = figureInk(FigureTheme::BlackPaper);
    const QImage image =
        picture(*figures.find("banded-bridge"), {.phase = 0.5, .showsArrows = true}, 200, look);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            REQUIRE(std::max({c.red(), c.green(), c.blue()}) -
                        std::min({c.red(), c.green(), c.blue()}) <=
                    2);
        }
    }
}

TEST_CASE("an arrow is drawn only when asked for", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    const Motion &motion = *figures.find("fire-hydrant");
    const QColor arrow = figureInk(FigureTheme::LightScreen).arrow;
    CHECK(pixelsLike(picture(motion, {.phase = 0.5}), arrow) < 10);
    CHECK(pixelsLike(picture(motion, {.phase = 0.5, .showsArrows = true}), arrow) > 30);
}

TEST_CASE("an arrow is one piece, its head on its shaft", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    const QColor arrow = figureInk(FigureTheme::LightScreen).arrow;
    for (const char *key : {"fire-hydrant", "single-leg-rdl", "lateral-toe-touch", "split-squat"}) {
        const Motion &motion = *figures.find(key);
        INFO(key);
        CHECK(piecesLike(
                  picture(motion, {.phase = motion.stillPhases().back(), .showsArrows = true}, 400),
                  arrow) == 1);
    }
}

TEST_CASE("the muscle under the pointer is found by name and side", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    const Motion &motion = *figures.find("lateral-toe-touch");
    FigurePicture body(motion, {});
    body.setMuscleColours({{"gluteus-maximus", Qt::red}});
    const QRectF box(0, 0, 300, 300);
    std::set<int> sides;
    int misses = 0;
    for (int y = 0; y < 300; y += 3) {
        for (int x = 0; x < 300; x += 3) {
            const auto hit = body.muscleAt(QPointF(x, y), box, {});
            if (!hit) {
                ++misses;
                continue;
            }
            CHECK(hit->muscle == "gluteus-maximus");
            sides.insert(hit->side);
        }
    }
    CHECK(sides == std::set<int>{-1, 1});
    CHECK(misses > 9000);
}

TEST_CASE("every hair style is seen, and only hair has the colour of the hair", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    const Motion &motion = *figures.find("bodyweight-squat");
    const auto hairOf = [&](HairStyle style) {
        const FigureLook look =
            figureLook(FigureTheme::LightScreen, {.hair = style, .hairColour = HairColour::Red});
        return pixelsLike(picture(motion, {.showsMuscles = false}, 300, look), look.ink.hair);
    };
    const int shortHair = hairOf(HairStyle::Short);
    CHECK(hairOf(HairStyle::Bald) < 20);
    CHECK(shortHair > 150);
    CHECK(hairOf(HairStyle::Ponytail) > shortHair + 50);
    CHECK(hairOf(HairStyle::Bun) > shortHair);
    CHECK(hairOf(HairStyle::Long) > shortHair + 50);
    const QImage bald = picture(motion, {}, 300, figureLook({}, {.hair = HairStyle::Bald}));
    CHECK(differing(picture(motion, {}, 300, figureLook({}, {.hair = HairStyle::Cropped})), bald) >
          0);
}
