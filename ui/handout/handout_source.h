// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"
#include "drawing/handout_text.h"

namespace hipstride {

/// What a sheet is made from: a routine, or a client's programme.
struct HandoutSource
{
    QString windowTitle;
    std::function<Handout(const HandoutOptions &)> handout;
    std::vector<std::string> codes = {};  ///< the programme for its QR codes; none: it has none
    const Catalogue *catalogue = nullptr; ///< to say it in a second language; null: in one only
    bool isWritten = false;               ///< words and order are no longer to be changed
    std::optional<SheetLook> look = {};   ///< it was given out like this; none: as is chosen today
    QString notice = {}; ///< what is to be known before it is printed; may be empty
};

/// `catalogue` must live as long.
HandoutSource sourceOf(const Routine &routine, const Catalogue &catalogue);

} // namespace hipstride
