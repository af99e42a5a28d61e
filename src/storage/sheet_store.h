// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "domain/session.h"

namespace hipstride {

class Database;
class SessionLog;

/// A sheet as the file keeps it; `content` is what exchange/programme_file writes.
struct StoredSheet
{
    int serial = 0; ///< unique in the file
    PersonId person;
    int revision = 1;
    Date issued;
    std::string content;

    friend bool operator==(const StoredSheet &, const StoredSheet &) = default;
};

struct StoredProtocol
{
    std::int64_t number = 0;
    std::string content;

    friend bool operator==(const StoredProtocol &, const StoredProtocol &) = default;
};

/// Programmes of clients: what is being written, what was issued, and what others begin with.
/// Everything is durable when a function returns; each may throw Error, and then nothing changed.
class SheetStore
{
public:
    explicit SheetStore(Database &database);

    /// The programme that is being written for a person.
    std::optional<std::string> draft(PersonId person) const;
    void saveDraft(PersonId person, std::string_view content);
    void dropDraft(PersonId person);

    /// Newest first.
    std::vector<StoredSheet> sheets(PersonId person) const;
    std::optional<StoredSheet> find(int serial) const;
    /// Keeps `content` as the person's next revision; her draft, if any, has become this sheet.
    /// `logo` is what its letterhead has; sheets with the same share it. May be empty.
    StoredSheet issue(PersonId person, Date issued, std::string_view content,
                      const std::string &logo = {});
    /// The logo that a sheet was given out with; empty if it had none.
    std::string logo(int serial) const;

    std::vector<StoredProtocol> protocols() const;
    std::int64_t addProtocol(std::string_view content);
    /// Under its number, whether that is there or was removed.
    void saveProtocol(const StoredProtocol &protocol);
    void removeProtocol(std::int64_t number);

    /// The sessions that came back on a sheet, by day.
    std::vector<Session> sessions(int serial) const;
    /// Makes `sessions` what came back on a sheet, all or nothing. Those with an id are corrected,
    /// those without are added to `log`, and what is no longer among them goes to the bin.
    void enter(int serial, const std::vector<Session> &sessions, SessionLog &log);

private:
    void keepLogo(int serial, const std::string &logo);
    std::vector<SessionId> sessionIds(int serial) const;

    Database &m_database;
};

} // namespace hipstride
