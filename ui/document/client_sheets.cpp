// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/client_sheets.h"

#include "domain/sheet_id.h"
#include "exchange/programme_file.h"
#include "exchange/sheet_file.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"

namespace hipstride {

namespace {

constexpr int recentDays = 56;

std::optional<Programme> programmeIn(const std::string &content)
{
    ProgrammeReading reading = readProgramme(content);
    return reading.problems.empty() ? std::optional(std::move(reading.programme)) : std::nullopt;
}

std::optional<IssuedSheet> sheetFrom(const StoredSheet &stored)
{
    SheetReading reading = readSheet(stored.content);
    if (!reading.problems.empty())
        return std::nullopt;
    return IssuedSheet{
        .id = sheetIdText({.revision = stored.revision, .serial = stored.serial}),
        .revision = stored.revision,
        .issued = stored.issued,
        .programme = std::move(reading.programme),
        .look = std::move(reading.look),
    };
}

/// Expects an id of ours.
int serialOf(const IssuedSheet &sheet)
{
    return sheetNumberFrom(sheet.id)->serial;
}

} // namespace

ClientSheets::ClientSheets(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_store(database)
{}

std::optional<Programme> ClientSheets::draft(PersonId person) const
{
    const std::optional<std::string> content = m_store.draft(person);
    return content ? programmeIn(*content) : std::nullopt;
}

void ClientSheets::saveDraft(PersonId person, const Programme &programme)
{
    m_store.saveDraft(person, writeProgramme(programme));
    Q_EMIT changed(person);
}

void ClientSheets::dropDraft(PersonId person)
{
    m_store.dropDraft(person);
    Q_EMIT changed(person);
}

std::vector<IssuedSheet> ClientSheets::sheets(PersonId person) const
{
    std::vector<IssuedSheet> sheets;
    for (const StoredSheet &stored : m_store.sheets(person)) {
        if (auto sheet = sheetFrom(stored))
            sheets.push_back(std::move(*sheet));
    }
    return sheets;
}

std::optional<FoundSheet> ClientSheets::find(std::string_view id) const
{
    const std::optional<SheetNumber> number = sheetNumberFrom(id);
    const std::optional<StoredSheet> stored = number ? m_store.find(number->serial) : std::nullopt;
    if (!stored || stored->revision != number->revision)
        return std::nullopt;
    std::optional<IssuedSheet> sheet = sheetFrom(*stored);
    if (!sheet)
        return std::nullopt;
    return FoundSheet{stored->person, std::move(*sheet)};
}

IssuedSheet ClientSheets::issue(PersonId person, const Programme &programme, Date today,
                                const std::optional<SheetLook> &look)
{
    const StoredSheet stored = m_store.issue(person, today, writeSheet(programme, look),
                                             look ? look->letterhead.logo : std::string());
    Q_EMIT changed(person);
    return {.id = sheetIdText({.revision = stored.revision, .serial = stored.serial}),
            .revision = stored.revision,
            .issued = stored.issued,
            .programme = programme,
            .look = look};
}

IssuedSheet ClientSheets::withLogo(IssuedSheet sheet) const
{
    if (sheet.look)
        sheet.look->letterhead.logo = m_store.logo(serialOf(sheet));
    return sheet;
}

std::vector<Routine> ClientSheets::routines(PersonId person) const
{
    return PlanStore(m_database, person).load().routines;
}

std::vector<Protocol> ClientSheets::protocols() const
{
    std::vector<Protocol> protocols;
    for (const StoredProtocol &stored : m_store.protocols()) {
        if (auto programme = programmeIn(stored.content))
            protocols.push_back({.number = stored.number, .programme = std::move(*programme)});
    }
    return protocols;
}

void ClientSheets::addProtocol(const Programme &programme)
{
    m_store.addProtocol(writeProgramme(programme));
}

void ClientSheets::saveProtocol(const Protocol &protocol)
{
    m_store.saveProtocol(
        {.number = protocol.number, .content = writeProgramme(protocol.programme)});
}

void ClientSheets::removeProtocol(std::int64_t number)
{
    m_store.removeProtocol(number);
}

std::vector<Session> ClientSheets::sessions(const IssuedSheet &sheet) const
{
    return m_store.sessions(serialOf(sheet));
}

void ClientSheets::enter(PersonId person, const IssuedSheet &sheet,
                         const std::vector<Session> &sessions)
{
    SessionLog log(m_database, person);
    m_store.enter(serialOf(sheet), sessions, log);
    Q_EMIT entered(person);
    Q_EMIT changed(person);
}

std::vector<SessionSummary> ClientSheets::recentSessions(PersonId person, Date today) const
{
    return SessionLog(m_database, person)
        .list({.first = addDays(today, -recentDays), .last = today});
}

} // namespace hipstride
