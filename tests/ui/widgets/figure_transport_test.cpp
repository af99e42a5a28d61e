// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QMenu>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "support/catch.h"
#include "support/named_widgets.h"
#include "support/shipped_figures.h"
#include "ui/style/hipstride_style.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/figure_cameras.h"
#include "ui/widgets/figure_stage.h"
#include "ui/widgets/figure_view.h"

using namespace hipstride;

namespace {

struct Shown : NamedWidgets
{
    Shown()
    {
        lookIn(stage);
        stage.setStageHeight(240);
        stage.resize(471, 288);
        stage.setMotion(figures.find("bodyweight-squat"), QStringLiteral("Squat"));
        stage.show();
        stage.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&stage));
    }

    FigureView &figure() const { return stage.figure(); }

    FigureLibrary figures = shippedFigures();
    FigureStage stage;
};

} // namespace

TEST_CASE("the button, the space bar and the figure agree on whether it plays", "[ui][transport]")
{
    const Shown shown;
    CHECK(shown.figure().isPlaying());
    CHECK(shown.find<QToolButton>("figure-play")->isChecked());
    shown.click("figure-play");
    CHECK_FALSE(shown.figure().isPlaying());
    shown.figure().setFocus();
    QTest::keyClick(&shown.figure(), Qt::Key_Space);
    CHECK(shown.figure().isPlaying());
    CHECK(shown.find<QToolButton>("figure-play")->isChecked());
    // on another button of the row the space bar presses that button
    shown.find("figure-mirror")->setFocus();
    QTest::keyClick(shown.find("figure-mirror"), Qt::Key_Space);
    CHECK(shown.figure().isMirrored());
    CHECK(shown.figure().isPlaying());
}

TEST_CASE("a click into the line leads to that place and it plays on from there", "[ui][transport]")
{
    const Shown shown;
    auto *slider = shown.find<QSlider>("figure-slider");
    HipstrideStyle style; // in which a click leads straight to its place
    slider->setStyle(&style);
    const double period = shown.figure().motion()->period();
    CHECK(slider->maximum() == qRound(period * 1000));
    QTest::mousePress(slider, Qt::LeftButton, {}, slider->rect().center());
    CHECK(shown.figure().phase() == Approx(0.5).margin(0.03));
    CHECK_FALSE(shown.figure().isPlaying());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->rect().center());
    CHECK(shown.figure().isPlaying());
    slider->setStyle(nullptr);
}

TEST_CASE("an arrow key on the line stays where it led, and the time says where", "[ui][transport]")
{
    const Shown shown;
    auto *slider = shown.find<QSlider>("figure-slider");
    shown.figure().setPlaying(false);
    shown.figure().setPhase(0);
    CHECK(shown.find<DigitsView>("figure-time")->text() == QStringLiteral("0.0 s"));
    shown.figure().setPlaying(true);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QTest::keyClick(slider, Qt::Key_PageUp);
    CHECK_FALSE(shown.figure().isPlaying());
    CHECK(shown.find<DigitsView>("figure-time")->text() == QStringLiteral("0.5 s"));
    CHECK(shown.figure().phase() * shown.figure().motion()->period() == Approx(0.5));
}

TEST_CASE("speed, mirror and muscles stay when another exercise is shown", "[ui][transport]")
{
    Shown shown;
    CHECK(shown.find<QToolButton>("figure-speed")->text() == QStringLiteral("1.0 ×"));
    shown.click("figure-speed");
    CHECK(shown.find<QToolButton>("figure-speed")->text() == QStringLiteral("1.5 ×"));
    shown.figure().setFocus();
    QTest::keyClick(&shown.figure(), Qt::Key_S);
    CHECK(shown.find<QToolButton>("figure-speed")->text() == QStringLiteral("0.5 ×"));
    CHECK(shown.find("figure-speed")->accessibleName() == QStringLiteral("Speed 0.5 ×"));
    QTest::keyClick(&shown.figure(), Qt::Key_M);
    QTest::keyClick(&shown.figure(), Qt::Key_U);
    CHECK(shown.figure().isMirrored());
    CHECK_FALSE(shown.figure().showsMuscles());
    shown.stage.setMotion(shown.figures.find("clamshell"), QStringLiteral("Clamshell"));
    CHECK(shown.find<QToolButton>("figure-speed")->text() == QStringLiteral("0.5 ×"));
    CHECK(shown.find<QToolButton>("figure-mirror")->isChecked());
    CHECK(shown.figure().isMirrored());
    CHECK_FALSE(shown.figure().showsMuscles());
}

