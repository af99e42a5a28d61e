// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "domain/client_file.h"
#include "domain/person.h"

namespace hipstride {

class Database;

/// The people whose data the file holds. A new file holds one, without a name: the runner herself.
/// Everything is durable when a function returns; each may throw Error, and then nothing changed.
class PersonStore
{
public:
    explicit PersonStore(Database &database);

    std::vector<Person> list() const;
    /// The first person of the file.
    Person me() const;
    PersonId add(std::string_view name);
    void rename(PersonId person, std::string_view name);
    void setArchived(PersonId person, bool isArchived);

    /// What cannot be understood is left out; see checkIntegrity.
    ClientFile file(PersonId person) const;
    void save(PersonId person, const ClientFile &file);

private:
    void requireOne(PersonId person, int rows) const;

    Database &m_database;
};

} // namespace hipstride
