// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/desktop/system_notification.h"
#include "ui/desktop/system_screen.h"
#include "ui/desktop/system_sound.h"

namespace hipstride {

/// The voice, the screen and the notifications of this machine. Costs nothing before a session
/// begins.
struct SystemSurroundings
{
    SystemSound sound;
    SystemScreen screen;
    SystemNotification notification;

    SessionSurroundings all() { return {sound, screen, notification}; }
};

} // namespace hipstride
