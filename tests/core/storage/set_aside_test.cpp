// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <set>
#include <string>

#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/person_store.h"
#include "storage/set_aside.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace fs = std::filesystem;

namespace {

constexpr Date day{std::chrono::year(2026), std::chrono::November, std::chrono::day(22)};

void write(const fs::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

std::set<std::string> namesIn(const fs::path &folder)
{
    std::set<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

} // namespace

TEST_CASE("data that is put aside keeps what its log holds and its copies", "[storage]")
{
    TempFolder open;
    TempFolder folder;
    const fs::path file = databasePath(folder.path());
    {
        Database database(databasePath(open.path()));
        PersonStore(database).add("Jonas Berg");
        // as a program leaves them that was killed
        for (const auto &entry : fs::directory_iterator(open.path()))
            fs::copy_file(entry.path(), folder.path() / entry.path().filename());
    }
    REQUIRE(fs::exists(folder / "hipstride.sqlite-wal"));
    write(folder / "hipstride-schema-0003.sqlite", "an older copy");

    const fs::path aside = setAside(file, day);
    CHECK(aside == folder / "hipstride-locked-2026-11-22.sqlite");
    CHECK(namesIn(folder.path()) ==
          std::set<std::string>{"hipstride-locked-2026-11-22.sqlite",
                                "hipstride-locked-2026-11-22.sqlite-wal",
                                "hipstride-locked-2026-11-22-schema-0003.sqlite"});
    Database database(aside);
    CHECK(PersonStore(database).list().size() == 2);
}

TEST_CASE("data is never put aside over other data", "[storage]")
{
    TempFolder folder;
    const fs::path file = databasePath(folder.path());
    for (const char *text : {"first", "second", "third"}) {
        write(file, text);
        setAside(file, day);
    }
    CHECK(namesIn(folder.path()) == std::set<std::string>{"hipstride-locked-2026-11-22.sqlite",
                                                          "hipstride-locked-2026-11-22-2.sqlite",
                                                          "hipstride-locked-2026-11-22-3.sqlite"});
}

TEST_CASE("a file that was put aside is told from a copy", "[storage]")
{
    const fs::path file("folder/hipstride.sqlite");
    CHECK(isSetAside(file, "folder/hipstride-locked-2026-11-22.sqlite"));
    CHECK_FALSE(isSetAside(file, "folder/hipstride-schema-0003.sqlite"));
    CHECK_FALSE(isSetAside(file, file));
}
