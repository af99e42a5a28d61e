// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/problem.h"
#include "catalogue/catalogue.h"
#include "catalogue/evidence.h"

namespace hipstride {

struct EvidenceReading
{
    Evidence evidence;
    Problems problems;
};

/// Reads what studies measured; `json` is the whole file, UTF-8, in the form of
/// docs/evidence_json.md. Never throws for what the text contains: good entries are kept, the first
/// fault of each other one is listed. A value without a known study, muscle and exercise is a
/// fault.
EvidenceReading readEvidence(std::string_view json, const Catalogue &catalogue);

} // namespace hipstride
