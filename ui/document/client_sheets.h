// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>
#include <string_view>
#include <vector>

#include "domain/programme.h"
#include "domain/session.h"
#include "storage/sheet_store.h"

namespace hipstride {

/// A sheet and whose it is.
struct FoundSheet
{
    PersonId person;
    IssuedSheet sheet;
};

/// The programmes and sheets of the clients as the pages see them. What it writes is durable when a
/// function returns; each may throw Error, and then nothing changed. What cannot be read is left
/// out.
class ClientSheets : public QObject
{
    Q_OBJECT

public:
    explicit ClientSheets(Database &database, QObject *parent = nullptr);

    /// What is being written for a client.
    std::optional<Programme> draft(PersonId person) const;
    void saveDraft(PersonId person, const Programme &programme);
    void dropDraft(PersonId person);

    /// Newest first.
    std::vector<IssuedSheet> sheets(PersonId person) const;
    /// The sheet with the id that somebody typed.
    std::optional<FoundSheet> find(std::string_view id) const;
    /// Keeps the programme as it is, with the next revision and an id, and how it looks.
    IssuedSheet issue(PersonId person, const Programme &programme, Date today,
                      const std::optional<SheetLook> &look = {});
    /// The sheet with the logo it was given out with, which lists of sheets leave out.
    IssuedSheet withLogo(IssuedSheet sheet) const;

    /// Those of the client's own plan, to begin a programme with.
    std::vector<Routine> routines(PersonId person) const;
    std::vector<Protocol> protocols() const;
    void addProtocol(const Programme &programme);
    /// Under its number, whether that is there or was removed.
    void saveProtocol(const Protocol &protocol);
    void removeProtocol(std::int64_t number);

    /// What came back on a sheet, by day.
    std::vector<Session> sessions(const IssuedSheet &sheet) const;
    /// Makes `sessions` what came back on it; see SheetStore::enter.
    void enter(PersonId person, const IssuedSheet &sheet, const std::vector<Session> &sessions);
    /// Newest first, of the last eight weeks.
    std::vector<SessionSummary> recentSessions(PersonId person, Date today) const;

Q_SIGNALS:
    void changed(hipstride::PersonId person);
    /// The client's log is another now.
    void entered(hipstride::PersonId person);

private:
    Database &m_database;
    SheetStore m_store;
};

} // namespace hipstride
