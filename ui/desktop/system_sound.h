// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <optional>

#include "ui/desktop/working_program.h"
#include "ui/player/session_surroundings.h"

namespace hipstride {

/// Speaks with the system's own voice where it has one, else plays tones with the system's own
/// player. A system without any stays silent, which is no error. Never waits.
class SystemSound : public CueSound
{
public:
    SystemSound();

    void play(const Cue &cue, SoundChoice choice) override;

private:
    void playTone(Tone tone);
    QString toneFile(Tone tone);

    WorkingProgram m_voice;
    WorkingProgram m_player;
    std::optional<Tone> m_instead;         ///< of words, should the voice fail
    std::optional<QTemporaryDir> m_folder; ///< of the tones, once one was played
};

} // namespace hipstride
