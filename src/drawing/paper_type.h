// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace hipstride {

/// The type sizes of printed sheets. None is smaller than 12 pt.
enum class PaperType
{
    Title,
    Clinic,
    Number,
    Name,
    Dose,
    DoseAside, ///< what stands beside the dose
    Section,
    Lead,
    Body,
    Strong,
    Label,
    Value,
    Caption,
};

/// How many units a point has in fontOf(). Large, so that hinting and whole pixels never change a
/// width, and texts break in the same places on the screen, the printer and in a file.
inline constexpr int unitsPerPoint = 20;

/// Unit: pixels of 1/unitsPerPoint point.
QFont fontOf(PaperType type);

/// Unit: points, like everything below.
double lineHeightOf(PaperType type);
/// From the top of a line to the letters' feet.
double baselineOf(PaperType type);
double widthOf(const QString &text, PaperType type);

/// Breaks a text into lines that fit `width`; a word that is too long is broken inside.
/// Paragraphs stay apart. A text without words has no lines.
QStringList linesOf(const QString &text, PaperType type, double width);

} // namespace hipstride
