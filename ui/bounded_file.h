// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace hipstride {

class Prompts;

/// What the file at `path` holds, in bytes, but at most one byte more than `mostBytes`: whoever
/// reads the text refuses what is too long, and a huge file is never read whole. Tells the person
/// and gives nothing when it cannot be opened.
std::optional<std::string> readBounded(const QString &path, std::size_t mostBytes,
                                       Prompts &prompts);

} // namespace hipstride
