// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "ui/player/session_surroundings.h"

namespace hipstride {

/// Remembers what would have been heard.
class RecordedSound : public CueSound
{
public:
    void play(const Cue &cue, SoundChoice by) override
    {
        played.push_back(cue);
        choice = by;
    }

    std::vector<Cue> played;
    SoundChoice choice;
};

/// Remembers whether the screen is kept on.
class RecordedScreen : public ScreenWake
{
public:
    void keepAwake(bool isNeeded) override { isAwake = isNeeded; }

    bool isAwake = false;
};

/// Remembers what the person was called back for.
class RecordedCalls : public CallBack
{
public:
    void call(const QString &title, const QString &text) override
    {
        calls.push_back(title + QLatin1Char(' ') + text);
    }

    std::vector<QString> calls;
};

/// A system on which nobody hears a test.
struct RecordedSurroundings
{
    RecordedSound sound;
    RecordedScreen screen;
    RecordedCalls callBack;

    SessionSurroundings all() { return {sound, screen, callBack}; }
};

} // namespace hipstride
