// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "catalogue/catalogue.h"
#include "domain/routine.h"
#include "drawing/handout.h"

namespace hipstride {

struct SecondLanguage;

/// What whoever prints a sheet decides about it.
struct HandoutOptions
{
    Letterhead letterhead;
    std::string person; ///< may be empty
    Date given;
    std::optional<Date> nextVisit;
    std::string title;                   ///< empty: the routine's name
    std::optional<std::string> lead;     ///< none: the minutes and how much pain is fine
    int gridWeeks = 2;                   ///< 0: no tick grid
    std::vector<std::string> codes = {}; ///< the programme in QR codes; none: without
    bool isByPosition = false;           ///< so that nobody has to get up and down; keeps blocks
    HandoutStyle style = {};
    std::shared_ptr<const SecondLanguage> second = {}; ///< none: one language
};

/// The words of a printed sheet. Exercises that the catalogue does not know keep their key as name.
Handout handoutFor(const Routine &routine, const Catalogue &catalogue,
                   const HandoutOptions &options);

} // namespace hipstride
