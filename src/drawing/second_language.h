// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

#include "catalogue/translation.h"
#include "drawing/language.h"

namespace hipstride {

/// A language that stands under the first on a sheet, and the words of exercises in it.
struct SecondLanguage
{
    Language language;
    Translation translation;
};

/// What the program ships with in a language, one of languageCodes(), for the exercises of
/// `catalogue`. Null for an empty code.
std::shared_ptr<const SecondLanguage> secondLanguage(const QString &code,
                                                     const Catalogue &catalogue);

} // namespace hipstride
