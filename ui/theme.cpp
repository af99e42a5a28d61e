// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>

#include "ui/style/hipstride_style.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

struct RoleColours
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr auto roleColours = std::to_array<RoleColours>({
    {Role::Window, 0xF4F6F6, 0x11171B, 0x000000},
    {Role::Surface, 0xFFFFFF, 0x182026, 0x000000},
    {Role::Sunken, 0xEDF1F1, 0x131A1F, 0x000000},
    {Role::Stage, 0xF1F5F4, 0x202A30, 0x1A1A1A},
    {Role::Border, 0xDBE1E3, 0x303C44, 0xFFFFFF},
    {Role::BorderStrong, 0x74828C, 0x7E8D97, 0xFFFFFF},
    {Role::Text, 0x17212A, 0xEDF1F3, 0xFFFFFF},
    {Role::TextSecondary, 0x4F5D68, 0xAAB6BE, 0xFFFFFF},
    {Role::TextQuiet, 0x65727D, 0x92A0A9, 0xD6D6D6},
    {Role::Accent, 0x0B6B60, 0x4CC5B0, 0xFFE14D},
    {Role::AccentHover, 0x095A51, 0x6AD3C1, 0xFFF0A0},
    {Role::AccentText, 0xFFFFFF, 0x04231E, 0x000000},
    {Role::AccentSoft, 0xDFF0EC, 0x16352F, 0x3A3300},
    {Role::AccentSoftText, 0x084F47, 0x8FE0D1, 0xFFE14D},
    {Role::Muscle, 0xD9442C, 0xF0694F, 0xFF7A5C},
    {Role::MuscleSoft, 0xFBE9E5, 0x3A211C, 0x3A1208},
    {Role::PainOk, 0x2F6F8F, 0x7CBBDA, 0x7FD4FF},
    {Role::PainOkSoft, 0xE1EEF4, 0x18303C, 0x00293D},
    {Role::PainWatch, 0x8A5A00, 0xE5B454, 0xFFC24D},
    {Role::PainWatchSoft, 0xFBF0D9, 0x382C12, 0x3A2600},
    {Role::PainStop, 0xB3243A, 0xFF8793, 0xFF8A94},
    {Role::PainStopSoft, 0xFBE6E8, 0x40191F, 0x40000A},
    {Role::RunEasy, 0x2F6F8F, 0x7CBBDA, 0x7FD4FF},
    {Role::RunEasySoft, 0xE3EFF5, 0x18303C, 0x00293D},
    {Role::RunLong, 0x2B4F8C, 0x8FB0EC, 0x9FC2FF},
    {Role::RunLongSoft, 0xE4EAF5, 0x1C2A42, 0x00204D},
    {Role::RunQuality, 0x6A4FA3, 0xB9A3EC, 0xD3B8FF},
    {Role::RunQualitySoft, 0xECE7F6, 0x2A2440, 0x240A4D},
    {Role::RunRace, 0xA1306E, 0xF08FC0, 0xFF9FD0},
    {Role::RunRaceSoft, 0xF8E5EF, 0x3C1D2E, 0x3D0022},
    {Role::Done, 0x0B6B60, 0x4CC5B0, 0xFFE14D},
    {Role::Planned, 0x4F5D68, 0xAAB6BE, 0xFFFFFF},
    {Role::Moved, 0x6A4FA3, 0xB9A3EC, 0xD3B8FF},
    {Role::Missed, 0x65727D, 0x92A0A9, 0xD6D6D6},
    {Role::Load1, 0xF6DDD6, 0x4A2A24, 0x2E2E2E},
    {Role::Load2, 0xF0B8AA, 0x7A3B2F, 0x5A2A1E},
    {Role::Load3, 0xE58A76, 0xB04E3C, 0x9A4630},
    {Role::Load4, 0xD2553F, 0xE0674F, 0xE0674F},
    {Role::Load5, 0xA3301E, 0xFFA08C, 0xFFB09E},
});

