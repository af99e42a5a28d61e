// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hipstride {

class DataFile;
class Output;

void listPeople(DataFile &data, Output &output);
void addPerson(const std::string &name, DataFile &data, Output &output);
void renamePerson(const std::string &name, const std::string &newName, DataFile &data,
                  Output &output);
/// Erases the person for good, with all that is hers. Whose data it is cannot be removed.
void removePerson(const std::string &name, DataFile &data, Output &output);

} // namespace hipstride
