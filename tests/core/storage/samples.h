// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "domain/plan.h"
#include "domain/session.h"
#include "support/catch.h"

namespace hipstride {

class Database;

/// Two routines with every kind of work, load and side, and rules and exceptions of every kind.
Plan richPlan();

/// A running session of two steps: three sets of the first, two on each side of the second.
Session plainSession();

/// The set of `plainSession()` that is done as number `index` of its seven.
PerformedSet plainSet(int index);

/// Runs `work` and says with which code it was refused, if it was.
std::optional<ErrorCode> refusal(const std::function<void()> &work);

std::string bytesOf(const std::filesystem::path &file);
void writeBytes(const std::filesystem::path &file, const std::string &bytes);

/// Files of the folder in which `word` stands, anywhere.
std::vector<std::string> filesWith(const std::filesystem::path &folder, const std::string &word);

/// A client whose name stands wherever a client's name can stand.
PersonId addNamedEverywhere(Database &database, const std::string &name);

/// Runs statements on a file behind the program's back.
void runSql(const std::filesystem::path &file, const std::string &sql);

} // namespace hipstride

template <>
struct Catch::StringMaker<std::optional<hipstride::ErrorCode>>
{
    static std::string convert(const std::optional<hipstride::ErrorCode> &code)
    {
        return code ? hipstride::nameOf(*code) : "no error";
    }
};
