// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "learn/learn_book.h"

namespace hipstride {

/// "Tested", to stand beside the word evidence.
QString textOf(EvidenceStrength strength);
/// "Studies"
QString textOf(SourceKind kind);

/// The sources of statements by their names: "Semciw 2016, Barton 2013"; empty without any.
QString sourceNames(const std::vector<std::string> &ids, const LearnBook &book);

/// What is known about a source in one or two sentences.
QString sourceText(const LearnSource &source);

} // namespace hipstride
