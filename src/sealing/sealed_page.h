// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "sealing/data_key.h"

namespace hipstride {

/// How long every page of a sealed database is.
inline constexpr int pageLength = 4096;
/// What the database leaves free at the end of each, for nonce and tag. Zero in a page that is
/// open.
inline constexpr int reservedLength = 40;

using Page = std::array<unsigned char, pageLength>;

/// Where a page stands. It opens nowhere else, so that none can be put in the place of another.
struct PagePlace
{
    enum class File : unsigned char
    {
        Main = 1,
        Log = 2
    };

    File file = File::Main;
    std::int64_t position = 0; ///< number of the page from 0, or its offset in the log
    /// In the log: the page's number and the salts of its frame, as they stand in the file.
    std::array<unsigned char, 12> frame{};
};

/// Seals a page in its place. Expects its reserved bytes to be zero.
void seal(Page &page, const PagePlace &place, const DataKey &key);

/// Opens a sealed page. False when it is not what was sealed there; it is then of no use.
bool open(Page &page, const PagePlace &place, const DataKey &key);

} // namespace hipstride
