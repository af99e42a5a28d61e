// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/played_session.h"
#include "ui/player/session_time.h"

using namespace hipstride;
using namespace std::chrono_literals;
using Phase = PlayerPosition::Phase;

namespace {

/// A minute of real time, as both clocks see it.
void pass(Player &player, milliseconds length)
{
    player.clock.uptime += length;
    player.clock.offset += length;
    player.page->tick();
}

} // namespace

TEST_CASE("the clock that times a session never goes back, and counts on", "[player]")
{
    const SystemClock clock;
    const milliseconds first = clock.sinceBoot();
    CHECK(first > 0ms);
    CHECK(clock.sinceBoot() >= first);
}

TEST_CASE("a rest that was half slept through goes on with the other half", "[player]")
{
    Player player;
    player.go();
    player.done();
    player.go();
    player.done();
    REQUIRE(player.phase() == Phase::Rest);
    pass(player, 30s); // one tick: the machine was suspended
    CHECK(player.phase() == Phase::Rest);
    CHECK(player.page->player().position().remaining == 15s);
}

TEST_CASE("an hour of suspend ends one countdown and no set", "[player]")
{
    Player player;
    pass(player, 1h);
    CHECK(player.phase() == Phase::Working);
    CHECK(player.page->player().position().set == 0);
    CHECK(player.page->player().position().worked == 0ms);
    pass(player, 1h);
    CHECK(player.phase() == Phase::Working);
    CHECK(player.sets().empty());
    player.done();
    const std::vector<PerformedSet> sets = player.sets();
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].finishedAt == FixedClock().now() + 2h);
}

TEST_CASE("a wall clock that is set back or ahead moves no countdown and no moment", "[player]")
{
    const auto jump = GENERATE(values<milliseconds>({-24h, 24h}));
    Player player;
    player.go();
    pass(player, 20s);
    player.clock.offset += jump;
    player.page->tick();
    player.done();
    REQUIRE(player.phase() == Phase::SideChange);
    const milliseconds left = player.page->player().position().remaining;
    player.clock.offset -= jump;
    player.page->tick();
    CHECK(player.page->player().position().remaining == left);
    pass(player, 2s);
    CHECK(player.page->player().position().remaining == left - 2s);
    CHECK(player.sets().at(0).finishedAt == FixedClock().now() + 20s);
}

TEST_CASE("a session that goes on under an earlier wall clock keeps its order", "[player]")
{
    Player player;
    player.go();
    pass(player, 20s);
    player.done();
    player.page.reset();
    player.clock.offset -= 24h;
    player.open();
    player.press(Qt::Key_Space);
    player.go();
    pass(player, 10s);
    player.done();
    const std::vector<PerformedSet> sets = player.sets();
    REQUIRE(sets.size() == 2);
    CHECK(sets[1].finishedAt == sets[0].finishedAt + 10s);
    QTest::keyClick(player.page.get(), Qt::Key_Escape);
    QTest::mouseClick(&player.find("end-now"), Qt::LeftButton);
    QTest::mouseClick(&player.find("end-done"), Qt::LeftButton);
    const auto session = player.book.find(player.session);
    CHECK(session->endedAt >= sets[1].finishedAt);
}

TEST_CASE("a slow disk takes its time from the rest and loses nothing", "[player]")
{
    Player player;
    player.go();
    player.done();
    player.go();
    bool isSlow = true;
    QObject::connect(&player.book, &LogBook::changed, player.page.get(), [&] {
        player.clock.uptime += isSlow ? 20s : 0s;
        player.clock.offset += isSlow ? 20s : 0s;
        isSlow = false;
    });
    player.done();
    REQUIRE(player.phase() == Phase::Rest);
    player.page->tick();
    CHECK(player.page->player().position().remaining == 25s);
    CHECK(player.sets().size() == 2);
}

TEST_CASE("ticks that come late add up to the time that went by", "[player]")
{
    Player player;
    const milliseconds whole = player.page->player().position().remaining;
    for (const milliseconds lag : {1ms, 700ms, 49ms, 2250ms, 0ms})
        pass(player, lag);
    CHECK(player.page->player().position().remaining == whole - 3s);
}
