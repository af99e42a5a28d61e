// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeyEvent>
#include <QSignalSpy>

#include "played_session.h"
#include "support/process_limits.h"
#include "ui/player/last_set_card.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/pain_scale.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

using Phase = PlayerPosition::Phase;

} // namespace

TEST_CASE("a session is gone through with one key, and each set is on disk before the next",
          "[player]")
{
    Player it;
    QSignalSpy ended(it.page.get(), &PlayerPage::ended);
    CHECK(it.phase() == Phase::GetReady);
    for (std::size_t set = 1; set <= 4; ++set) {
        it.go();
        CHECK(it.text("player-heading") == QStringLiteral("Single-leg bridge"));
        it.done();
        CHECK(it.sets().size() == set);
    }
    CHECK(it.sets()[0].side == Side::Left);
    CHECK(it.sets()[1].side == Side::Right);
    CHECK(it.sets()[3].setNumber == 2);
    it.go();
    it.page->advance(20s);
    REQUIRE(it.page->player().isFinished());
    CHECK(it.sets()[4].done == Work(Hold{20s, 1}));
    CHECK(it.sets()[4].outcome == SetOutcome::AsPlanned);

    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    CHECK(ended.count() == 1);
    const Session session = *it.book.find(it.session);
    CHECK(session.state == SessionState::Finished);
    CHECK(session.pain == 2);
    CHECK_FALSE(session.effort.has_value());
    CHECK_FALSE(it.book.running().has_value());
}

TEST_CASE("countdowns run out by themselves into the set", "[player]")
{
    Player it;
    it.page->advance(10s);
    CHECK(it.phase() == Phase::Working);
    it.done();
    CHECK(it.phase() == Phase::SideChange);
    CHECK(it.text("player-heading") == QStringLiteral("Now right"));
    it.page->advance(5s);
    CHECK(it.phase() == Phase::Working);
    it.done();
    CHECK(it.phase() == Phase::Rest);
    CHECK(it.text("player-line") == QStringLiteral("Then Single-leg bridge, set 2 of 2"));
    CHECK(it.find<DigitsView>("player-countdown").text() == QStringLiteral("0:45"));
    it.page->advance(1500ms);
    CHECK(it.find<DigitsView>("player-countdown").text() == QStringLiteral("0:44"));
}

TEST_CASE("an hour of suspend does not run through sets unseen", "[player]")
{
    Player it;
    it.page->advance(1h);
    CHECK(it.phase() == Phase::Working);
    it.page->advance(1h);
    CHECK(it.phase() == Phase::Working);
    CHECK(it.sets().empty());
}

TEST_CASE("what was done differently is said with plus and minus before the set ends", "[player]")
{
    Player it;
    it.go();
    it.press(Qt::Key_Minus);
    it.press(Qt::Key_Minus);
    it.done();
    REQUIRE(it.sets().size() == 1);
    CHECK(it.sets()[0].done == Work(Repetitions{8, 8}));
    CHECK(it.sets()[0].outcome == SetOutcome::Changed);
    it.go();
    it.done();
    CHECK(it.sets()[1].done == Work(Repetitions{10, 10}));
}

TEST_CASE("the last set can be put right while resting", "[player]")
{
    Player it;
    it.go();
    it.done();
    CHECK(it.find<LastSetCard>("last-set").isVisible());
    it.press(Qt::Key_C);
    REQUIRE(it.find<LastSetCard>("last-set").isEditing());
    it.press(Qt::Key_Up);
    it.press(Qt::Key_Return);
    REQUIRE(it.sets().size() == 1);
    CHECK(it.sets()[0].done == Work(Repetitions{11, 11}));
    CHECK(it.sets()[0].outcome == SetOutcome::Changed);
    CHECK_FALSE(it.find<LastSetCard>("last-set").isEditing());
    it.go();
    CHECK(it.phase() == Phase::Working);
}

TEST_CASE("a set can be skipped, and the last one done again", "[player]")
{
    Player it;
    it.go();
    it.press(Qt::Key_S);
    REQUIRE(it.sets().size() == 1);
    CHECK(it.sets()[0].outcome == SetOutcome::Skipped);
    it.press(Qt::Key_B);
    it.go();
    it.done();
    REQUIRE(it.sets().size() == 1);
    CHECK(it.sets()[0].outcome == SetOutcome::AsPlanned);
}

TEST_CASE("a paused session stands still", "[player]")
{
    Player it;
    it.press(Qt::Key_Space);
    it.page->advance(1h);
    CHECK(it.phase() == Phase::GetReady);
    it.press(Qt::Key_Space);
    it.page->advance(10s);
    CHECK(it.phase() == Phase::Working);
}

