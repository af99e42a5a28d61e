// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "base/date.h"

namespace hipstride {

class DataFile;
class Output;

/// Writes the session of a file to the log, unless the log has it already.
/// Throws Error(FileUnreadable).
void recordSession(const std::filesystem::path &file, DataFile &data, Output &output);
/// Newest first; all without a range.
void listSessions(std::optional<DateRange> range, DataFile &data, Output &output);
void showSession(std::int64_t id, DataFile &data, Output &output);

} // namespace hipstride
