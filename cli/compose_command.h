// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "routine/composer.h"

namespace hipstride {

class DataFile;
class Output;

/// Makes a routine for wishes, shows why each exercise is in it, and unless `isDryRun` adds it.
/// `name` may be empty: what its goal is called.
void composeRoutine(const ComposeRequest &request, const std::string &name, bool isDryRun,
                    DataFile &data, Output &output);

} // namespace hipstride
