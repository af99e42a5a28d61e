// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "sealing/data_key.h"
#include "sealing/sealed_header.h"
#include "sealing/sealed_page.h"

namespace hipstride {

/// A layer of SQLite between it and its files, which are sealed with one key: the database and its
/// write-ahead log page by page; whatever else it wants to keep for a while stays in memory.
/// Has to live longer than every connection that uses it.
class SealedFiles
{
public:
    /// Throws Error(DatabaseFailed) when SQLite does not take it.
    SealedFiles(DataKey key, const SealedHeader &header);
    ~SealedFiles();
    SealedFiles(const SealedFiles &) = delete;
    SealedFiles &operator=(const SealedFiles &) = delete;

    /// What SQLite knows it by: the name of its "vfs".
    const std::string &name() const;
    /// Stands at the head of each of its files; a file without content is given it when opened.
    const SealedHeader &header() const;

    /// The first page of a database that is not open; nothing when it is cut off or damaged.
    std::optional<Page> firstPage(const std::filesystem::path &file) const;

private:
    struct Layer;
    std::unique_ptr<Layer> m_layer;
};

} // namespace hipstride
