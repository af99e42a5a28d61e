// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hipstride {

/// The bytes made small, without a frame of their own (RFC 1951). What they share with
/// `dictionary` costs next to nothing.
std::string deflated(std::string_view bytes, std::string_view dictionary);

/// Expects the dictionary that the bytes were made small with. Nothing when they are damaged, are
/// followed by others, or would grow to more than `most`.
std::optional<std::string> inflated(std::string_view bytes, std::string_view dictionary,
                                    std::size_t most);

/// The checksum of zip files and PNG.
std::uint32_t crc32Of(std::string_view bytes);

} // namespace hipstride
