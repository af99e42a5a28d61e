// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace hipstride {

class DataFile;
class Output;
struct Routine;

void listRoutines(const DataFile &data, Output &output);
void showRoutine(const std::string &name, const DataFile &data, Output &output);
/// Adds the routine of a file; one whose name is taken is given a number.
/// Throws Error(FileUnreadable).
void addRoutine(const std::filesystem::path &file, DataFile &data, Output &output);
/// Puts a routine into the plan under a name that is free, and says so.
void keepRoutine(Routine routine, DataFile &data, Output &output);
/// Removes a routine and its days. What was done stays in the log.
void removeRoutine(const std::string &name, DataFile &data, Output &output);
/// `name` may be empty: the template's own.
void addFromTemplate(const std::string &id, const std::string &name, DataFile &data,
                     Output &output);

} // namespace hipstride
