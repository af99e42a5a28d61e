// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "drawing/handout_text.h"

namespace hipstride {

/// The programme with every word it will have on paper: what the client has none of her own for is
/// the catalogue's of today. This is what is issued.
Programme withAllWords(const Programme &programme, const Catalogue &catalogue);

/// The programme without the words that the catalogue of today says just so. This is what goes into
/// a QR code.
Programme withOwnWordsOnly(const Programme &programme, const Catalogue &catalogue);

/// The words of a printed sheet. The programme's own words go before the catalogue's.
Handout handoutFor(const Programme &programme, const Catalogue &catalogue,
                   const HandoutOptions &options);

/// A sheet as it was issued, to be printed again: with its day, its review and its id.
Handout handoutFor(const IssuedSheet &sheet, const Catalogue &catalogue,
                   const HandoutOptions &options);

} // namespace hipstride
