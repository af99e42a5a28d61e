// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "storage/database.h"
#include "storage/session_log.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "ui/document/log_book.h"
#include "ui/models/session_model.h"

using namespace hipstride;

namespace {

constexpr Date november(unsigned day)
{
    return std::chrono::year(2026) / std::chrono::November / std::chrono::day(day);
}

Session sessionOn(Date day, const std::string &name)
{
    const Moment start = Moment(std::chrono::sys_days(day)) + std::chrono::hours(10);
    return {.routineName = name,
            .day = day,
            .startedAt = start,
            .endedAt = start + std::chrono::minutes(12) + std::chrono::seconds(20),
            .state = SessionState::Finished,
            .effort = 7,
            .pain = 1,
            .steps = {{.exercise = "squat", .exerciseName = "Squat", .dose = {.sets = 2}}},
            .sets = {{.step = 0, .setNumber = 1, .side = Side::Both}}};
}

struct OpenLog
{
    TempFolder folder;
    Database database{folder / "a.sqlite"};
    SessionLog log{database, {1}};
    LogBook book{log};
    SessionModel model{book};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString text(int row, int role) const { return model.index(row).data(role).toString(); }
};

} // namespace

TEST_CASE("the log is listed newest first, in the words of a row", "[models]")
{
    OpenLog open;
    open.book.add(sessionOn(november(3), "Legs"));
    const SessionId newest = open.book.add(sessionOn(november(16), "Hips"));
    CHECK(open.model.rowCount() == 0);

    open.model.refresh(november(17));
    CHECK(open.model.rowCount() == 2);
    CHECK(open.model.sessionAt(0).id == newest);
    CHECK(open.model.rowOf(newest) == 0);
    CHECK(open.text(0, Qt::DisplayRole) == QStringLiteral("Hips"));
    CHECK(open.text(0, SessionModel::DayRole) == QStringLiteral("Mon 16 Nov"));
    CHECK(open.text(0, SessionModel::LengthRole) == QStringLiteral("12\u202Fmin"));
    CHECK(open.text(0, SessionModel::SetsRole) == QStringLiteral("1 of 2 sets"));
    CHECK_FALSE(open.model.index(0).data(SessionModel::IsWholeRole).toBool());
    CHECK(open.model.index(0).data(SessionModel::PainRole) == QVariant(1));
    CHECK(open.text(0, Qt::AccessibleTextRole) ==
          QStringLiteral("Hips, Mon 16 Nov, 12\u202Fmin, 1 of 2 sets, Pain 1, Effort 7"));
}

TEST_CASE("a session of another year names it, a running one says so, a score not given is nothing",
          "[models]")
{
    OpenLog open;
    Session running = sessionOn(november(16), "Hips");
    running.state = SessionState::Running;
    running.endedAt.reset();
    running.pain.reset();
    open.book.add(running);
    open.model.refresh(std::chrono::year(2027) / std::chrono::January / 4);
    CHECK(open.text(0, SessionModel::DayRole) == QStringLiteral("Mon 16 Nov 2026"));
    CHECK(open.text(0, SessionModel::LengthRole) == QStringLiteral("Running"));
    CHECK_FALSE(open.model.index(0).data(SessionModel::PainRole).isValid());
    CHECK(open.model.index(0).data(SessionModel::EffortRole) == QVariant(7));
}

TEST_CASE("a search leaves the sessions that have every word in their name or day", "[models]")
{
    OpenLog open;
    open.book.add(sessionOn(november(2), "Five to fire up"));
    open.book.add(sessionOn(november(3), "Hip strength"));
    open.book.add(sessionOn(november(9), "Hip strength"));
    open.model.refresh(november(17));
    const auto found = [&](const char *text) {
        open.model.setSearch(QString::fromUtf8(text));
        return open.model.rowCount();
    };
    CHECK(found("hip") == 2);
    CHECK(found("HIP  mon") == 1);
    CHECK(open.text(0, SessionModel::DayRole) == QStringLiteral("Mon 9 Nov"));
    CHECK(found("monday 2 nov") == 1);
    CHECK(open.text(0, Qt::DisplayRole) == QStringLiteral("Five to fire up"));
    CHECK(found("december") == 0);
    CHECK(found("") == 3);

    SECTION("and it goes on after the log was read anew")
    {
        CHECK(found("fire") == 1);
        open.book.add(sessionOn(november(10), "Fire again"));
        CHECK(open.model.rowCount() == 1);
        open.model.refresh(november(17));
        CHECK(open.model.rowCount() == 2);
    }
}
