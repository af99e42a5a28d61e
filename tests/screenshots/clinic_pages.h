// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hipstride {

class Album;
class Clock;
class ThemeSwitch;

/// The clients' page with thirty clients, and the windows it opens.
void addClinicPages(Album &album, ThemeSwitch &themeSwitch, const Clock &clock);

} // namespace hipstride
