// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "support/catch.h"
#include "support/shipped_figures.h"
#include "ui/widgets/figure_thumbnail.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/figure_words.h"

using namespace hipstride;

namespace {

/// `units` as Qt counts the wheel: 120 a step, away from the person.
void turnWheel(QWidget &widget, int units, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF at(60, 80);
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, units), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("the figure plays and stops with the space bar", "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    FigureView view;
    view.setMotion(figures.find("glute-bridge"));
    view.resize(200, 200);
    view.show();
    QSignalSpy phases(&view, &FigureView::phaseChanged);
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(view.isPlaying());
    CHECK(QTest::qWaitFor([&] { return phases.count() > 2; }));
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK_FALSE(view.isPlaying());
}

TEST_CASE("a hidden figure does not move", "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    FigureView view;
    view.setMotion(figures.find("glute-bridge"));
    view.setPlaying(true);
    QSignalSpy phases(&view, &FigureView::phaseChanged);
    view.show();
    REQUIRE(QTest::qWaitFor([&] { return phases.count() > 0; }));
    view.hide();
    phases.clear();
    CHECK_FALSE(QTest::qWaitFor([&] { return phases.count() > 0; }, 120));
}

TEST_CASE("arrow keys and dragging turn the camera, a double click brings it back", "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    FigureView view;
    view.setMotion(figures.find("clamshell"));
    view.resize(200, 200);
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.yaw() == Approx(15));
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.pitch() == Approx(10));
    const QImage turned = view.grab().toImage();
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(100, 100));
    CHECK(view.yaw() == 0);
    CHECK(view.pitch() == 0);
    CHECK(view.grab().toImage() != turned);
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(60, 100));
    QTest::mouseMove(&view, QPoint(100, 100));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(100, 100));
    CHECK(view.yaw() == Approx(20));
}

TEST_CASE("a zoomed figure covers its stage and keeps the place that is pointed at", "[ui][figure]")
{
    FigureZoom zoom;
    const QSizeF stage(200, 100);
    CHECK(zoom.boxIn(stage) == QRectF(0, 0, 200, 100));
    const QPointF pointer(150, 20);
    zoom.zoom(2, pointer, stage);
    CHECK(zoom.boxIn(stage) == QRectF(-150, -20, 400, 200));
    zoom.zoom(100, pointer, stage);
    CHECK(zoom.factor() == FigureZoom::most);
    zoom.push({1000, 1000}, stage);
    CHECK(zoom.boxIn(stage).topLeft() == QPointF(0, 0));
    zoom.push({-5000, -5000}, stage);
    CHECK(zoom.boxIn(stage).bottomRight() == QPointF(200, 100));
    zoom.zoom(0.001, pointer, stage);
    CHECK_FALSE(zoom.isOn());
    CHECK(zoom.boxIn(stage) == QRectF(0, 0, 200, 100));
}

TEST_CASE("wheel and keys zoom the figure, a double click shows all of it again", "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    FigureView view;
    view.setMotion(figures.find("bodyweight-squat"));
    view.resize(200, 200);
    view.show();
    const QImage whole = view.grab().toImage();
    turnWheel(view, 120);
    CHECK(view.zoom().factor() == Approx(1.2));
    CHECK(view.grab().toImage() != whole);
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.zoom().factor() == Approx(1.44));
    QTest::keyClick(&view, Qt::Key_Minus);
    CHECK(view.zoom().factor() == Approx(1.2));
    const QRectF before = view.zoom().boxIn(view.size());
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(view.zoom().boxIn(view.size()).left() < before.left());
    CHECK(view.yaw() == 0);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(100, 100));
    CHECK_FALSE(view.zoom().isOn());
    CHECK(view.grab().toImage() == whole);
}

