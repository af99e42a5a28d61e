// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <array>
#include <cmath>

#include "support/catch.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

using namespace hipstride;

namespace {

// Source: WCAG 2.1, definitions of relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair
{
    Role ink;
    Role ground;
    double least;
    std::array<double, 3> ratios; // light, dark, high contrast, as the design promises them
};

const auto pairs = std::to_array<Pair>({
    {Role::Text, Role::Window, 4.5, {15.04, 15.90, 21.00}},
    {Role::Text, Role::Surface, 4.5, {16.31, 14.51, 21.00}},
    {Role::Text, Role::Sunken, 4.5, {14.33, 15.46, 21.00}},
    {Role::Text, Role::AccentSoft, 4.5, {13.84, 11.66, 12.70}},
    {Role::Text, Role::PainWatchSoft, 4.5, {14.42, 12.02, 14.41}},
    {Role::Text, Role::MuscleSoft, 4.5, {13.90, 13.07, 16.54}},
    {Role::TextSecondary, Role::Window, 4.5, {6.25, 8.73, 21.00}},
    {Role::TextSecondary, Role::Surface, 4.5, {6.78, 7.97, 21.00}},
    {Role::TextSecondary, Role::Sunken, 4.5, {5.96, 8.49, 21.00}},
    {Role::TextSecondary, Role::AccentSoft, 4.5, {5.75, 6.40, 12.70}},
    {Role::TextSecondary, Role::PainWatchSoft, 4.5, {5.99, 6.60, 14.41}},
    {Role::TextQuiet, Role::Window, 4.5, {4.55, 6.73, 14.45}},
    {Role::TextQuiet, Role::Surface, 4.5, {4.93, 6.14, 14.45}},
    {Role::Accent, Role::Window, 4.5, {5.89, 8.54, 16.13}},
    {Role::Accent, Role::Surface, 4.5, {6.39, 7.79, 16.13}},
    {Role::Accent, Role::AccentSoft, 4.5, {5.42, 6.26, 9.75}},
    {Role::Accent, Role::PainWatchSoft, 4.5, {5.65, 6.45, 11.07}},
    {Role::AccentText, Role::Accent, 4.5, {6.39, 7.85, 16.13}},
    {Role::AccentText, Role::AccentHover, 4.5, {8.10, 9.25, 18.22}},
    {Role::AccentSoftText, Role::AccentSoft, 4.5, {8.02, 8.68, 9.75}},
    {Role::BorderStrong, Role::Window, 3, {3.64, 5.29, 21.00}},
    {Role::BorderStrong, Role::Surface, 3, {3.95, 4.82, 21.00}},
    {Role::Muscle, Role::Surface, 3, {4.36, 5.37, 8.19}},
    {Role::Muscle, Role::Stage, 3, {3.97, 4.76, 6.79}},
    {Role::Muscle, Role::Sunken, 3, {3.83, 5.72, 8.19}},
    {Role::PainOk, Role::Surface, 4.5, {5.54, 7.84, 12.76}},
    {Role::PainOk, Role::PainOkSoft, 4.5, {4.68, 6.53, 9.22}},
    {Role::Surface, Role::PainOk, 4.5, {5.54, 7.84, 12.76}},
    {Role::PainWatch, Role::Surface, 4.5, {5.93, 8.63, 13.08}},
    {Role::PainWatch, Role::PainWatchSoft, 4.5, {5.24, 7.15, 8.97}},
    {Role::PainStop, Role::Surface, 4.5, {6.50, 7.18, 9.32}},
    {Role::PainStop, Role::PainStopSoft, 4.5, {5.44, 6.64, 7.62}},
    {Role::RunEasy, Role::RunEasySoft, 4.5, {4.73, 6.53, 9.22}},
    {Role::RunLong, Role::RunLongSoft, 4.5, {6.69, 6.57, 8.86}},
    {Role::RunQuality, Role::RunQualitySoft, 4.5, {5.32, 6.68, 9.85}},
    {Role::RunRace, Role::RunRaceSoft, 4.5, {5.51, 6.68, 9.11}},
    {Role::Done, Role::Surface, 3, {6.39, 7.79, 16.13}},
    {Role::Planned, Role::Surface, 3, {6.78, 7.97, 21.00}},
    {Role::Moved, Role::Surface, 3, {6.44, 7.47, 12.07}},
    {Role::Missed, Role::Surface, 3, {4.93, 6.14, 14.45}},
    {Role::Border, Role::Surface, 0, {1.32, 1.46, 21.00}},
});

constexpr std::array themes{ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};

} // namespace

