// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "ui/player/cues.h"

namespace hipstride {

/// One short tone as a WAV file: mono, 16 bit.
QByteArray toneWav(Tone tone);

} // namespace hipstride
