// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "storage/folder_lock.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;

TEST_CASE("one program at a time may change the plan of a folder", "[storage]")
{
    const TempFolder folder;
    std::optional<FolderLock> first = FolderLock::take(folder.path());
    REQUIRE(first.has_value());
    CHECK_FALSE(FolderLock::take(folder.path()).has_value());
    const FolderLock moved = std::move(*first);
    first.reset();
    CHECK_FALSE(FolderLock::take(folder.path()).has_value());
}

TEST_CASE("a lock that is given back can be taken again", "[storage]")
{
    const TempFolder folder;
    CHECK(FolderLock::take(folder.path()).has_value());
    CHECK(FolderLock::take(folder.path()).has_value());
}

TEST_CASE("a folder that is not there cannot be locked", "[storage]")
{
    const TempFolder folder;
    CHECK_THROWS_AS(FolderLock::take(folder / "none"), Error);
}
