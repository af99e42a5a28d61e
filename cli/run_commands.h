// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "domain/run.h"

namespace hipstride {

class DataFile;
class Output;

void addRun(Run run, DataFile &data, Output &output);
/// The runs of `range`, as they stand after moves and pauses.
void listRuns(DateRange range, DataFile &data, Output &output);
/// Reads a calendar file into the plan: what is new, changed and gone is said, and done unless
/// `isDryRun`. `zone` is the person's time zone by name.
void importRuns(const std::filesystem::path &file, Date today, const std::string &zone,
                bool isDryRun, DataFile &data, Output &output);

} // namespace hipstride
