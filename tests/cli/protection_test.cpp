// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "storage/folder_lock.h"
#include "support/catch.h"
#include "support/file_text.h"

using namespace hipstride;
namespace fs = std::filesystem;

namespace {

/// The program on protected data, with files of passphrases beside it.
class ProtectedCli
{
public:
    ProtectedCli()
    {
        m_cli({"person", "add", "Quarkwald"});
        writePassphrase("old", "Grüne Wiese\nand a second line");
        writePassphrase("new", "battery staple\r\n");
        writePassphrase("wrong", "Blaue Wiese\n");
    }

    /// Runs `words` with the passphrases of these files: the present and the new one.
    Ended run(const std::string &words, const std::string &present, const std::string &next = {})
    {
        std::string line;
        if (!present.empty())
            line += "HIPSTRIDE_PASSPHRASE_FILE=" + quoted(m_cli.file(present)) + " ";
        if (!next.empty())
            line += "HIPSTRIDE_NEW_PASSPHRASE_FILE=" + quoted(m_cli.file(next)) + " ";
        return runInShell(line + quoted(HIPSTRIDE_CLI) + " --data-dir " + quoted(m_cli.data()) +
                              " " + words,
                          m_cli.file(""));
    }

    fs::path writePassphrase(const std::string &name, const std::string &text)
    {
        const fs::path file = m_cli.write(name, text);
        fs::permissions(file, fs::perms(0600));
        return file;
    }

    fs::path data() const { return m_cli.data(); }

private:
    Cli m_cli;
};

bool says(const Ended &ended, const std::string &words)
{
    return ended.faults.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("data is protected, used, given another passphrase and opened again", "[cli]")
{
    ProtectedCli cli;
    REQUIRE(cli.run("protect", "", "old").status == 0);
    CHECK(fileText(cli.data() / "hipstride.sqlite").find("Quarkwald") == std::string::npos);

    const Ended without = cli.run("person list", "");
    CHECK(without.status == 1);
    CHECK(says(without, "HIPSTRIDE_PASSPHRASE_FILE"));
    CHECK(says(cli.run("person list", "wrong"), "this is not it"));
    CHECK(cli.run("person list", "old").results.find("Quarkwald") != std::string::npos);

    CHECK(cli.run("protect", "old", "new").status == 0);
    CHECK(cli.run("person list", "old").status == 1);
    CHECK(cli.run("check", "new").status == 0);
    CHECK(cli.run("unprotect", "new").status == 0);
    CHECK(cli.run("person list", "").status == 0);
    CHECK(cli.run("unprotect", "").status == 1);
}

TEST_CASE("a passphrase others can read, an empty one and none are refused", "[cli]")
{
    ProtectedCli cli;
    fs::permissions(cli.writePassphrase("open", "a\n"), fs::perms(0640));
    CHECK(says(cli.run("protect", "", "open"), "for its owner only"));
    cli.writePassphrase("empty", "\n");
    CHECK(says(cli.run("protect", "", "empty"), "empty"));
    CHECK(says(cli.run("protect", "", "not there"), "not there"));
    CHECK(says(cli.run("protect", ""), "names no file"));
    CHECK(cli.run("person list", "").status == 0); // nothing was protected
}

TEST_CASE("letters that are written in two ways are one passphrase", "[cli]")
{
    ProtectedCli cli;
    cli.writePassphrase("apart", "Gru\u0308ne Wiese\n");
    REQUIRE(cli.run("protect", "", "old").status == 0);
    CHECK(cli.run("person list", "apart").status == 0);
}

TEST_CASE("data is not protected behind the back of an open window", "[cli]")
{
    ProtectedCli cli;
    const auto window = FolderLock::take(cli.data());
    CHECK(says(cli.run("protect", "", "old"), "close the window first"));
}