TEST_CASE("the rest can be made longer and shorter", "[player]")
{
    Player it;
    QTest::mouseClick(&it.find("rest-more"), Qt::LeftButton);
    CHECK(it.page->player().position().remaining > 20s);
    QTest::mouseClick(&it.find("rest-less"), Qt::LeftButton);
    CHECK(it.page->player().position().remaining <= 10s);
    QTest::mouseClick(&it.find("go-now"), Qt::LeftButton);
    CHECK(it.phase() == Phase::Working);
}

TEST_CASE("a set that cannot be written stays on the screen until it is", "[player]")
{
    Player it;
    it.go();
    {
        const LargestFile full(4096);
        it.done();
        CHECK(it.phase() == Phase::SetDone);
        CHECK(it.isTellingSomething());
        CHECK(it.text("player-next-text") == QStringLiteral("Right side, 10"));
        it.page->advance(1h);
        CHECK(it.phase() == Phase::SetDone);
    }
    CHECK(it.sets().empty());
    it.press(Qt::Key_Return);
    CHECK(it.sets().size() == 1);
    CHECK(it.phase() == Phase::SideChange);
    CHECK_FALSE(it.isTellingSomething());
}

TEST_CASE("a session that was left goes on exactly there", "[player]")
{
    Player it;
    QSignalSpy left(it.page.get(), &PlayerPage::left);
    it.go();
    it.done();
    it.go();
    it.done();
    it.page->advance(15s);
    it.press(Qt::Key_Escape);
    const milliseconds remaining = it.page->player().position().remaining;
    QTest::mouseClick(&it.find("keep-for-later"), Qt::LeftButton);
    CHECK(left.count() == 1);
    CHECK(it.book.running() == it.session);

    it.open();
    CHECK(it.page->player().isPaused());
    CHECK(it.phase() == Phase::Rest);
    CHECK(it.page->player().position().remaining == remaining);
    it.press(Qt::Key_Return);
    it.page->advance(30s);
    CHECK(it.phase() == Phase::Working);
    CHECK(it.page->player().currentSet().setNumber == 2);
}

TEST_CASE("a killed session goes on with the first set that has no record", "[player]")
{
    Player it;
    it.go();
    it.done();
    it.book.keepPosition(it.session, {.set = 0, .phase = Phase::Working});
    it.page.reset();
    it.open();
    CHECK(it.page->player().position().set == 1);
    CHECK(it.sets().size() == 1);
}

TEST_CASE("a session can be ended early and keeps what was done", "[player]")
{
    Player it;
    it.go();
    it.done();
    it.press(Qt::Key_Escape);
    QTest::mouseClick(&it.find("end-now"), Qt::LeftButton);
    QTest::mouseClick(&it.find("end-done"), Qt::LeftButton);
    const Session session = *it.book.find(it.session);
    CHECK(session.state == SessionState::EndedEarly);
    CHECK(session.sets.size() == 1);
}

TEST_CASE("pain over the limit is answered with what to do", "[player]")
{
    Player it;
    it.press(Qt::Key_Escape);
    QTest::mouseClick(&it.find("end-now"), Qt::LeftButton);
    CHECK_FALSE(it.isTellingSomething());
    it.press(Qt::Key_6);
    CHECK(it.find<PainScale>("end-pain").pain() == 6);
    CHECK(it.isTellingSomething());
}

TEST_CASE("where the session stands can be heard", "[player]")
{
    Player it;
    it.go();
    const QString spoken = it.find<DigitsView>("player-count").accessibleName();
    CHECK(spoken.contains(QStringLiteral("Single-leg bridge")));
    CHECK(spoken.contains(QStringLiteral("left side")));
    CHECK(spoken.contains(QStringLiteral("Set 1 of 2")));
}

TEST_CASE("what is heard does not change with every second", "[player]")
{
    Player it;
    const QString spoken = it.find<DigitsView>("player-countdown").accessibleName();
    it.page->advance(3s);
    CHECK(it.find<DigitsView>("player-countdown").text() == QStringLiteral("0:07"));
    CHECK(it.find<DigitsView>("player-countdown").accessibleName() == spoken);
}

TEST_CASE("a key that is held down does not run through the session", "[player]")
{
    Player it;
    it.go();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_S, Qt::Key_Space, Qt::Key_B}) {
        QKeyEvent repeated(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(it.page.get(), &repeated);
    }
    CHECK(it.phase() == Phase::Working);
    CHECK_FALSE(it.page->player().isPaused());
    CHECK(it.sets().empty());
}

