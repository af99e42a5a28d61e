// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "domain/person.h"

namespace hipstride {

class Database;

/// The people whose data the file holds. A new file holds one, without a name: the runner herself.
class PersonStore
{
public:
    explicit PersonStore(Database &database);

    std::vector<Person> list() const;
    /// The first person of the file.
    Person me() const;
    PersonId add(std::string_view name);
    void rename(PersonId person, std::string_view name);

private:
    Database &m_database;
};

} // namespace hipstride
