// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/samples.h"
#include "storage/data_folder.h"
#include "support/catch.h"
#include "support/process_limits.h"
#include "support/temp_folder.h"

using namespace hipstride;
namespace fs = std::filesystem;

namespace {

fs::perms modeOf(const fs::path &path)
{
    return fs::status(path).permissions();
}

} // namespace

TEST_CASE("a new data folder is for its owner only, whatever the umask", "[storage]")
{
    const TempFolder folder;
    for (const mode_t mask : {mode_t(0), mode_t(022), mode_t(0377)}) {
        const fs::path data = folder / std::to_string(mask);
        {
            const Umask umask(mask);
            prepareDataFolder(data);
        }
        CHECK(modeOf(data) == fs::perms::owner_all);
    }
}

TEST_CASE("the folders above a new data folder are made too", "[storage]")
{
    const TempFolder folder;
    prepareDataFolder(folder / "a" / "b" / "c" / "");
    CHECK(modeOf(folder / "a" / "b" / "c") == fs::perms::owner_all);
}

TEST_CASE("a data folder that is there keeps its mode and what is in it", "[storage]")
{
    const TempFolder folder;
    fs::create_directory(folder / "data");
    fs::permissions(folder / "data", fs::perms(0755));
    writeBytes(folder / "data" / "note", "mine");
    prepareDataFolder(folder / "data");
    CHECK(modeOf(folder / "data") == fs::perms(0755));
    CHECK(bytesOf(folder / "data" / "note") == "mine");
}

TEST_CASE("a data folder that cannot be made or written to is refused", "[storage]")
{
    const TempFolder folder;
    writeBytes(folder / "file", "not a folder");
    fs::path data;
    SECTION("a file has its name")
    {
        data = folder / "file";
    }
    SECTION("a file is above it")
    {
        data = folder / "file" / "data";
    }
    SECTION("the system makes no folders there")
    {
        data = "/proc/hipstride";
    }
    SECTION("it is a link that leads nowhere")
    {
        data = folder / "link";
        fs::create_directory_symlink(folder / "gone", data);
    }
    CHECK(refusal([&] { prepareDataFolder(data); }) == ErrorCode::FolderUnusable);
    CHECK(bytesOf(folder / "file") == "not a folder");
}

TEST_CASE("a data folder without the right to write is refused", "[storage]")
{
    const TempFolder folder;
    fs::create_directory(folder / "data");
    fs::permissions(folder / "data", fs::perms(0555));
    fs::permissions(folder.path(), fs::perms(0755));
    const OrdinaryUser user;
    CHECK(refusal([&] { prepareDataFolder(folder / "data"); }) == ErrorCode::FolderUnusable);
    CHECK(refusal([&] { prepareDataFolder(folder / "data" / "new"); }) ==
          ErrorCode::FolderUnusable);
}
