// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hipstride {

enum class FigureTheme
{
    LightScreen,
    DarkScreen,
    HighContrast,
    ColourPaper,
    BlackPaper, ///< for printers without colour: the one dark area is the muscle
};

enum class SkinTone
{
    Porcelain,
    Sand,
    Olive,
    Brown,
    Ebony,
};

enum class HairColour
{
    Dark,
    Brown,
    Blond,
    Red,
    Grey,
};

/// A colour for what is near the eye and one for what is far from it.
struct NearFar
{
    QColor nearer;
    QColor farther;

    QColor at(double farness) const;
};

/// All colours of a figure and the width of its lines.
struct FigureInk
{
    QColor line;
    NearFar skin;
    QColor lip;
    NearFar shorts;
    NearFar top;
    NearFar sock;
    NearFar shoe;
    QColor shoeAccent;
    QColor sole;
    QColor hair;
    QColor hairStrand;
    QColor muscle;
    QColor fibre;
    QColor muscleAtRest; ///< body map and anatomy: a muscle that nothing is said about
    QColor arrow;
    QColor ground; ///< what it stands on; also the halo of arrows
    QColor shadow;
    QColor mat;
    QColor wall;
    QColor prop;
    QColor propTop;
    QColor propSide;
    QColor band;
    QColor iron;
    double lineWidth = 1.5; ///< at a picture of 400
};

FigureInk figureInk(FigureTheme theme, SkinTone skin = SkinTone::Sand,
                    HairColour hair = HairColour::Brown);

/// Between two colours; 0 is the first.
QColor mixed(const QColor &a, const QColor &b, double t);

} // namespace hipstride
