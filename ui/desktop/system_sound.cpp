// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/system_sound.h"

#include <QFile>

#include "drawing/spoken_language.h"
#include "ui/desktop/tone_wav.h"

namespace hipstride {

namespace {

/// A voice speaks the system's language unless it is told; ours may be another one.
QList<QStringList> voices()
{
    const QString code = spokenLanguage();
    return {{QStringLiteral("spd-say"), QStringLiteral("-l"), code},
            {QStringLiteral("espeak-ng"), QStringLiteral("-v"), code}};
}

} // namespace

SystemSound::SystemSound()
    : m_voice(voices())
    , m_player(QList<QStringList>{
          {QStringLiteral("pw-play")}, {QStringLiteral("paplay")}, {QStringLiteral("aplay")}})
{
    QObject::connect(&m_voice, &WorkingProgram::givenUp, &m_voice, [this] {
        if (m_instead)
            playTone(*m_instead);
    });
}

void SystemSound::play(const Cue &cue, SoundChoice choice)
{
    m_instead = choice.tones ? std::optional(cue.tone) : std::nullopt;
    // what the words say must never be taken for an option
    const bool isSaid =
        choice.voice && !cue.words.isEmpty() && m_voice.run({QStringLiteral("--"), cue.words});
    if (!isSaid && choice.tones)
        playTone(cue.tone);
}

void SystemSound::playTone(Tone tone)
{
    m_player.run({toneFile(tone)});
}

QString SystemSound::toneFile(Tone tone)
{
    if (!m_folder)
        m_folder.emplace();
    const QString path =
        m_folder->filePath(QStringLiteral("tone-%1.wav").arg(static_cast<int>(tone)));
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(toneWav(tone));
    return path;
}

} // namespace hipstride
