// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListWidget>
#include <QPlainTextEdit>

#include "support/process_limits.h"
#include "ui/player/exercise_sheet.h"
#include "ui/player/played_session.h"
#include "ui/player/routine_sheet.h"
#include "ui/widgets/pain_scale.h"

using namespace hipstride;
using Phase = PlayerPosition::Phase;

namespace {

/// The bridge has an easier one on the ladder, done with both legs.
Catalogue ladder()
{
    Exercise bridge{.key = "bridge", .name = "Single-leg bridge"};
    bridge.easier = {"two-legs"};
    Exercise easy{.key = "two-legs", .name = "Bridge"};
    easy.harder = {"bridge"};
    easy.dose.dose = {.sets = 3, .work = Repetitions{12, 12}, .side = Side::Both};
    return Catalogue({bridge, easy, {.key = "hold", .name = "Bridge hold"}}, {});
}

SessionStep stepOf(Player &player, std::size_t step)
{
    return player.book.find(player.session)->steps[step];
}

} // namespace

TEST_CASE("pain of an exercise is one key in the rest after it, and is on disk", "[player]")
{
    Player player;
    player.go();
    player.done();
    REQUIRE(player.page->player().isCountingDownToSet());
    player.press(Qt::Key_3);
    CHECK(stepOf(player, 0).report.pain == 3);
    CHECK(player.find<PainScale>("set-pain").pain() == 3);
    // the rest went on
    CHECK_FALSE(player.page->player().isPaused());
    player.press(Qt::Key_Return);
    CHECK(player.phase() == Phase::Working);
    player.press(Qt::Key_7); // means nothing while a set is done
    CHECK(stepOf(player, 0).report.pain == 3);
}

TEST_CASE("pain over the limit stops the exercise and offers the easier one", "[player]")
{
    Player player(ladder());
    player.go();
    player.done();
    player.press(Qt::Key_7);
    REQUIRE(player.find<ExerciseSheet>("exercise-sheet").isVisible());
    CHECK(player.isTellingSomething());
    CHECK(player.page->player().isPaused());
    const auto &easier = player.find("swap-easier");
    CHECK(easier.accessibleName() == QStringLiteral("Easier: Bridge"));
    CHECK(easier.hasFocus());

    player.press(Qt::Key_Return);
    CHECK_FALSE(player.page->player().isPaused());
    CHECK(player.page->player().currentStep().exercise == "two-legs");
    CHECK(player.text("player-line").contains(QStringLiteral("Bridge")));
    const SessionStep step = stepOf(player, 0);
    CHECK(step.exercise == "bridge");
    CHECK(step.dose.side == Side::Each);
    REQUIRE(step.report.swaps.size() == 1);

    player.go();
    player.done();
    const std::vector<PerformedSet> sets = player.sets();
    REQUIRE(sets.size() == 2);
    CHECK(sets[0].exercise.empty());
    CHECK(sets[0].side == Side::Left);
    CHECK(sets[1].exercise == "two-legs");
    CHECK(sets[1].side == Side::Both);
    CHECK(sets[1].done == Work(Repetitions{12, 12}));
}

TEST_CASE("a swapped exercise is still swapped after the program was ended", "[player]")
{
    Player player(ladder());
    player.go();
    player.done();
    player.press(Qt::Key_E);
    QTest::mouseClick(&player.find("swap-easier"), Qt::LeftButton);
    player.press(Qt::Key_Plus);
    const PlayerPosition before = player.page->player().position();
    player.page.reset();
    player.open();
    CHECK(player.page->player().isPaused());
    CHECK(player.page->player().currentStep().exercise == "two-legs");
    CHECK(player.page->player().position().set == before.set);
    CHECK(player.page->player().script().size() == 3);
}

TEST_CASE("the rest of an exercise that hurts is left out in one go", "[player]")
{
    Player player;
    player.go();
    player.done();
    player.press(Qt::Key_T);
    CHECK(stepOf(player, 0).report.pain == 10);
    QTest::mouseClick(&player.find("leave-out"), Qt::LeftButton);
    CHECK(player.page->player().currentStep().exercise == "hold");
    const std::vector<PerformedSet> sets = player.sets();
    REQUIRE(sets.size() == 4);
    CHECK(sets[0].outcome == SetOutcome::AsPlanned);
    for (std::size_t i = 1; i < 4; ++i)
        CHECK(sets[i].outcome == SetOutcome::Skipped);
}

TEST_CASE("a set is added and dropped, and the prescription stays", "[player]")
{
    Player player;
    player.press(Qt::Key_E);
    QTest::mouseClick(&player.find("set-more"), Qt::LeftButton);
    CHECK(player.text("exercise-sets") == QStringLiteral("3 sets today"));
    CHECK(player.page->player().script().size() == 7);
    QTest::mouseClick(&player.find("set-fewer"), Qt::LeftButton);
    QTest::mouseClick(&player.find("set-fewer"), Qt::LeftButton);
    CHECK(player.page->player().script().size() == 3);
    CHECK_FALSE(player.find("set-fewer").isEnabled());
    CHECK(stepOf(player, 0).dose.sets == 2);
    CHECK(stepOf(player, 0).report.setsMore == -1);
    player.press(Qt::Key_Escape);
    CHECK_FALSE(player.page->player().isPaused());
}

TEST_CASE("a note for an exercise is kept when its sheet is closed", "[player]")
{
    Player player;
    player.press(Qt::Key_E);
    auto &note = player.find<QPlainTextEdit>("exercise-note");
    note.setFocus();
    QTest::keyClicks(&note, QStringLiteral("band twisted"));
    player.press(Qt::Key_Escape);
    CHECK(stepOf(player, 0).report.note == "band twisted");
    CHECK_FALSE(player.find<ExerciseSheet>("exercise-sheet").isVisible());
}

TEST_CASE("who had paused goes on paused after a sheet", "[player]")
{
    Player player;
    player.press(Qt::Key_Space);
    player.press(Qt::Key_E);
    player.press(Qt::Key_Escape);
    CHECK(player.page->player().isPaused());
}

TEST_CASE("any exercise can be gone to, and what was left out comes at the end", "[player]")
{
    Player player;
    player.press(Qt::Key_L);
    auto &list = player.find<QListWidget>("routine-list");
    REQUIRE(list.hasFocus());
    CHECK(list.count() == 2);
    player.press(Qt::Key_Down);
    player.press(Qt::Key_Return);
    CHECK(player.page->player().currentStep().exercise == "hold");
    player.go();
    player.page->advance(seconds(20));
    CHECK(player.page->player().currentStep().exercise == "bridge");
    CHECK(player.sets().size() == 1);
    // what is all done cannot be chosen
    player.press(Qt::Key_L);
    CHECK((list.item(1)->flags() & Qt::ItemIsEnabled) == 0);
    player.press(Qt::Key_Escape);
    for (int i = 0; i < 4; ++i) {
        player.go();
        player.done();
    }
    CHECK(player.page->player().isFinished());
    CHECK(player.sets().size() == 5);
}

TEST_CASE("what the log refuses is said, and nothing of it is shown as kept", "[player]")
{
    Player player;
    player.press(Qt::Key_E);
    {
        const LargestFile full(4096);
        QTest::mouseClick(&player.find("set-more"), Qt::LeftButton);
    }
    CHECK(player.page->player().script().size() == 5);
    CHECK(player.text("exercise-sets") == QStringLiteral("2 sets today"));
}
