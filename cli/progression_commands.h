// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

namespace hipstride {

class DataFile;
class Output;

/// What progression proposes for each step of each routine, with its reason.
void listNextSteps(Date today, DataFile &data, Output &output);

} // namespace hipstride
