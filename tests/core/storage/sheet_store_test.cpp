// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Database.h>

#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/person_store.h"
#include "storage/session_log.h"
#include "storage/sheet_store.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr Date tuesday = std::chrono::year(2026) / 11 / 3;

struct Clinic
{
    TempFolder folder;
    Database database{folder / "a.sqlite"};
    PersonStore people{database};
    SheetStore sheets{database};
    PersonId jonas = people.add("Jonas");
};

Session finished(Date day)
{
    Session session = plainSession();
    session.day = day;
    session.state = SessionState::Finished;
    session.endedAt = session.startedAt;
    return session;
}

} // namespace

TEST_CASE("each client's sheets count their own revisions and keep what was issued", "[storage]")
{
    Clinic clinic;
    const PersonId amara = clinic.people.add("Amara");
    clinic.sheets.saveDraft(clinic.jonas, R"({"a": 1})");
    const StoredSheet first = clinic.sheets.issue(clinic.jonas, tuesday, R"({"a": 2})");
    const StoredSheet hers = clinic.sheets.issue(amara, tuesday, R"({"a": 3})");
    const StoredSheet second = clinic.sheets.issue(clinic.jonas, addDays(tuesday, 7), "{}");
    CHECK(first.revision == 1);
    CHECK(hers.revision == 1);
    CHECK(second.revision == 2);
    CHECK(first.serial != hers.serial);
    CHECK(clinic.sheets.sheets(clinic.jonas) == std::vector{second, first});
    CHECK(clinic.sheets.find(first.serial)->content == R"({"a": 2})");
    CHECK_FALSE(clinic.sheets.find(99).has_value());
}

TEST_CASE("a sheet keeps the logo it was given out with, once for all that share it", "[storage]")
{
    Clinic clinic;
    const std::string logo("\x89PNG\0\xff", 6);
    const int first = clinic.sheets.issue(clinic.jonas, tuesday, "{}", logo).serial;
    const int second = clinic.sheets.issue(clinic.jonas, tuesday, "{}", logo).serial;
    const int other = clinic.sheets.issue(clinic.jonas, tuesday, "{}", "<svg/>").serial;
    const int none = clinic.sheets.issue(clinic.jonas, tuesday, "{}").serial;
    CHECK(clinic.sheets.logo(first) == logo);
    CHECK(clinic.sheets.logo(second) == logo);
    CHECK(clinic.sheets.logo(other) == "<svg/>");
    CHECK(clinic.sheets.logo(none).empty());
    int kept = 0;
    clinic.database.use([&kept](SQLite::Database &handle) {
        kept = handle.execAndGet("SELECT count(*) FROM logo").getInt();
    });
    CHECK(kept == 2);
}

TEST_CASE("a draft is kept until it is issued or dropped", "[storage]")
{
    Clinic clinic;
    CHECK_FALSE(clinic.sheets.draft(clinic.jonas).has_value());
    clinic.sheets.saveDraft(clinic.jonas, R"({"a": 1})");
    clinic.sheets.saveDraft(clinic.jonas, R"({"a": 2})");
    CHECK(clinic.sheets.draft(clinic.jonas) == R"({"a": 2})");
    clinic.sheets.issue(clinic.jonas, tuesday, R"({"a": 2})");
    CHECK_FALSE(clinic.sheets.draft(clinic.jonas).has_value());
    clinic.sheets.saveDraft(clinic.jonas, "{}");
    clinic.sheets.dropDraft(clinic.jonas);
    CHECK_FALSE(clinic.sheets.draft(clinic.jonas).has_value());
}

TEST_CASE("protocols belong to the file", "[storage]")
{
    Clinic clinic;
    const std::int64_t number = clinic.sheets.addProtocol(R"({"title": "Knee"})");
    clinic.sheets.addProtocol("{}");
    REQUIRE(clinic.sheets.protocols().size() == 2);
    CHECK(clinic.sheets.protocols()[0] == StoredProtocol{number, R"({"title": "Knee"})"});
    clinic.sheets.removeProtocol(number);
    CHECK(clinic.sheets.protocols().size() == 1);
}

TEST_CASE("what comes back on paper is in the client's log, and can be corrected", "[storage]")
{
    Clinic clinic;
    SessionLog log(clinic.database, clinic.jonas);
    const int serial = clinic.sheets.issue(clinic.jonas, tuesday, "{}").serial;
    clinic.sheets.enter(serial, {finished(tuesday), finished(addDays(tuesday, 1))}, log);
    std::vector<Session> back = clinic.sheets.sessions(serial);
    REQUIRE(back.size() == 2);
    CHECK(log.list().size() == 2);

    back[0].pain = 4;
    back.pop_back();
    back.push_back(finished(addDays(tuesday, 3)));
    clinic.sheets.enter(serial, back, log);
    const std::vector<Session> now = clinic.sheets.sessions(serial);
    REQUIRE(now.size() == 2);
    CHECK(now[0].pain == 4);
    CHECK(now[0].id == back[0].id);
    CHECK(now[1].day == addDays(tuesday, 3));
    CHECK(log.list().size() == 2);
}

TEST_CASE("a session of a sheet that went to the bin is no longer on the paper", "[storage]")
{
    Clinic clinic;
    SessionLog log(clinic.database, clinic.jonas);
    const int serial = clinic.sheets.issue(clinic.jonas, tuesday, "{}").serial;
    clinic.sheets.enter(serial, {finished(tuesday)}, log);
    const SessionId id = clinic.sheets.sessions(serial).at(0).id;
    log.remove(id);
    CHECK(clinic.sheets.sessions(serial).empty());
    log.restore(id);
    CHECK(clinic.sheets.sessions(serial).size() == 1);
}
