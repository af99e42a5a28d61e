// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/temp_folder.h"

/// How a program ended and what it wrote.
struct Ended
{
    int status = -1;
    std::string results;
    std::string faults;
};

/// So that a failing check shows what the program said.
std::ostream &operator<<(std::ostream &stream, const Ended &ended);

/// Runs a shell command to its end, without a display and without the person's own settings.
Ended runInShell(const std::string &command, const std::filesystem::path &home);

/// `text` as one word of a shell command.
std::string quoted(const std::string &text);

/// The real program on a data folder of its own.
class Cli
{
public:
    Ended operator()(const std::vector<std::string> &words) const;
    /// The JSON that `words` give with --json; fails the test when they fail or it does not parse.
    nlohmann::json json(std::vector<std::string> words) const;

    std::filesystem::path data() const { return m_folder / "data"; }
    /// A place beside the data.
    std::filesystem::path file(const std::string &name) const { return m_folder / name; }
    /// Writes a file beside the data.
    std::filesystem::path write(const std::string &name, const std::string &text) const;

private:
    TempFolder m_folder;
};

/// How many lines a text has.
int linesIn(const std::string &text);
