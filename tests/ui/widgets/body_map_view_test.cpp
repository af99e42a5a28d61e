// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <set>

#include "support/catch.h"
#include "support/shipped_figures.h"
#include "ui/theme.h"
#include "ui/widgets/body_map_view.h"

using namespace hipstride;

namespace {

struct Shown
{
    Shown()
    {
        view.setIsChoosable(true);
        view.resize(300, 220);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    /// A point at which the muscle is hit; the middle of both sides together often is not.
    QPoint pointOn(Muscle muscle)
    {
        for (int y = 0; y < view.height(); ++y) {
            for (int x = 0; x < view.width(); ++x) {
                QTest::mouseMove(&view, QPoint(x, y));
                if (view.pointed() == muscle)
                    return {x, y};
            }
        }
        FAIL("the muscle is nowhere");
        return {};
    }
    int pixelsOf(const QColor &colour)
    {
        const QImage image = view.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
        return count;
    }

    FigureLibrary figures = shippedFigures();
    BodyMapView view{figures};
};

} // namespace

TEST_CASE("a click chooses the muscle under the pointer, and the same click lets it go",
          "[ui][bodymap]")
{
    Shown shown;
    const QColor red = colour(shown.view.palette(), Role::Muscle);
    CHECK(shown.pixelsOf(red) == 0);
    const QPoint point = shown.pointOn(Muscle::Quadriceps);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, point);
    CHECK(shown.view.selected() == Muscle::Quadriceps);
    CHECK(shown.pixelsOf(red) > 50);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, point);
    CHECK_FALSE(shown.view.selected());
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, QPoint(1, 1));
    CHECK_FALSE(shown.view.selected());
}

TEST_CASE("the arrow keys go through all muscles that are shown, and Enter chooses",
          "[ui][bodymap]")
{
    Shown shown;
    shown.view.setFocus(Qt::TabFocusReason);
    std::set<Muscle> reached;
    for (std::size_t i = 0; i < shown.view.muscles().size(); ++i) {
        QTest::keyClick(&shown.view, Qt::Key_Right);
        REQUIRE(shown.view.pointed());
        reached.insert(*shown.view.pointed());
    }
    CHECK(reached.size() == allOf<Muscle>().size()); // front, back and side show every muscle
    QTest::keyClick(&shown.view, Qt::Key_Right);
    const Muscle first = shown.view.muscles().front();
    CHECK(shown.view.pointed() == first);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    CHECK(shown.view.pointed() == shown.view.muscles().back());
    QTest::keyClick(&shown.view, Qt::Key_Return);
    CHECK(shown.view.selected() == shown.view.muscles().back());
}

TEST_CASE("a side goes only through what it shows", "[ui][bodymap]")
{
    Shown shown;
    shown.view.setSides({BodySide::Back});
    const std::vector<Muscle> back = shown.view.muscles();
    CHECK(std::count(back.begin(), back.end(), Muscle::GluteusMaximus) == 1);
    CHECK(std::count(back.begin(), back.end(), Muscle::Quadriceps) == 0);
}

TEST_CASE("where nothing is to be chosen a click says only the name", "[ui][bodymap]")
{
    Shown shown;
    shown.view.setIsChoosable(false);
    QSignalSpy chosen(&shown.view, &BodyMapView::chosen);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.pointOn(Muscle::Calves));
    CHECK(chosen.isEmpty());
    CHECK(shown.view.pointed() == Muscle::Calves);
}

TEST_CASE("muscles are shaded in five steps, the most trained one darkest", "[ui][bodymap]")
{
    Shown shown;
    shown.view.setLoad({{Muscle::Quadriceps, 10, 10}, {Muscle::Calves, 2, 1}});
    const auto shade = [&](Role role) { return colour(shown.view.palette(), role); };
    CHECK(shown.pixelsOf(shade(Role::Load5)) > 50);
    CHECK(shown.pixelsOf(shade(Role::Load1)) > 20);
    CHECK(shown.pixelsOf(shade(Role::Load3)) == 0);
    CHECK(shown.view.wordsOf(Muscle::Quadriceps) == QStringLiteral("Quadriceps: 10 sets"));
    CHECK(shown.view.wordsOf(Muscle::Calves) == QStringLiteral("Calves: 2 | 1 sets"));
    CHECK(shown.view.wordsOf(Muscle::Adductors) == QStringLiteral("Adductors: no sets"));
}

TEST_CASE("a deep muscle with fewer sets does not hide the one over it", "[ui][bodymap]")
{
    Shown shown;
    shown.view.resize(400, 800); // so large that fibres leave something of the colour
    shown.view.setSides({BodySide::Right});
    const QColor few = colour(shown.view.palette(), Role::Load1);
    shown.view.setLoad({{Muscle::GluteusMedius, 10, 10}, {Muscle::GluteusMinimus, 2, 2}});
    CHECK(shown.pixelsOf(few) == 0);
    CHECK(shown.view.wordsOf(Muscle::GluteusMinimus).endsWith(QStringLiteral("2 sets")));
    shown.view.setLoad({{Muscle::Quadriceps, 10, 10}, {Muscle::GluteusMinimus, 2, 2}});
    CHECK(shown.pixelsOf(few) > 10);
    shown.view.setLoad({{Muscle::GluteusMedius, 2, 2}, {Muscle::GluteusMinimus, 10, 10}});
    CHECK(shown.pixelsOf(colour(shown.view.palette(), Role::Load5)) > 10);
}

TEST_CASE("no arm hides the side of the hip", "[ui][bodymap]")
{
    Shown shown;
    shown.view.resize(400, 800); // so large that fibres leave something of the colour
    shown.view.setSides({BodySide::Right});
    const QColor most = colour(shown.view.palette(), Role::Load5);
    for (const Muscle muscle : {Muscle::GluteusMedius, Muscle::TensorFasciaeLatae}) {
        shown.view.setLoad({{muscle, 1, 1}});
        const QRect bounds = shown.view.boundsOf(muscle);
        INFO(nameOf(muscle));
        CHECK(shown.pixelsOf(most) > bounds.width() * bounds.height() / 8);
    }
}

TEST_CASE("a screen reader finds every muscle, where it is, and presses it", "[ui][bodymap]")
{
    Shown shown;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(map != nullptr);
    CHECK(map->childCount() == static_cast<int>(shown.view.muscles().size()));
    QAccessibleInterface *first = map->child(0);
    REQUIRE(first != nullptr);
    CHECK(first->text(QAccessible::Name) == shown.view.wordsOf(shown.view.muscles().front()));
    CHECK(first->parent() == map);
    CHECK(map->indexOfChild(first) == 0);
    CHECK_FALSE(first->rect().isEmpty());
    CHECK(map->child(1)->text(QAccessible::Name) != first->text(QAccessible::Name));
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(shown.view.selected() == shown.view.muscles().front());
    CHECK(first->state().selected);
}

TEST_CASE("a library without the body shows no map and does not fall over", "[ui][bodymap]")
{
    BodyMapView view(noFigures());
    CHECK(view.isEmpty());
    CHECK(view.isHidden());
    view.resize(100, 100);
    view.setLoad({{Muscle::Quadriceps, 1, 1}});
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseMove(&view, QPoint(40, 40));
    CHECK(view.boundsOf(Muscle::Quadriceps).isEmpty());
}
