// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

namespace SQLite {
class Database;
}

namespace hipstride {

/// One step of the schema, from version `number` - 1 to `number`.
struct Migration
{
    int number;
    std::string_view name;
    const char *sql;
};

/// Every migration of this program, in order, numbered from 1.
std::span<const Migration> migrations();

/// Takes the open database `file` to the last of `steps`, each in a transaction of its own. What is
/// there already is copied first, see copyBeforeMigration.
/// Throws Error, and what the library throws.
void migrate(SQLite::Database &handle, const std::filesystem::path &file,
             std::span<const Migration> steps);

/// Where the copy is put that is made before the schema leaves `version`.
std::filesystem::path copyBeforeMigration(const std::filesystem::path &file, int version);

} // namespace hipstride
