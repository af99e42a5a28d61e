// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "figure/figure_library.h"
#include "support/catch.h"
#include "ui/widgets/figure_thumbnail.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/figure_words.h"

using namespace hipstride;

namespace {

FigureLibrary library()
{
    QFile file(QStringLiteral(":/data/figures.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    return FigureLibrary(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace

TEST_CASE("the figure plays and stops with the space bar", "[ui][figure]")
{
    const FigureLibrary figures = library();
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
    const FigureLibrary figures = library();
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
    const FigureLibrary figures = library();
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

TEST_CASE("with reduced motion the stills stand side by side", "[ui][figure]")
{
    const FigureLibrary figures = library();
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
    const FigureLibrary figures = library();
    CHECK(startInWords(*figures.find("glute-bridge"), false) ==
          QStringLiteral("Lying on the back."));
    CHECK(startInWords(*figures.find("bird-dog"), false) == QStringLiteral("On hands and knees."));
    CHECK(startInWords(*figures.find("single-leg-rdl"), false) ==
          QStringLiteral("Standing on the right leg."));
    CHECK(startInWords(*figures.find("single-leg-rdl"), true) ==
          QStringLiteral("Standing on the left leg."));
    CHECK(startInWords(*figures.find("clamshell"), false) ==
          QStringLiteral("Lying on the right side."));
    FigureView view;
    view.setMotion(figures.find("clamshell"), QStringLiteral("Clamshell"));
    CHECK(view.accessibleName() == QStringLiteral("Figure: Clamshell"));
    CHECK(view.accessibleDescription() == QStringLiteral("Lying on the right side."));
}

TEST_CASE("a thumbnail is painted once and then comes from the cache", "[ui][figure]")
{
    const FigureLibrary figures = library();
    const FigureLook look = figureLook(QPalette());
    const QPixmap first = figurePixmap(figures, "clamshell", QSize(96, 72), 2, look);
    CHECK(first.size() == QSize(192, 144));
    CHECK(first.cacheKey() ==
          figurePixmap(figures, "clamshell", QSize(96, 72), 2, look).cacheKey());
    CHECK(figurePixmap(figures, "no-such-exercise", QSize(96, 72), 2, look).isNull());
}
