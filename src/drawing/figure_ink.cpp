// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_ink.h"

#include <algorithm>
#include <array>

namespace hipstride {

namespace {

// near and far; the dark screen dims them a little
constexpr std::array<std::array<QRgb, 2>, 5> skins{{{0xf8e7da, 0xe6d0c0},
                                                    {0xf0d3bd, 0xdbb9a1},
                                                    {0xdcb48e, 0xc29a75},
                                                    {0xa9765a, 0x8f6048},
                                                    {0x7a5341, 0x654333}}};
constexpr std::array<QRgb, 5> hairs{0x2f2724, 0x5f4a3e, 0xc79f62, 0x9a4f2c, 0x8d8f92};

FigureInk lightInk()
{
    FigureInk ink;
    ink.line = 0x26323d;
    ink.shorts = {0x5f7f9c, 0x54718b};
    ink.top = {0xd3e4ec, 0xbdd1dc};
    ink.sock = {0xffffff, 0xe4e9ec};
    ink.shoe = {0xf4f6f7, 0xdde2e6};
    ink.shoeAccent = 0x2f9e8f;
    ink.sole = 0x7c8b98;
    ink.muscle = 0xe2402a;
    ink.fibre = 0xa8261a;
    ink.muscleAtRest = 0xb7c3cd;
    ink.arrow = 0xd96a00;
    ink.ground = 0xf1f5f4;
    ink.shadow = 0xdae1e2;
    ink.mat = 0xcfe3dc;
    ink.wall = 0xe4e9ea;
    ink.prop = 0xd9cfc0;
    ink.propTop = 0xece4d8;
    ink.propSide = 0xc4b8a6;
    ink.band = 0x1f9a88;
    ink.iron = 0x56616b;
    return ink;
}

// Values of visual.md: the dark set is its own, not an inversion.
FigureInk darkInk()
{
    FigureInk ink = lightInk();
    ink.line = 0x0a1014;
    ink.shorts = {0x5d7892, 0x4f677f};
    ink.top = {0xc3d3de, 0xa4b6c3};
    ink.sock = {0xe9edf0, 0xc3cad0};
    ink.shoe = {0xe3e7ea, 0xc3cad0};
    ink.shoeAccent = 0x45b8a6;
    ink.sole = 0x768491;
    ink.muscle = 0xf0553c;
    ink.fibre = 0x9a1f14;
    ink.muscleAtRest = 0x7b8f9f;
    ink.arrow = 0xffa245;
    ink.ground = 0x202a30;
    ink.shadow = 0x161d22;
    ink.mat = 0x4a635f;
    ink.wall = 0x3a454d;
    ink.prop = 0xaea393;
    ink.propTop = 0xc9bfb0;
    ink.propSide = 0x958a7a;
    ink.band = 0x45b8a6;
    ink.iron = 0x6e7882;
    return ink;
}

FigureInk paperInk()
{
    FigureInk ink = lightInk();
    ink.ground = 0xffffff;
    ink.shadow = 0xe3e7ea;
    ink.mat = 0xdce8e4;
    ink.wall = 0xf1f2f3;
    return ink;
}

FigureInk blackInk()
{
    FigureInk ink;
    ink.line = 0x141414;
    ink.skin = {0xffffff, 0xe8e8e8};
    ink.lip = 0x141414;
    ink.shorts = {0xcfcfcf, 0xc6c6c6};
    ink.top = {0xf0f0f0, 0xe2e2e2};
    ink.sock = {0xffffff, 0xe8e8e8};
    ink.shoe = {0xffffff, 0xe8e8e8};
    ink.shoeAccent = 0x909090;
    ink.sole = 0x9a9a9a;
    ink.hair = 0x8a8a8a;
    ink.hairStrand = 0x3c3c3c;
    ink.muscle = 0x404040;
    ink.fibre = Qt::black;
    ink.muscleAtRest = 0xd8d8d8;
    ink.arrow = Qt::black;
    ink.ground = 0xffffff;
    ink.shadow = 0xe4e4e4;
    ink.mat = 0xeeeeee;
    ink.wall = 0xf4f4f4;
    ink.prop = 0xe2e2e2;
    ink.propTop = 0xf2f2f2;
    ink.propSide = 0xcccccc;
    ink.band = 0x303030;
    ink.iron = 0x686868;
    return ink;
}

FigureInk themeInk(FigureTheme theme)
{
    switch (theme) {
    case FigureTheme::LightScreen:
        return lightInk();
    case FigureTheme::DarkScreen:
        return darkInk();
    case FigureTheme::HighContrast: {
        FigureInk ink = darkInk();
        ink.ground = 0x1a1a1a;
        ink.shadow = Qt::black;
        return ink;
    }
    case FigureTheme::ColourPaper:
        return paperInk();
    case FigureTheme::BlackPaper:
        return blackInk();
    }
    return lightInk();
}

} // namespace

QColor NearFar::at(double farness) const
{
    return mixed(nearer, farther, farness);
}

FigureInk figureInk(FigureTheme theme, SkinTone skin, HairColour hair)
{
    FigureInk ink = themeInk(theme);
    if (theme == FigureTheme::BlackPaper)
        return ink;
    const bool dark = theme == FigureTheme::DarkScreen || theme == FigureTheme::HighContrast;
    const auto &[nearer, farther] = skins.at(static_cast<std::size_t>(skin));
    const QColor night(0x20, 0x2a, 0x30);
    ink.skin = {mixed(nearer, night, dark ? 0.06 : 0), mixed(farther, night, dark ? 0.14 : 0)};
    ink.lip = mixed(ink.skin.nearer, QColor(0x9c, 0x3c, 0x36), 0.55);
    ink.hair = mixed(QColor(hairs.at(static_cast<std::size_t>(hair))), Qt::white, dark ? 0.10 : 0);
    ink.hairStrand = ink.hair.lightness() > 90 ? ink.hair.darker(140) : ink.hair.lighter(165);
    return ink;
}

QColor mixed(const QColor &a, const QColor &b, double t)
{
    t = std::clamp(t, 0.0, 1.0);
    const auto between = [t](float from, float to) {
        return static_cast<float>(from + (to - from) * t);
    };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()), between(a.alphaF(), b.alphaF()));
}

} // namespace hipstride
