// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/cues.h"

#include <QCoreApplication>

#include "drawing/qt_text.h"
#include "ui/player/player_words.h"

namespace hipstride {

namespace {

struct Cues
{
    Q_DECLARE_TR_FUNCTIONS(Cues)
};

using Phase = PlayerPosition::Phase;

constexpr milliseconds lastSeconds{3000};
constexpr milliseconds shortestHalved{8000}; ///< shorter holds are over before it is said

/// The whole second that has begun, as the digits show it.
std::int64_t shownSecond(milliseconds remaining)
{
    return std::chrono::ceil<seconds>(remaining).count();
}

std::optional<Cue> cueOfCountdown(const CueMoment &before, const SessionPlayer &after)
{
    const milliseconds left = after.position().remaining;
    const auto second = shownSecond(left);
    if (left > milliseconds(0) && left <= lastSeconds &&
        second < shownSecond(before.position.remaining))
        return Cue{Tone::Tick, QString::number(second)};
    return std::nullopt;
}

/// A metronome for those who have to keep a tempo.
std::optional<Cue> cueOfTempo(const CueMoment &before, const SessionPlayer &after)
{
    const std::optional<Tempo> &tempo = after.currentStep().dose.tempo;
    if (!tempo || tempo->total() <= 0 || after.pacedCount() <= before.paced)
        return std::nullopt;
    return Cue{Tone::Tick, QString::number(after.pacedCount())};
}

std::optional<Cue> cueOfWork(const CueMoment &before, const SessionPlayer &after)
{
    if (before.isBetweenHolds != after.isBetweenHolds())
        return after.isBetweenHolds() ? Cue{Tone::End, Cues::tr("Let go")}
                                      : Cue{Tone::Begin, Cues::tr("Hold")};
    const milliseconds whole = after.countdownTotal();
    const milliseconds half = whole / 2;
    const bool isHalfNow = before.position.remaining > half && after.position().remaining <= half;
    if (whole >= shortestHalved && isHalfNow && !after.isBetweenHolds())
        return Cue{Tone::Half, Cues::tr("Half")};
    if (const auto counted = cueOfTempo(before, after))
        return counted;
    return cueOfCountdown(before, after);
}

/// What comes: the round too, where one begins.
QString whatComes(const SessionPlayer &player)
{
    const std::optional<Round> round = player.currentRound();
    const auto set = static_cast<std::size_t>(player.position().set);
    const bool isFirst =
        set == 0 || player.script()[set - 1].setNumber != round.value_or(Round{}).number;
    return round && isFirst ? joined(roundText(*round, true), exerciseAndSide(player))
                            : exerciseAndSide(player);
}

std::optional<Cue> cueOfPhase(const SessionPlayer &after)
{
    switch (after.phase()) {
    case Phase::GetReady:
        return Cue{Tone::End, Cues::tr("Next: %1").arg(whatComes(after))};
    case Phase::Rest:
        return Cue{Tone::End, Cues::tr("Rest. Then %1").arg(whatComes(after))};
    case Phase::SideChange:
        return Cue{Tone::End, after.currentSet().side == Side::Left ? Cues::tr("Now left")
                                                                    : Cues::tr("Now right")};
    case Phase::Working:
        return Cue{Tone::Begin, exerciseAndSide(after)};
    case Phase::Finished:
        return Cue{Tone::End, Cues::tr("That was the last set.")};
    case Phase::SetDone:
        break;
    }
    return std::nullopt;
}

} // namespace

QString exerciseAndSide(const SessionPlayer &player)
{
    return joined(toQt(player.currentStep().exerciseName),
                  sideInSentence(player.currentSet().side));
}

CueMoment cueMomentOf(const SessionPlayer &player)
{
    return {player.position(), player.isBetweenHolds(), player.pacedCount()};
}

std::optional<Cue> firstCue(const SessionPlayer &player)
{
    return player.isPaused() ? std::nullopt : cueOfPhase(player);
}

std::optional<Cue> cueBetween(const CueMoment &before, const SessionPlayer &after)
{
    const bool isOther =
        before.position.phase != after.phase() || before.position.set != after.position().set;
    if (isOther)
        return cueOfPhase(after);
    if (after.isPaused())
        return std::nullopt;
    return after.phase() == Phase::Working ? cueOfWork(before, after)
                                           : cueOfCountdown(before, after);
}

} // namespace hipstride