TEST_CASE("a presenter's remote is enough", "[player]")
{
    Player it;
    it.press(Qt::Key_PageDown);
    CHECK(it.phase() == Phase::Working);
    it.press(Qt::Key_PageDown);
    CHECK(it.sets().size() == 1);
    it.press(Qt::Key_PageUp);
    CHECK(it.page->player().position().set == 0);
}

TEST_CASE("a presenter's remote has its keys in every phase, and never gets stuck", "[player]")
{
    Player it;
    SECTION("in a pause")
    {
        it.press(Qt::Key_F5);
        CHECK(it.page->player().isPaused());
        it.press(Qt::Key_PageDown);
        CHECK_FALSE(it.page->player().isPaused());
        it.press(Qt::Key_Period);
        CHECK(it.page->player().isPaused());
        it.press(Qt::Key_Period);
        CHECK_FALSE(it.page->player().isPaused());
    }
    SECTION("in a side change and a rest")
    {
        for (int set = 0; set < 3; ++set)
            it.press(Qt::Key_PageDown);
        CHECK(it.phase() == Phase::Working);
        it.press(Qt::Key_PageDown);
        CHECK(it.phase() == Phase::Rest);
        it.press(Qt::Key_PageDown);
        CHECK(it.phase() == Phase::Working);
        CHECK(it.sets().size() == 2);
    }
    SECTION("in a hold, which it ends early")
    {
        while (it.page->player().position().set < 4)
            it.press(Qt::Key_S);
        it.press(Qt::Key_PageDown);
        it.page->advance(12s);
        it.press(Qt::Key_PageDown);
        CHECK(it.sets().back().done == Work(Hold{12s, 1}));
    }
    SECTION("where the session is asked to be left")
    {
        it.press(Qt::Key_Escape);
        it.press(Qt::Key_PageDown);
        CHECK_FALSE(it.page->player().isPaused());
    }
    SECTION("in the sheet of an exercise")
    {
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp}) {
            it.press(Qt::Key_E);
            CHECK(it.page->player().isPaused());
            it.press(key);
            CHECK_FALSE(it.page->player().isPaused());
        }
    }
    SECTION("in the list of the routine")
    {
        it.press(Qt::Key_L);
        it.press(Qt::Key_PageUp);
        CHECK_FALSE(it.page->player().isPaused());
        it.press(Qt::Key_L);
        it.press(Qt::Key_Down);
        it.press(Qt::Key_PageDown);
        CHECK(it.page->player().currentStep().exercise == "hold");
    }
    SECTION("with a set that could not be saved")
    {
        it.go();
        {
            const LargestFile full(4096);
            it.press(Qt::Key_PageDown);
            CHECK(it.phase() == Phase::SetDone);
        }
        it.press(Qt::Key_PageDown);
        CHECK(it.sets().size() == 1);
    }
    SECTION("at the end")
    {
        QSignalSpy ended(it.page.get(), &PlayerPage::ended);
        while (!it.page->player().isFinished())
            it.press(Qt::Key_S);
        it.press(Qt::Key_PageDown);
        CHECK(ended.count() == 1);
    }
}

TEST_CASE("the mouse is enough", "[player]")
{
    Player it;
    const auto click = [&](const char *name) {
        QTest::mouseClick(&it.find<QAbstractButton>(name), Qt::LeftButton);
    };
    click("key-press");
    click("key-less");
    click("key-press");
    REQUIRE(it.sets().size() == 1);
    CHECK(it.sets()[0].done == Work(Repetitions{9, 9}));
    click("key-pause");
    CHECK(it.page->player().isPaused());
    click("go-now");
    CHECK_FALSE(it.page->player().isPaused());
    click("key-back");
    CHECK(it.page->player().position().set == 0);
    click("key-skip");
    CHECK(it.sets()[0].outcome == SetOutcome::Skipped);
    click("key-change");
    CHECK(it.find<LastSetCard>("last-set").isEditing());
}

TEST_CASE("a pause is plain to see, with the way on", "[player]")
{
    Player it;
    it.go();
    it.press(Qt::Key_Space);
    CHECK(it.text("player-heading") == QStringLiteral("Paused"));
    CHECK(it.find("go-now").isVisible());
    CHECK(it.find("go-now").text() == QStringLiteral("Go on"));
    it.press(Qt::Key_Return);
    CHECK(it.phase() == Phase::Working);
    CHECK_FALSE(it.page->player().isPaused());
    CHECK_FALSE(it.find("go-now").isVisible());
}

TEST_CASE("keys that are typed into a correction mean nothing to the session", "[player]")
{
    Player it;
    it.go();
    it.done();
    it.press(Qt::Key_C);
    it.press(Qt::Key_S);
    it.press(Qt::Key_B);
    it.press(Qt::Key_Space);
    CHECK(it.page->player().position().set == 1);
    CHECK_FALSE(it.page->player().isPaused());
    it.press(Qt::Key_Escape);
    CHECK_FALSE(it.find<LastSetCard>("last-set").isEditing());
    CHECK(it.sets()[0].outcome == SetOutcome::AsPlanned);
    it.press(Qt::Key_Space);
    CHECK(it.page->player().isPaused());
}

