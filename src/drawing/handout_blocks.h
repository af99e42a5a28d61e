// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "drawing/exercise_form.h"
#include "drawing/handout.h"
#include "drawing/handout_layout.h"
#include "drawing/handout_page.h"

// The blocks that a printed sheet is made of, each built at the origin and moved to its place by
// layOut().
namespace hipstride {

/// The letterhead, the title row and, unless empty, a lead.
PlacedBlock headBlock(const Handout &handout, const QString &title, const QString &lead,
                      double width);

/// A title alone, over the rule.
PlacedBlock titleBlock(const QString &title, double width);

/// What a footer says, with the clinic's own text on a line below.
QString closedBy(const Letterhead &letterhead, const QString &words);

/// The line at the bottom of a page. `page` counts from 1.
PlacedBlock footerBlock(const QString &left, int page, int pages, double width,
                        PrintSize size = PrintSize::Usual);

/// One exercise with its number from 1, as low as it can be but at least `height`.
PlacedBlock exerciseBlock(const HandoutExercise &exercise, int number, const ExerciseForm &form,
                          double width, double height = 0);

/// What the name of an exercise needs.
double nameHeight(const HandoutExercise &exercise, const ExerciseForm &form, double width);

/// Around exercises that are done in turn: how, in words at its top, and room for them below. As
/// low as it can be but at least `height`; `goesOn` where it began on the page before.
PlacedBlock groupFrame(const HandoutGroup &group, bool goesOn, double width, PrintSize size,
                       double height = 0);
constexpr double groupInset = 3 * pointsPerMillimetre; ///< from the frame to what is in it
constexpr double groupGap = 2 * pointsPerMillimetre;   ///< below the frame

/// Some of the exercises in one week of the tick grid.
struct GridPart
{
    int week = 0; ///< from 0
    std::size_t first = 0;
    std::size_t last = 0; ///< one past the last exercise
    double rowHeight = 0;
};

/// A part of the tick grid; the rows for pain and effort follow the last exercise.
PlacedBlock gridBlock(const Handout &handout, const GridPart &part, const HasPictures &hasPictures,
                      double width);

/// "Your two weeks".
QString gridTitle(int weeks);

/// Blocks that stay together on one page, each at its place from their upper left corner.
using PageBand = std::vector<PlacedBlock>;

double bandHeight(const PageBand &band);

/// What ends a sheet, from top to bottom: how much pain is all right, when to stop, the programme
/// in QR codes if they are at most `mostCodes`, and a line to write on.
std::vector<PageBand> backBands(const Handout &handout, double width);
constexpr std::size_t mostCodes = 4;
constexpr double bandGap = 4 * pointsPerMillimetre;

PlacedBlock noExercisesBlock(double width);

} // namespace hipstride
