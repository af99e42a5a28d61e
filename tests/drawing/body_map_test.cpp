// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>

#include <set>

#include "drawing/body_map.h"
#include "support/catch.h"
#include "support/shipped_figures.h"

using namespace hipstride;

namespace {

std::set<Muscle> musclesOn(const BodyMap &map, BodySide side)
{
    std::set<Muscle> muscles;
    const QRectF box(0, 0, 200, 300);
    for (int y = 0; y < 300; y += 2) {
        for (int x = 0; x < 200; x += 2) {
            if (const auto muscle = map.muscleAt(QPointF(x, y), box, side))
                muscles.insert(*muscle);
        }
    }
    return muscles;
}

bool isOn(const BodyMap &map, BodySide side, Muscle muscle)
{
    return musclesOn(map, side).count(muscle) > 0;
}

} // namespace

TEST_CASE("every muscle can be pointed at from the side that shows it", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    for (const Muscle muscle : allOf<Muscle>()) {
        BodyMap map(figures, {});
        map.setColours({{muscle, Qt::red}});
        INFO(nameOf(muscle));
        CHECK(isOn(map, BodyMap::sidesOf(muscle).front(), muscle));
    }
}

TEST_CASE("the front shows no gluteus maximus and the back no quadriceps", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    const BodyMap map(figures, {});
    CHECK(musclesOn(map, BodySide::Front).count(Muscle::GluteusMaximus) == 0);
    CHECK(musclesOn(map, BodySide::Back).count(Muscle::Quadriceps) == 0);
    CHECK_FALSE(map.muscleAt(QPointF(2, 2), QRectF(0, 0, 200, 300), BodySide::Front));
}

TEST_CASE("where a muscle is seen, there it is pointed at", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    const BodyMap map(figures, {});
    const QRectF box(40, 20, 200, 300);
    const QRectF calf = map.boundsOf(Muscle::Calves, box, BodySide::Right);
    REQUIRE_FALSE(calf.isEmpty());
    CHECK(box.contains(calf));
    CHECK(map.muscleAt(calf.center(), box, BodySide::Right) == Muscle::Calves);
    CHECK(map.boundsOf(Muscle::Quadriceps, box, BodySide::Back).isEmpty());
}

TEST_CASE("what has changed its colour or its size is found where it is now", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    BodyMap map(figures, {});
    const QRectF small(0, 0, 100, 150);
    const QRectF large(0, 0, 400, 600);
    const QPointF knee =
        map.boundsOf(Muscle::Quadriceps, large, BodySide::Front).center() +
        QPointF(map.boundsOf(Muscle::Quadriceps, large, BodySide::Front).width() / 3, 0);
    CHECK(map.muscleAt(knee, large, BodySide::Front) == Muscle::Quadriceps);
    CHECK(map.muscleAt(knee / 4, small, BodySide::Front) == Muscle::Quadriceps);
    CHECK_FALSE(isOn(map, BodySide::Right, Muscle::GluteusMinimus));
    map.setColours({{Muscle::GluteusMinimus, Qt::red}});
    CHECK(isOn(map, BodySide::Right, Muscle::GluteusMinimus));
}

TEST_CASE("a muscle is painted in the colour it is given", "[figure]")
{
    const FigureLibrary figures = shippedFigures();
    BodyMap map(figures, {});
    const auto greens = [&] {
        QImage image(200, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        map.paint(painter, image.rect(), BodySide::Back);
        painter.end();
        int count = 0;
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 200; ++x) {
                const QColor c = image.pixelColor(x, y);
                count += c.green() > c.red() + 80 && c.green() > c.blue() + 80 ? 1 : 0;
            }
        }
        return count;
    };
    CHECK(greens() == 0);
    map.setColours({{Muscle::GluteusMaximus, QColor(0, 200, 0)}});
    CHECK(greens() > 100);
}
