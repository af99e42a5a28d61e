// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

namespace hipstride {

class DataFile;
class Output;

/// What is due and what was done in `range`, with the rule that put it there.
void showPlan(DateRange range, Date today, DataFile &data, Output &output);

} // namespace hipstride
