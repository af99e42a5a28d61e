// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <span>

class QApplication;
class QWidget;

namespace hipstride {

enum class ThemeKind
{
    Light,
    Dark,
    HighContrast
};

/// The semantic roles of design colour; nothing outside the theme names a colour value.
enum class Role
{
    Window,
    Surface,
    Sunken,
    Stage,
    Border,
    BorderStrong,
    Text,
    TextSecondary,
    TextQuiet,
    Accent,
    AccentHover,
    AccentText,
    AccentSoft,
    AccentSoftText,
    Muscle,
    MuscleSoft,
    PainOk,
    PainOkSoft,
    PainWatch,
    PainWatchSoft,
    PainStop,
    PainStopSoft,
    RunEasy,
    RunEasySoft,
    RunLong,
    RunLongSoft,
    RunQuality,
    RunQualitySoft,
    RunRace,
    RunRaceSoft,
    Done,
    Planned,
    Moved,
    Missed,
    Load1,
    Load2,
    Load3,
    Load4,
    Load5
};

/// The colour of a role in a theme.
QColor colourOf(ThemeKind theme, Role role);

/// The colour of a role in the theme that made the palette, so that painted widgets and delegates
/// need nothing but the palette they are given.
QColor colour(const QPalette &palette, Role role);

/// The colour of a role as the widget shows it: mixed towards its ground while it is disabled.
QColor colour(const QWidget *widget, Role role);

/// 45 % of the way from a colour to its ground: the look of everything disabled.
QColor faded(const QColor &ink, const QColor &ground);

/// Width of an outline that decorates: 1, and 2 in high contrast.
double borderWidth(const QPalette &palette);

/// The palette of a theme, its disabled group included.
QPalette paletteOf(ThemeKind theme);

/// The theme that made a palette; for a foreign one, light or dark by its window.
ThemeKind themeKindOf(const QPalette &palette);

/// Light or dark, as the platform's own palette is.
ThemeKind systemTheme(const QPalette &platformPalette);

enum class ThemeChoice
{
    System,
    Light,
    Dark,
    HighContrast
};

/// The choice that a setting names; as the system has it for any other word.
ThemeChoice themeChoiceFrom(const QString &name);

/// Gives the application its style, palette and text size, at the start and whenever a setting
/// changes. Construct it before any other palette or font is set: it remembers the platform's.
class ThemeSwitch
{
public:
    explicit ThemeSwitch(QApplication &);

    /// Every widget is repainted and laid out again. `textScale` is kept within 1 and 2.
    void apply(ThemeChoice choice, double textScale);

    ThemeKind theme() const { return m_theme; }

private:
    QPalette m_platformPalette;
    ThemeKind m_theme = ThemeKind::Light;
};

} // namespace hipstride
