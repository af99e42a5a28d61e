// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "sealing/data_key.h"
#include "sealing/key_cost.h"

namespace hipstride {

class Database;

/// Whether a file that is not open can be read only with a passphrase. False when there is none.
/// Of an open one ask Database::isSealed: looking into its file would give back its locks.
bool isSealed(const std::filesystem::path &databaseFile);

/// The key of a sealed file; nothing when the passphrase is wrong. Takes as long as the cost says
/// that was chosen when it was sealed. `passphrase` is UTF-8, composed (NFC), not empty.
/// Throws Error(DatabaseUnopenable, DatabaseTooNew) when the head of the file makes no sense.
std::optional<DataKey> unlock(const std::filesystem::path &databaseFile,
                              std::string_view passphrase);

/// Whether `passphrase` is the one that open data is sealed under. Takes as long as `unlock`.
bool isPassphrase(const Database &database, std::string_view passphrase);

/// Seals the open data under `passphrase`, or under another one than before. When this returns
/// nothing of the data can be read without it, neither in the file nor in copies beside it, which
/// are removed. A crash at any moment leaves the data whole, in the old or the new state.
/// Throws Error: DatabaseBusy when another program has the file open, DiskFull, DatabaseFailed,
/// FileUnwritable when a copy beside it could not be removed; the data is sealed then.
void seal(Database &database, std::string_view passphrase, KeyCost cost = usualCost());

/// Opens the data for good: from now on no passphrase is asked for. Throws Error as `seal` does.
void unseal(Database &database);

} // namespace hipstride