constexpr bool isInOrder()
{
    for (std::size_t index = 0; index < roleColours.size(); ++index) {
        if (static_cast<std::size_t>(roleColours[index].role) != index)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table is looked up by the place of the role");

constexpr double disabledShare = 0.45;

// Selected text stands out more than a selected row; a dialog is a sheet of its own.
void setFieldPalettes(ThemeKind theme)
{
    QPalette field = paletteOf(theme);
    field.setColor(QPalette::Highlight, colourOf(theme, Role::Accent));
    field.setColor(QPalette::HighlightedText, colourOf(theme, Role::AccentText));
    for (const char *kind : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        QApplication::setPalette(field, kind);
    QPalette dialog = paletteOf(theme);
    dialog.setColor(QPalette::Window, colourOf(theme, Role::Surface));
    QApplication::setPalette(dialog, "QDialog");
}

} // namespace

QColor colourOf(ThemeKind theme, Role role)
{
    const RoleColours &entry = roleColours[static_cast<std::size_t>(role)];
    switch (theme) {
    case ThemeKind::Light:
        return QColor(entry.light);
    case ThemeKind::Dark:
        return QColor(entry.dark);
    case ThemeKind::HighContrast:
        break;
    }
    return QColor(entry.highContrast);
}

QColor colour(const QPalette &palette, Role role)
{
    return colourOf(themeKindOf(palette), role);
}

QColor colour(const QWidget *widget, Role role)
{
    const QColor ink = colour(widget->palette(), role);
    if (widget->isEnabled())
        return ink;
    return faded(ink, colour(widget->palette(), Role::Surface));
}

QColor faded(const QColor &ink, const QColor &ground)
{
    const auto mixed = [](int from, int to) {
        return qRound(from * (1 - disabledShare) + to * disabledShare);
    };
    return QColor(mixed(ink.red(), ground.red()), mixed(ink.green(), ground.green()),
                  mixed(ink.blue(), ground.blue()));
}

double borderWidth(const QPalette &palette)
{
    return themeKindOf(palette) == ThemeKind::HighContrast ? 2 : 1;
}

QPalette paletteOf(ThemeKind theme)
{
    const auto of = [theme](Role role) { return colourOf(theme, role); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::Base, of(Role::Surface));
    palette.setColor(QPalette::AlternateBase, of(Role::Sunken));
    palette.setColor(QPalette::Button, of(Role::Surface));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText}) {
        palette.setColor(role, of(Role::Text));
        palette.setColor(QPalette::Disabled, role, faded(of(Role::Text), of(Role::Surface)));
    }
    palette.setColor(QPalette::PlaceholderText, of(Role::TextSecondary));
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText,
                     faded(of(Role::TextSecondary), of(Role::Surface)));
    palette.setColor(QPalette::Highlight, of(Role::AccentSoft));
    palette.setColor(QPalette::HighlightedText, of(Role::AccentSoftText));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::Light, of(Role::Surface));
    palette.setColor(QPalette::Midlight, of(Role::Sunken));
    palette.setColor(QPalette::Mid, of(Role::Border));
    palette.setColor(QPalette::Dark, of(Role::BorderStrong));
    palette.setColor(QPalette::Shadow, of(Role::BorderStrong));
    palette.setColor(QPalette::ToolTipBase, of(Role::Text));
    palette.setColor(QPalette::ToolTipText, of(Role::Surface));
    return palette;
}

ThemeKind themeKindOf(const QPalette &palette)
{
    // by the role that no page, panel or dialog of ours ever changes
    const QRgb line = palette.color(QPalette::Active, QPalette::Dark).rgb();
    for (const auto theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        if (colourOf(theme, Role::BorderStrong).rgb() == line)
            return theme;
    }
    return systemTheme(palette);
}

ThemeKind systemTheme(const QPalette &platformPalette)
{
    const QColor window = platformPalette.color(QPalette::Active, QPalette::Window);
    const QColor text = platformPalette.color(QPalette::Active, QPalette::WindowText);
    return window.lightness() < text.lightness() ? ThemeKind::Dark : ThemeKind::Light;
}

ThemeChoice themeChoiceFrom(const QString &name)
{
    if (name == QStringLiteral("light"))
        return ThemeChoice::Light;
    if (name == QStringLiteral("dark"))
        return ThemeChoice::Dark;
    if (name == QStringLiteral("high-contrast"))
        return ThemeChoice::HighContrast;
    return ThemeChoice::System;
}

ThemeSwitch::ThemeSwitch(QApplication &)
    : m_platformPalette(QApplication::palette())
{
    // the application owns its style
    QApplication::setStyle(new HipstrideStyle);
}

void ThemeSwitch::apply(ThemeChoice choice, double textScale)
{
    switch (choice) {
    case ThemeChoice::System:
        m_theme = systemTheme(m_platformPalette);
        break;
    case ThemeChoice::Light:
        m_theme = ThemeKind::Light;
        break;
    case ThemeChoice::Dark:
        m_theme = ThemeKind::Dark;
        break;
    case ThemeChoice::HighContrast:
        m_theme = ThemeKind::HighContrast;
        break;
    }
    const QPalette palette = paletteOf(m_theme);
    QApplication::setPalette(palette);
    setFieldPalettes(m_theme);
    QApplication::setFont(fontOf(TypeToken::Body, std::clamp(textScale, 1.0, 2.0)));
    QToolTip::setPalette(palette);
    QToolTip::setFont(fontOf(TypeToken::Small));
    // sizes come from the style, which depends on the text size: everything is measured again
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace hipstride
