// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/dose.h"
#include "domain/exercise.h"
#include "drawing/language.h"

namespace hipstride {

/// The dose as it is read aloud: "Three sets of ten with each leg. Lower for three seconds."
QString doseInWords(const Dose &dose, const Exercise &exercise, const Language &language = {});

/// "ten"; digits above twenty. Expects count >= 0.
QString numberInWords(int count, const Language &language = {});

/// The same text with its first letter in upper case.
QString sentenceCase(QString text);

} // namespace hipstride