TEST_CASE("on a page that scrolls the wheel is the page's until the figure is chosen",
          "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    QScrollArea page;
    auto *view = new FigureView;
    view->setFixedSize(200, 900);
    page.setWidget(view);
    page.resize(240, 240);
    page.show();
    view->setMotion(figures.find("bodyweight-squat"));
    turnWheel(*view, 120);
    CHECK_FALSE(view->zoom().isOn());
    turnWheel(*view, 120, Qt::ControlModifier);
    CHECK(view->zoom().isOn());
}

TEST_CASE("the corners of a rounded stage show what lies under it", "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    QWidget page;
    QPalette red = page.palette();
    red.setColor(QPalette::Window, Qt::red);
    page.setPalette(red);
    page.setAutoFillBackground(true);
    FigureView view(&page);
    view.setMotion(figures.find("bodyweight-squat"));
    view.setCornerRadius(12);
    page.resize(200, 200);
    view.resize(200, 200);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    const QImage image = page.grab().toImage();
    CHECK(image.pixelColor(0, 0) == QColor(Qt::red));
    CHECK(image.pixelColor(199, 199) == QColor(Qt::red));
    CHECK(image.pixelColor(100, 1) != QColor(Qt::red));
}

TEST_CASE("with reduced motion the stills stand side by side", "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    FigureView view;
    view.setMotion(figures.find("bodyweight-squat"));
    view.resize(320, 200);
    const QImage one = view.grab().toImage();
    view.setReducedMotion(true);
    const QImage both = view.grab().toImage();
    const auto inked = [](const QImage &image, int from, int to) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = from; x < to; ++x)
                count += qGray(image.pixel(x, y)) < 90 ? 1 : 0;
        }
        return count;
    };
    CHECK(inked(both, 0, 160) > 100);
    CHECK(inked(both, 160, 320) > 100);
    CHECK(one != both);
}

TEST_CASE("screen readers hear how the exercise begins, on the side that does it", "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    CHECK(startInWords(*figures.find("glute-bridge"), false) ==
          QStringLiteral("Lying on the back."));
    CHECK(startInWords(*figures.find("bird-dog"), false) == QStringLiteral("On hands and knees."));
    CHECK(startInWords(*figures.find("single-leg-rdl"), false) ==
          QStringLiteral("Standing on the right leg."));
    CHECK(startInWords(*figures.find("single-leg-rdl"), true) ==
          QStringLiteral("Standing on the left leg."));
    CHECK(startInWords(*figures.find("clamshell"), false) ==
          QStringLiteral("Lying on the right side."));
    CHECK(startInWords(*figures.find("hip-airplane"), true) ==
          QStringLiteral("Standing on the left leg, bent forward."));
    CHECK(startInWords(*figures.find("kettlebell-swing"), false) ==
          QStringLiteral("Standing on both feet, bent forward."));
    CHECK(startInWords(*figures.find("plank-hip-extension"), false) ==
          QStringLiteral("Face down on forearms and toes."));
    CHECK(startInWords(*figures.find("prone-hip-extension"), false) ==
          QStringLiteral("Lying on the front."));
    CHECK(startInWords(*figures.find("lunge-rotation"), false) ==
          QStringLiteral("In a long lunge, a hand on the floor."));
    FigureView view;
    view.setMotion(figures.find("clamshell"), QStringLiteral("Clamshell"));
    CHECK(view.accessibleName() == QStringLiteral("Figure: Clamshell"));
    CHECK(view.accessibleDescription() == QStringLiteral("Lying on the right side."));
}

TEST_CASE("a thumbnail is painted once and then comes from the cache", "[ui][figure]")
{
    const FigureLibrary figures = shippedFigures();
    const FigureLook look = figureLook(QPalette());
    const QPixmap first = figurePixmap(figures, "clamshell", QSize(96, 72), 2, look);
    CHECK(first.size() == QSize(192, 144));
    CHECK(first.cacheKey() ==
          figurePixmap(figures, "clamshell", QSize(96, 72), 2, look).cacheKey());
    CHECK(figurePixmap(figures, "no-such-exercise", QSize(96, 72), 2, look).isNull());
}
