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

/// How large all type of a part is.
enum class PrintSize
{
    Usual,
    Larger, ///< two points more: a page for one exercise has the room
    Large,  ///< large print: words of 18 pt, none below 16 pt
};

/// How many units a point has in fontOf(). Large, so that hinting and whole pixels never change a
/// width, and texts break in the same places on the screen, the printer and in a file.
inline constexpr int unitsPerPoint = 20;

/// Unit: pixels of 1/unitsPerPoint point.
QFont fontOf(PaperType type, PrintSize size = PrintSize::Usual);

/// Unit: points, like everything below.
double lineHeightOf(PaperType type, PrintSize size = PrintSize::Usual);
/// From the top of a line to the letters' feet.
double baselineOf(PaperType type, PrintSize size = PrintSize::Usual);
double widthOf(const QString &text, PaperType type, PrintSize size = PrintSize::Usual);

/// Where a text is broken.
struct LineWidth
{
    double width = 0;
    double indent = 0; ///< that the first line is shorter
};

/// Breaks a text into lines that fit; a word that is too long is broken inside. Paragraphs stay
/// apart. A text without words has no lines.
QStringList linesOf(const QString &text, PaperType type, const LineWidth &width,
                    PrintSize size = PrintSize::Usual);
QStringList linesOf(const QString &text, PaperType type, double width);

} // namespace hipstride
