// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

/// The line at the bottom of a page. `page` counts from 1.
PlacedBlock footerBlock(const QString &left, int page, int pages, double width);

/// One exercise with its number from 1, as low as it can be but at least `height`. Each of its
/// pictures is `pictureColumn` wide; 0: it has none.
PlacedBlock exerciseBlock(const HandoutExercise &exercise, int number, double pictureColumn,
                          double width, double height = 0);

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

PlacedBlock painScaleBlock(double width);
PlacedBlock stopSignsBlock(const Handout &handout, double width);
/// The programme in QR codes beside each other, as many as `mostCodes`.
constexpr std::size_t mostCodes = 4;
PlacedBlock codesBlock(const Handout &handout, double width);
PlacedBlock askNextTimeBlock(double width);
PlacedBlock noExercisesBlock(double width);

} // namespace hipstride
