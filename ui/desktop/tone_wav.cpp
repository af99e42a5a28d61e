// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tone_wav.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hipstride {

namespace {

constexpr int sampleRate = 22'050;
constexpr double loudness = 0.4;
constexpr double fade = 0.01; ///< seconds; a tone that is cut off clicks

struct ToneForm
{
    double hertz;
    double length; ///< seconds
};

ToneForm formOf(Tone tone)
{
    switch (tone) {
    case Tone::Tick:
        return {880, 0.09};
    case Tone::Begin:
        return {1320, 0.28};
    case Tone::Half:
        return {1100, 0.16};
    case Tone::End:
        return {660, 0.28};
    }
    return {880, 0.1};
}

} // namespace

QByteArray toneWav(Tone tone)
{
    const ToneForm form = formOf(tone);
    const int count = static_cast<int>(form.length * sampleRate);
    const int bytes = 2 * count;
    QByteArray wav;
    QDataStream stream(&wav, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("RIFF", 4);
    stream << qint32(36 + bytes);
    stream.writeRawData("WAVEfmt ", 8);
    stream << qint32(16) << qint16(1) << qint16(1) << qint32(sampleRate) << qint32(2 * sampleRate)
           << qint16(2) << qint16(16);
    stream.writeRawData("data", 4);
    stream << qint32(bytes);
    for (int i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) / sampleRate;
        const double edge = std::clamp(std::min(at, form.length - at) / fade, 0.0, 1.0);
        const double wave = std::sin(2 * std::numbers::pi * form.hertz * at);
        stream << static_cast<qint16>(std::lround(32'767 * loudness * edge * wave));
    }
    return wav;
}

} // namespace hipstride
