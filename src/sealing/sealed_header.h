// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>

#include "sealing/data_key.h"
#include "sealing/key_cost.h"

namespace hipstride {

/// What stands at the head of a sealed file, before its first page: the key of the data, itself
/// sealed under a passphrase. Its form is described in docs/decisions/0019.
struct SealedHeader
{
    static constexpr std::size_t length = 4096;

    std::array<unsigned char, length> bytes{};

    friend bool operator==(const SealedHeader &, const SealedHeader &) = default;
};

/// Whether `file` begins as a sealed one does. False when it cannot be read.
bool beginsSealed(const std::filesystem::path &file);

/// Whether `file` begins with exactly this header.
bool beginsWith(const std::filesystem::path &file, const SealedHeader &header);

/// The header of `file`, checked; nothing when it does not begin as a sealed file does.
/// Throws Error: DatabaseUnopenable when it is damaged or asks for absurd work, DatabaseTooNew.
std::optional<SealedHeader> readSealedHeader(const std::filesystem::path &file);

/// Seals `key` under a passphrase. Expects a cost of at most 20 passes and 1 GB.
SealedHeader makeSealedHeader(const DataKey &key, std::string_view passphrase, KeyCost cost);

/// The key that was sealed; nothing when the passphrase is another. Expects a checked header.
/// Throws Error(DatabaseFailed) when there is not enough memory.
std::optional<DataKey> unlock(const SealedHeader &header, std::string_view passphrase);

/// Whether `key` is the one that `header` holds.
bool isKeyOf(const SealedHeader &header, const DataKey &key);

} // namespace hipstride
