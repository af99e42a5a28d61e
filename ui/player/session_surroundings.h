// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/player/cues.h"

namespace hipstride {

/// In which ways a person wants to hear a cue.
struct SoundChoice
{
    bool voice = true;
    bool tones = true; ///< where nothing is spoken

    friend bool operator==(const SoundChoice &, const SoundChoice &) = default;
};

/// Makes a cue heard.
class CueSound
{
public:
    virtual ~CueSound() = default;

    virtual void play(const Cue &cue, SoundChoice choice) = 0;
};

/// Keeps the screen on while nobody touches the machine.
class ScreenWake
{
public:
    virtual ~ScreenWake() = default;

    virtual void keepAwake(bool isNeeded) = 0;
};

/// Calls the person back from another window.
class CallBack
{
public:
    virtual ~CallBack() = default;

    virtual void call(const QString &title, const QString &text) = 0;
};

/// What the system does for a session beyond its page; ui/desktop has the real ones, tests look and
/// listen in their place.
struct SessionSurroundings
{
    CueSound &sound;
    ScreenWake &screen;
    CallBack &callBack;
};

} // namespace hipstride
