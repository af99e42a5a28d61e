// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "catalogue/catalogue.h"
#include "domain/session.h"
#include "drawing/session_sheet.h"

namespace hipstride {

/// A session as it is printed: each set as prescribed and as done, pain, effort and notes.
/// `person` may be empty.
SessionSheet sheetOf(const Session &session, const Catalogue &catalogue, const QString &person);

} // namespace hipstride
