// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "catalogue/catalogue.h"
#include "storage/database.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/process_limits.h"
#include "support/scripted_prompts.h"
#include "support/temp_folder.h"
#include "ui/document/log_book.h"
#include "ui/player/last_set_card.h"
#include "ui/player/player_page.h"
#include "ui/settings.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

using Phase = PlayerPosition::Phase;

Catalogue twoExercises()
{
    Exercise bridge{.key = "bridge", .name = "Single-leg bridge"};
    bridge.steps = {"Lie down.", "Lift."};
    bridge.cues = {"Keep both hips level."};
    return Catalogue({bridge, {.key = "hold", .name = "Bridge hold"}}, {});
}

/// Two sets of ten on each side, then one hold of 20 seconds.
Session bridgeAndHold()
{
    const Dose bridge{
        .sets = 2, .work = Repetitions{10, 10}, .side = Side::Each, .rest = seconds(45)};
    const Dose hold{.sets = 1, .work = Hold{seconds(20), 1}};
    return {.routine = {1},
            .routineName = "Legs",
            .day = FixedClock().today(),
            .startedAt = FixedClock().now(),
            .steps = {{.exercise = "bridge", .exerciseName = "Single-leg bridge", .dose = bridge},
                      {.exercise = "hold", .exerciseName = "Bridge hold", .dose = hold}}};
}

struct Player
{
    TempFolder folder;
    Database database{folder / "a.sqlite"};
    SessionLog log{database, {1}};
    LogBook book{log};
    FixedClock clock;
    ScriptedPrompts prompts;
    Settings settings{QString::fromStdString((folder / "settings.ini").string())};
    Catalogue catalogue = twoExercises();
    SessionId session = book.add(bridgeAndHold());
    std::unique_ptr<PlayerPage> page;

    Player() { open(); }

    void open()
    {
        page = std::make_unique<PlayerPage>(*book.find(session), catalogue, book, clock, settings,
                                            prompts);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        page->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// From a countdown into its set.
    void go() { press(Qt::Key_Return); }
    /// The set at hand is done.
    void done() { press(Qt::Key_Return); }

    std::vector<PerformedSet> sets() { return book.find(session)->sets; }
    Phase phase() { return page->player().phase(); }

    template <typename Widget = QPushButton>
    Widget &find(const char *name)
    {
        return *page->findChild<Widget *>(QLatin1String(name));
    }
    QString text(const char *name) { return find<TextLabel>(name).text(); }
    bool isTellingSomething()
    {
        bool isTelling = false;
        for (const MessageStrip *strip : page->findChildren<MessageStrip *>())
            isTelling |= strip->isVisible();
        return isTelling;
    }
};

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
    QTest::mouseClick(&it.find("end-here"), Qt::LeftButton);
    QTest::mouseClick(&it.find("end-done"), Qt::LeftButton);
    const Session session = *it.book.find(it.session);
    CHECK(session.state == SessionState::EndedEarly);
    CHECK(session.sets.size() == 1);
}

TEST_CASE("pain over the limit is answered with what to do", "[player]")
{
    Player it;
    it.press(Qt::Key_Escape);
    QTest::mouseClick(&it.find("end-here"), Qt::LeftButton);
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
    CHECK(spoken.contains(QStringLiteral("Left side")));
    CHECK(spoken.contains(QStringLiteral("Set 1 of 2")));
}
