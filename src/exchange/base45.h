// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hipstride {

/// Bytes in the 45 characters that a QR code packs most tightly: three for two bytes, two for the
/// last of an odd number.
/// Source: RFC 9285.
std::string base45From(std::string_view bytes);

/// Nothing when a character is none of those, or a group stands for more than its bytes can hold.
std::optional<std::string> bytesFromBase45(std::string_view text);

} // namespace hipstride
