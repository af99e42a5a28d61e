// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/session_announcer.h"

#include <QCoreApplication>

#include "ui/settings.h"

namespace hipstride {

namespace {

struct Announcement
{
    Q_DECLARE_TR_FUNCTIONS(Announcement)
};

using Phase = PlayerPosition::Phase;

/// A countdown has run out or was cut short, and its set has begun.
bool isWorkBegun(const CueMoment &before, const SessionPlayer &after)
{
    const Phase phase = before.position.phase;
    return after.phase() == Phase::Working &&
           (phase == Phase::GetReady || phase == Phase::Rest || phase == Phase::SideChange);
}

} // namespace

SessionAnnouncer::SessionAnnouncer(const SessionSurroundings &surroundings,
                                   const Settings &settings)
    : m_surroundings(surroundings)
    , m_settings(settings)
{}

SessionAnnouncer::~SessionAnnouncer()
{
    fallSilent();
}

void SessionAnnouncer::follow(const SessionPlayer &player, bool isInFront)
{
    const std::optional<Cue> cue = m_last ? cueBetween(*m_last, player) : firstCue(player);
    if (cue)
        m_surroundings.sound.play(*cue, {.voice = m_settings.get(setting::voice),
                                         .tones = m_settings.get(setting::tones)});
    if (m_last && isWorkBegun(*m_last, player) && !isInFront)
        m_surroundings.callBack.call(Announcement::tr("The rest is over."),
                                     exerciseAndSide(player));
    m_surroundings.screen.keepAwake(!player.isPaused() && !player.isFinished());
    m_last = cueMomentOf(player);
}

void SessionAnnouncer::fallSilent()
{
    m_surroundings.screen.keepAwake(false);
}

} // namespace hipstride
