// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "catalogue/evidence.h"

namespace hipstride {

/// The head of a column of such numbers: "Activity, % of maximum".
QString textOf(Measure measure);
/// "59 ± 25 %", "500 to 655 N", "over 40 %".
QString numberText(const EvidenceValue &value);
/// "Gluteus maximus, gluteus medius".
QString musclesText(const EvidenceValue &value);
/// Under what conditions it was measured, "tested leg below, body weight"; may be empty.
QString conditionsText(const EvidenceValue &value);
/// "A. Body (2009). Title. Journal 1, 2–3. doi:10.1/2. Read at hips.example. 12 women."
QString referenceText(const Study &study);
/// What every number of a study is shown with.
QString evidenceCaveat();

} // namespace hipstride