TEST_CASE("the figure is looked at from named sides, by the menu and by a key", "[ui][transport]")
{
    Shown shown;
    shown.figure().setFocus();
    auto *menu = shown.find<QMenu>("figure-cameras");
    REQUIRE(shown.find<QToolButton>("figure-turn")->menu() == menu);
    menu->popup(QPoint(0, 0));
    REQUIRE(menu->actions().size() == 6);
    CHECK(menu->actions().front()->isChecked());
    QAction *front = menu->actions().at(1);
    CHECK(front->text() == QStringLiteral("From the front"));
    clickEntry(menu, front->text());
    const double azimuth = shown.figure().motion()->script().azimuth;
    CHECK(std::remainder(azimuth + shown.figure().yaw(), 360.0) == Approx(0).margin(0.1));
    shown.stage.activateWindow();
    shown.figure().setFocus();
    QTest::keyClick(&shown.figure(), Qt::Key_V);
    CHECK(std::remainder(azimuth + shown.figure().yaw() - 90, 360.0) == Approx(0).margin(0.1));
    QTest::mouseDClick(&shown.figure(), Qt::LeftButton, {}, QPoint(50, 50));
    CHECK(shown.figure().yaw() == 0);
}

TEST_CASE("a key goes once round the figure and comes back", "[ui][transport]")
{
    Shown shown;
    shown.figure().setFocus();
    int presses = 0;
    do {
        QTest::keyClick(&shown.figure(), Qt::Key_V);
        ++presses;
    } while ((shown.figure().yaw() != 0 || shown.figure().pitch() != 0) && presses < 20);
    CHECK(presses >= 5);
    CHECK(presses <= 6);
}

TEST_CASE("a figure that lies is looked at from the head and from the feet", "[ui][transport]")
{
    const FigureLibrary figures = shippedFigures();
    const Motion &bridge = *figures.find("glute-bridge");
    const auto cameras = camerasOf(bridge, false);
    CHECK(cameras[1].name == QStringLiteral("From the feet"));
    CHECK(cameras[3].name == QStringLiteral("From the head"));
    CHECK(cameras.back().name == QStringLiteral("From above"));
    // the mirrored figure turns its other side to the same camera
    const auto mirrored = camerasOf(bridge, true);
    CHECK(mirrored[2].yaw == cameras[2].yaw);
    CHECK(mirrored[2].name == cameras[4].name);
}

TEST_CASE("with reduced motion it stands until it is asked", "[ui][transport]")
{
    Shown shown;
    shown.stage.setReducedMotion(true);
    CHECK_FALSE(shown.figure().isPlaying());
    shown.stage.setMotion(shown.figures.find("clamshell"), QStringLiteral("Clamshell"));
    CHECK_FALSE(shown.figure().isPlaying());
    shown.click("figure-play");
    CHECK(shown.figure().isPlaying());
}

TEST_CASE("every control of the row has a name, a tooltip and takes the focus", "[ui][transport]")
{
    const Shown shown;
    for (const char *name :
         {"figure-play", "figure-speed", "figure-turn", "figure-mirror", "figure-muscles"}) {
        INFO(name);
        CHECK_FALSE(shown.find(name)->accessibleName().isEmpty());
        CHECK_FALSE(shown.find(name)->toolTip().isEmpty());
        CHECK((shown.find(name)->focusPolicy() & Qt::TabFocus) != 0);
    }
    CHECK(shown.find("figure-mirror")->toolTip() ==
          QStringLiteral("Show the other side of the body (M)"));
    CHECK_FALSE(shown.find<QSlider>("figure-slider")->accessibleName().isEmpty());
}
