// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "drawing/handout.h"
#include "drawing/paper_type.h"

namespace hipstride {

enum class PicturesStand
{
    UnderDose,  ///< over the steps
    BesideDose, ///< between name and steps, with the dose at their right
    Beside,     ///< at the right of all words
};

enum class StepsForm
{
    None,
    List,
    Running, ///< one after another like sentences, each behind its number
};

/// What an exercise on paper looks like. Every layout of a sheet is one of these, set by the same
/// code. Unit: points.
struct ExerciseForm
{
    std::size_t mostOnPage = 0;
    int columns = 1; ///< exercises beside each other
    PicturesStand stand = PicturesStand::Beside;
    int pictures = 2;        ///< start and end, or the end only
    double pictureWidth = 0; ///< of each; 0: there are none
    double lowestPicture = 0;
    double highestPicture = 0;
    double nameHeight = 0;     ///< kept for the name, so that neighbours stand on one line
    double mostGrowth = 1.3;   ///< how many times as high it may be so that a page is evenly filled
    bool isForOnePage = false; ///< worth its missing words only if all then stand on one page
    bool hasRule = true;       ///< above it
    bool hasCaptions = true;
    bool hasDoseWords = true;
    bool hasKeyPoint = true;
    StepsForm steps = StepsForm::List;
    PrintSize size = PrintSize::Usual;
};

/// The size of all type but that of the exercises.
PrintSize printSizeOf(const HandoutStyle &style);

/// A form of two columns for a row of one exercise alone: its pictures stand beside its words.
ExerciseForm aloneOf(ExerciseForm form);

/// The forms that a style allows, the best first; those behind it take less room.
std::vector<ExerciseForm> formsOf(const HandoutStyle &style);

/// What is left when an exercise has so many words that no page holds it in any of these forms.
std::vector<ExerciseForm> lastForms(const HandoutStyle &style);

} // namespace hipstride