TEST_CASE("each pair of colours has the contrast that the design promises", "[ui][theme]")
{
    for (const Pair &pair : pairs) {
        for (std::size_t index = 0; index < themes.size(); ++index) {
            const double ratio =
                contrast(colourOf(themes[index], pair.ink), colourOf(themes[index], pair.ground));
            INFO("ink " << int(pair.ink) << " on ground " << int(pair.ground) << ", theme "
                        << index);
            CHECK(ratio == Approx(pair.ratios[index]).margin(0.006));
            CHECK(ratio >= pair.least);
        }
    }
}

TEST_CASE("a palette tells which theme made it, whatever window colour a dialog gives it",
          "[ui][theme]")
{
    const auto theme = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    QPalette palette = paletteOf(theme);
    CHECK(themeKindOf(palette) == theme);
    palette.setColor(QPalette::Window, colourOf(theme, Role::Surface));
    CHECK(themeKindOf(palette) == theme);
    CHECK(colour(palette, Role::Accent) == colourOf(theme, Role::Accent));
}

TEST_CASE("a foreign palette counts as dark when its text is lighter than its window",
          "[ui][theme]")
{
    CHECK(systemTheme(QPalette(Qt::white, Qt::black)) == ThemeKind::Dark);
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    CHECK(systemTheme(light) == ThemeKind::Light);
    light.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    light.setColor(QPalette::WindowText, Qt::white);
    CHECK(systemTheme(light) == ThemeKind::Dark);
}

TEST_CASE("disabled text lies between its colour and its ground", "[ui][theme]")
{
    const auto theme = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    const QPalette palette = paletteOf(theme);
    const int full = palette.color(QPalette::Active, QPalette::Text).lightness();
    const int ground = palette.color(QPalette::Active, QPalette::Base).lightness();
    const int disabled = palette.color(QPalette::Disabled, QPalette::Text).lightness();
    CHECK(disabled > std::min(full, ground));
    CHECK(disabled < std::max(full, ground));
}

TEST_CASE("a theme and a text size reach widgets that are already shown", "[ui][theme]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 1.0);
    QLabel label(QStringLiteral("Five to fire up"));
    QLineEdit field;
    label.show();
    field.show();
    const int usual = label.sizeHint().height();
    const int usualField = field.sizeHint().height();
    CHECK(usualField == 36);

    theme.apply(ThemeChoice::Dark, 2.0);
    QCoreApplication::processEvents();
    CHECK(theme.theme() == ThemeKind::Dark);
    CHECK(label.palette().color(QPalette::WindowText) == colourOf(ThemeKind::Dark, Role::Text));
    CHECK(label.sizeHint().height() > 1.8 * usual);
    CHECK(field.sizeHint().height() == 54);
    CHECK(field.palette().color(QPalette::Highlight) == colourOf(ThemeKind::Dark, Role::Accent));
    CHECK(textScale() == Approx(2.0));

    theme.apply(ThemeChoice::HighContrast, 1.0);
    QCoreApplication::processEvents();
    CHECK(themeKindOf(label.palette()) == ThemeKind::HighContrast);
    CHECK(label.sizeHint().height() == usual);
    theme.apply(ThemeChoice::Light, 1.0);
}

TEST_CASE("type grows with the text size, padding only to one and a half", "[ui][theme]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 2.0);
    CHECK(fontOf(TypeToken::Title).pointSizeF() == Approx(30));
    CHECK(lineHeight(TypeToken::Body) == 40);
    CHECK(spaced(36) == 54);
    theme.apply(ThemeChoice::Light, 1.0);
    CHECK(fontOf(TypeToken::Title).pointSizeF() == Approx(15));
    CHECK(lineHeight(TypeToken::Body) == 20);
    CHECK(spaced(36) == 36);
}

TEST_CASE("a text size outside 100 to 200 % is kept within", "[ui][theme]")
{
    ThemeSwitch theme(*qApp);
    theme.apply(ThemeChoice::Light, 5.0);
    CHECK(textScale() == Approx(2.0));
    theme.apply(ThemeChoice::Light, 0.2);
    CHECK(textScale() == Approx(1.0));
}
