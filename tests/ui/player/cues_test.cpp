// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/played_session.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

std::vector<QString> words(const Player &player)
{
    std::vector<QString> said;
    for (const Cue &cue : player.surroundings.sound.played)
        said.push_back(cue.words);
    return said;
}

/// As the page's own timer lets it go by.
void wait(Player &player, milliseconds time)
{
    for (milliseconds gone{0}; gone < time; gone += 50ms)
        player.page->advance(50ms);
}

std::vector<QString> listOf(std::initializer_list<const char *> texts)
{
    std::vector<QString> list;
    for (const char *text : texts)
        list.push_back(QString::fromUtf8(text));
    return list;
}

} // namespace

TEST_CASE("a session says what comes, which side, and the last three seconds", "[player][cues]")
{
    Player player;
    CHECK(words(player) == listOf({"Next: Single-leg bridge, left side"}));
    player.surroundings.sound.played.clear();
    wait(player, 10s);
    CHECK(words(player) == listOf({"3", "2", "1", "Single-leg bridge, left side"}));
    player.surroundings.sound.played.clear();
    player.done();
    CHECK(words(player) == listOf({"Now right"}));
    CHECK(player.surroundings.sound.played[0].tone == Tone::End);
    player.go();
    player.surroundings.sound.played.clear();
    player.done();
    CHECK(words(player) == listOf({"Rest. Then Single-leg bridge, left side"}));
}

TEST_CASE("a hold says when half of it and the last three seconds are left", "[player][cues]")
{
    Player player;
    for (int set = 0; set < 4; ++set) {
        player.go();
        player.done();
    }
    CHECK(words(player).back() == QStringLiteral("Next: Bridge hold"));
    player.go();
    player.surroundings.sound.played.clear();
    wait(player, 20s);
    CHECK(words(player) == listOf({"Half", "3", "2", "1", "That was the last set."}));
}

TEST_CASE("a prescribed tempo is counted aloud, one repetition after the other", "[player][cues]")
{
    Session session = bridgeAndHold();
    session.steps[0].dose.tempo = Tempo{2, 0, 1, 0};
    Player player(twoExercises(), session);
    player.go();
    player.surroundings.sound.played.clear();
    wait(player, 10s);
    CHECK(words(player) == listOf({"1", "2", "3"}));
    wait(player, 60s);
    CHECK(words(player).size() == 10); // and none beyond what is planned
}

TEST_CASE("between two holds one hears when to let go and when to hold again", "[player][cues]")
{
    Session session = bridgeAndHold();
    session.steps.erase(session.steps.begin());
    session.steps[0].dose.work = Hold{seconds(6), 2};
    Player player(twoExercises(), session);
    player.go();
    player.surroundings.sound.played.clear();
    wait(player, 6s);
    CHECK(words(player) == listOf({"3", "2", "1", "Let go"}));
    player.surroundings.sound.played.clear();
    while (player.page->player().isBetweenHolds())
        wait(player, 50ms);
    CHECK(words(player).back() == QStringLiteral("Hold"));
    CHECK(player.surroundings.sound.played.back().tone == Tone::Begin);
}

TEST_CASE("what was slept through is not said, and a pause is silent", "[player][cues]")
{
    Player player;
    player.surroundings.sound.played.clear();
    player.page->advance(1h);
    CHECK(words(player) == listOf({"Single-leg bridge, left side"}));
    player.done();
    player.press(Qt::Key_Space);
    player.surroundings.sound.played.clear();
    wait(player, 10s);
    CHECK(words(player).empty());
}

TEST_CASE("voice and tones are asked for as the settings say at that moment", "[player][cues]")
{
    Player player;
    CHECK(player.surroundings.sound.choice == SoundChoice{});
    player.settings.set(setting::voice, false);
    player.go();
    CHECK(player.surroundings.sound.choice == SoundChoice{.voice = false, .tones = true});
    player.settings.set(setting::tones, false);
    player.done();
    CHECK(player.surroundings.sound.choice == SoundChoice{.voice = false, .tones = false});
}

TEST_CASE("the screen is kept on while a session goes on, and only then", "[player]")
{
    Player player;
    const RecordedScreen &screen = player.surroundings.screen;
    CHECK(screen.isAwake);
    player.press(Qt::Key_Space);
    CHECK_FALSE(screen.isAwake);
    player.press(Qt::Key_Space);
    CHECK(screen.isAwake);
    SECTION("not when it is left")
    {
        player.press(Qt::Key_Escape);
        QTest::mouseClick(&player.find("keep-for-later"), Qt::LeftButton);
        CHECK_FALSE(screen.isAwake);
    }
    SECTION("not when it is over")
    {
        while (!player.page->player().isFinished())
            player.press(Qt::Key_S);
        CHECK_FALSE(screen.isAwake);
    }
    SECTION("not when its page is gone")
    {
        player.page.reset();
        CHECK_FALSE(screen.isAwake);
    }
}

TEST_CASE("who is in another window is called back when the rest is over", "[player]")
{
    Player player;
    const std::vector<QString> &calls = player.surroundings.callBack.calls;
    player.page->advance(10s);
    CHECK(calls.empty());
    player.done();

    QWidget other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    player.page->advance(5s);
    CHECK(calls == listOf({"The rest is over. Single-leg bridge, right side"}));
    player.page->advance(1h);
    CHECK(calls.size() == 1);
}
