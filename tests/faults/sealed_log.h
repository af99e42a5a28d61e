// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "storage/database.h"
#include "storage/protection.h"

/// Makes a new data file that only a passphrase opens.
inline void makeSealed(const std::filesystem::path &file)
{
    hipstride::Database database(file);
    hipstride::seal(database, "correct horse", hipstride::leastCost());
}

/// Nothing for a file that is open to all.
inline std::optional<hipstride::DataKey> keyOf(const std::filesystem::path &file)
{
    return hipstride::isSealed(file) ? hipstride::unlock(file, "correct horse") : std::nullopt;
}
