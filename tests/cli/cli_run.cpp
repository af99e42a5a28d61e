// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include <sys/wait.h>

#include "support/catch.h"
#include "support/file_text.h"

std::ostream &operator<<(std::ostream &stream, const Ended &ended)
{
    return stream << "status " << ended.status << "\n" << ended.results << ended.faults;
}

std::string quoted(const std::string &text)
{
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

Ended runInShell(const std::string &command, const std::filesystem::path &home)
{
    const TempFolder streams;
    const std::string results = streams / "results";
    const std::string faults = streams / "faults";
    // ASan's report of leaks in font libraries is no business of these tests
    const std::string line =
        "env -i PATH=\"$PATH\" ASAN_OPTIONS=detect_leaks=0 HOME=" + quoted(home) + " sh -c " +
        quoted(command) + " >" + quoted(results) + " 2>" + quoted(faults);
    const int code = std::system(line.c_str());
    return {WIFEXITED(code) ? WEXITSTATUS(code) : -1, fileText(results), fileText(faults)};
}

Ended Cli::operator()(const std::vector<std::string> &words) const
{
    std::string command = quoted(HIPSTRIDE_CLI) + " --data-dir " + quoted(data());
    for (const std::string &word : words)
        command += " " + quoted(word);
    return runInShell(command, m_folder.path());
}

nlohmann::json Cli::json(std::vector<std::string> words) const
{
    words.emplace_back("--json");
    const Ended ended = (*this)(words);
    INFO(ended);
    REQUIRE(ended.status == 0);
    return nlohmann::json::parse(ended.results);
}

std::filesystem::path Cli::write(const std::string &name, const std::string &text) const
{
    std::ofstream(file(name), std::ios::binary) << text;
    return file(name);
}

int linesIn(const std::string &text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}
