// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sheet_store.h"

#include <algorithm>

#include "base/error.h"
#include "storage/database.h"
#include "storage/query.h"
#include "storage/session_log.h"
#include "storage/session_rows.h"

namespace hipstride {

namespace {

StoredSheet readSheet(Query &query)
{
    StoredSheet sheet;
    query.take(sheet.serial, sheet.person, sheet.revision, sheet.issued, sheet.content);
    return sheet;
}

} // namespace

SheetStore::SheetStore(Database &database)
    : m_database(database)
{}

std::optional<std::string> SheetStore::draft(PersonId person) const
{
    constexpr std::string_view select = R"(
        SELECT content
          FROM programme_draft
         WHERE person_id = ?)";

    std::optional<std::string> content;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        query.bind(person);
        if (query.next())
            query.take(content);
    });
    return content;
}

void SheetStore::saveDraft(PersonId person, std::string_view content)
{
    constexpr std::string_view put = R"(
        INSERT INTO programme_draft (person_id, content)
        VALUES (?, ?)
            ON CONFLICT (person_id) DO UPDATE
           SET content = excluded.content)";

    m_database.transaction([&] { Query(m_database, put).bind(person, content).run(); });
}

void SheetStore::dropDraft(PersonId person)
{
    constexpr std::string_view erase = R"(
        DELETE FROM programme_draft
         WHERE person_id = ?)";

    m_database.transaction([&] { Query(m_database, erase).bind(person).run(); });
}

std::vector<StoredSheet> SheetStore::sheets(PersonId person) const
{
    constexpr std::string_view select = R"(
        SELECT serial, person_id, revision, issued_on, content
          FROM sheet
         WHERE person_id = ?
         ORDER BY revision DESC, serial DESC)";

    std::vector<StoredSheet> sheets;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        query.bind(person);
        while (query.next())
            sheets.push_back(readSheet(query));
    });
    return sheets;
}

std::optional<StoredSheet> SheetStore::find(int serial) const
{
    constexpr std::string_view select = R"(
        SELECT serial, person_id, revision, issued_on, content
          FROM sheet
         WHERE serial = ?)";

    std::optional<StoredSheet> sheet;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        query.bind(serial);
        if (query.next())
            sheet = readSheet(query);
    });
    return sheet;
}

StoredSheet SheetStore::issue(PersonId person, Date issued, std::string_view content,
                              const std::string &logo)
{
    constexpr std::string_view insert = R"(
        INSERT INTO sheet (person_id, revision, issued_on, content)
        SELECT ?, 1 + coalesce(max(revision), 0), ?, ?
          FROM sheet
         WHERE person_id = ?
        RETURNING serial, person_id, revision, issued_on, content)";

    StoredSheet sheet;
    m_database.transaction([&] {
        {
            Query query(m_database, insert);
            query.bind(person, issued, content, person).next();
            sheet = readSheet(query);
        }
        if (!logo.empty())
            keepLogo(sheet.serial, logo);
        dropDraft(person);
    });
    return sheet;
}

void SheetStore::keepLogo(int serial, const std::string &logo)
{
    constexpr std::string_view insertLogo = R"(
        INSERT INTO logo (file)
        VALUES (CAST(? AS BLOB))
            ON CONFLICT (file) DO NOTHING)";
    constexpr std::string_view insert = R"(
        INSERT INTO sheet_logo (serial, logo)
        SELECT ?, number
          FROM logo
         WHERE file = CAST(? AS BLOB))";

    Query(m_database, insertLogo).bind(logo).run();
    Query(m_database, insert).bind(serial, logo).run();
}

std::string SheetStore::logo(int serial) const
{
    constexpr std::string_view select = R"(
        SELECT file
          FROM sheet_logo
          JOIN logo ON number = logo
         WHERE serial = ?)";

    std::string file;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        query.bind(serial);
        if (query.next())
            query.take(file);
    });
    return file;
}

std::vector<StoredProtocol> SheetStore::protocols() const
{
    constexpr std::string_view select = R"(
        SELECT number, content
          FROM protocol
         ORDER BY number)";

    std::vector<StoredProtocol> protocols;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        while (query.next()) {
            StoredProtocol &protocol = protocols.emplace_back();
            query.take(protocol.number, protocol.content);
        }
    });
    return protocols;
}

std::int64_t SheetStore::addProtocol(std::string_view content)
{
    constexpr std::string_view insert = R"(
        INSERT INTO protocol (content)
        VALUES (?)
        RETURNING number)";

    std::int64_t number = 0;
    m_database.transaction([&] {
        Query query(m_database, insert);
        query.bind(content).next();
        query.take(number);
    });
    return number;
}

void SheetStore::saveProtocol(const StoredProtocol &protocol)
{
    constexpr std::string_view save = R"(
        INSERT INTO protocol (number, content)
        VALUES (?, ?)
            ON CONFLICT (number) DO UPDATE SET content = excluded.content)";

    m_database.transaction(
        [&] { Query(m_database, save).bind(protocol.number, protocol.content).run(); });
}

void SheetStore::removeProtocol(std::int64_t number)
{
    constexpr std::string_view erase = R"(
        DELETE FROM protocol
         WHERE number = ?)";

    m_database.transaction([&] { Query(m_database, erase).bind(number).run(); });
}

std::vector<SessionId> SheetStore::sessionIds(int serial) const
{
    constexpr std::string_view select = R"(
        SELECT session_id
          FROM sheet_session
          JOIN session USING (session_id)
         WHERE serial = ? AND removed_at_ms IS NULL
         ORDER BY day, session_id)";

    std::vector<SessionId> ids;
    Query query(m_database, select);
    query.bind(serial);
    while (query.next())
        query.take(ids.emplace_back());
    return ids;
}

std::vector<Session> SheetStore::sessions(int serial) const
{
    std::vector<Session> sessions;
    m_database.useSnapshot([&](SQLite::Database &) {
        for (const SessionId id : sessionIds(serial)) {
            Problems damaged;
            if (auto session = readSession(m_database, id, damaged))
                sessions.push_back(std::move(*session));
        }
    });
    return sessions;
}

void SheetStore::enter(int serial, const std::vector<Session> &sessions, SessionLog &log)
{
    constexpr std::string_view link = R"(
        INSERT INTO sheet_session (session_id, serial)
        VALUES (?, ?))";

    m_database.transaction([&] {
        for (const SessionId id : sessionIds(serial)) {
            if (std::ranges::find(sessions, id, &Session::id) == sessions.end())
                log.remove(id);
        }
        for (const Session &session : sessions) {
            if (session.id.isSet())
                log.correct(session);
            else
                Query(m_database, link).bind(log.add(session), serial).run();
        }
    });
}

} // namespace hipstride