TEST_CASE("a correction that cannot be written waits for another try", "[player]")
{
    Player it;
    it.go();
    it.done();
    it.press(Qt::Key_C);
    it.press(Qt::Key_Up);
    {
        const LargestFile full(4096);
        it.press(Qt::Key_Return);
        CHECK(it.isTellingSomething());
        CHECK(it.sets()[0].done == Work(Repetitions{10, 10}));
    }
    it.press(Qt::Key_Return);
    CHECK(it.sets()[0].done == Work(Repetitions{11, 11}));
    CHECK_FALSE(it.isTellingSomething());
    CHECK(it.phase() == Phase::SideChange);
}

TEST_CASE("who leaves with a set that is not saved is told so, and can still save it", "[player]")
{
    Player it;
    it.go();
    {
        const LargestFile full(4096);
        it.done();
        it.press(Qt::Key_Escape);
        CHECK(it.text("leave-text").contains(QStringLiteral("not saved yet")));
    }
    it.press(Qt::Key_Return); // Go on
    it.press(Qt::Key_Return); // Try again
    CHECK(it.sets().size() == 1);
}

TEST_CASE("a set that was gone back to is done again after the session was left", "[player]")
{
    Player it;
    it.go();
    it.done();
    it.press(Qt::Key_B);
    it.press(Qt::Key_Escape);
    QTest::mouseClick(&it.find("keep-for-later"), Qt::LeftButton);
    it.open();
    CHECK(it.page->player().position().set == 0);
    CHECK(it.page->player().isPaused());
}

TEST_CASE("pain and effort are two keys, and another ends the session", "[player]")
{
    Player it;
    QSignalSpy ended(it.page.get(), &PlayerPage::ended);
    while (!it.page->player().isFinished())
        it.press(Qt::Key_S);
    it.press(Qt::Key_T);
    it.press(Qt::Key_3);
    it.press(Qt::Key_Return);
    CHECK(ended.count() == 1);
    const Session session = *it.book.find(it.session);
    CHECK(session.pain == 10);
    CHECK(session.effort == 3);
}

TEST_CASE("after the last set one can still go back to it", "[player]")
{
    Player it;
    while (!it.page->player().isFinished())
        it.press(Qt::Key_S);
    it.press(Qt::Key_B);
    CHECK(it.phase() == Phase::GetReady);
    CHECK(it.page->player().position().set == 4);
    it.go();
    it.page->advance(20s);
    CHECK(it.sets().back().outcome == SetOutcome::AsPlanned);
    CHECK(it.sets().size() == 5);
    CHECK(it.find<QWidget>("end-sheet").isVisible());
}

TEST_CASE("closing after the last set ends the session with what was answered", "[player]")
{
    Player it;
    QSignalSpy ended(it.page.get(), &PlayerPage::ended);
    while (!it.page->player().isFinished())
        it.press(Qt::Key_S);
    it.press(Qt::Key_1);
    QTest::mouseClick(&it.find<QAbstractButton>("player-close"), Qt::LeftButton);
    CHECK(ended.count() == 1);
    CHECK(it.book.find(it.session)->state == SessionState::Finished);
    CHECK(it.book.find(it.session)->pain == 1);
}

TEST_CASE("who thinks better of ending early goes on", "[player]")
{
    Player it;
    it.go();
    it.press(Qt::Key_Escape);
    QTest::mouseClick(&it.find("end-now"), Qt::LeftButton);
    it.press(Qt::Key_Escape);
    CHECK(it.phase() == Phase::Working);
    CHECK_FALSE(it.page->player().isPaused());
    CHECK(it.book.running() == it.session);
}

TEST_CASE("a session whose last set was written before it was killed asks for the end", "[player]")
{
    Player it;
    while (!it.page->player().isFinished())
        it.press(Qt::Key_S);
    it.open();
    CHECK(it.find<QWidget>("end-sheet").isVisible());
    CHECK(it.text("end-title").contains(QStringLiteral("How was the pain")));
}

TEST_CASE("a hold that is ended early is written as long as it was", "[player]")
{
    Player it;
    while (it.page->player().position().set < 4)
        it.press(Qt::Key_S);
    it.go();
    it.page->advance(12s);
    it.done();
    CHECK(it.sets().back().done == Work(Hold{12s, 1}));
    CHECK(it.sets().back().outcome == SetOutcome::Changed);
}
