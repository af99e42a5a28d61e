// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/person_store.h"

#include "base/error.h"
#include "storage/client_rows.h"
#include "storage/database.h"
#include "storage/query.h"

namespace hipstride {

PersonStore::PersonStore(Database &database)
    : m_database(database)
{}

std::vector<Person> PersonStore::list() const
{
    constexpr std::string_view select = R"(
        SELECT person_id, name, is_archived
          FROM person
         ORDER BY person_id)";

    std::vector<Person> people;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        while (query.next()) {
            Person &person = people.emplace_back();
            query.take(person.id, person.name, person.isArchived);
        }
    });
    return people;
}

Person PersonStore::me() const
{
    const std::vector<Person> people = list();
    if (people.empty())
        throw Error(ErrorCode::DatabaseFailed, m_database.file().string(), "it holds no person");
    return people.front();
}

PersonId PersonStore::add(std::string_view name)
{
    constexpr std::string_view insert = R"(
        INSERT INTO person (name)
        VALUES (?)
        RETURNING person_id)";

    PersonId id;
    m_database.transaction([&] {
        Query query(m_database, insert);
        query.bind(name).next();
        query.take(id);
    });
    return id;
}

void PersonStore::rename(PersonId person, std::string_view name)
{
    constexpr std::string_view update = R"(
        UPDATE person
           SET name = ?
         WHERE person_id = ?)";

    m_database.transaction(
        [&] { requireOne(person, Query(m_database, update).bind(name, person).run()); });
}

void PersonStore::setArchived(PersonId person, bool isArchived)
{
    constexpr std::string_view update = R"(
        UPDATE person
           SET is_archived = ?
         WHERE person_id = ?)";

    m_database.transaction(
        [&] { requireOne(person, Query(m_database, update).bind(isArchived, person).run()); });
}

ClientFile PersonStore::file(PersonId person) const
{
    ClientFile file;
    m_database.useSnapshot([&](SQLite::Database &) {
        Problems ignored;
        file = readClientFile(m_database, person, ignored);
    });
    return file;
}

void PersonStore::save(PersonId person, const ClientFile &file)
{
    m_database.transaction([&] { writeClientFile(m_database, person, file); });
}

void PersonStore::requireOne(PersonId person, int rows) const
{
    if (rows != 1)
        throw Error(ErrorCode::DatabaseFailed, m_database.file().string(),
                    "no person " + std::to_string(person.value));
}

} // namespace hipstride
