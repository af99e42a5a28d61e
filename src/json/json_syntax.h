// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/problem.h"

namespace hipstride {

/// What is wrong with a text as JSON, before anything in it is looked at.
struct JsonSyntax
{
    std::optional<Problem> fault; ///< why it cannot be read at all
    Problems repeatedNames;       ///< placed at the object that gives a name twice
};

/// Reads `text` once without building anything, so that size and depth are known to be harmless.
JsonSyntax checkSyntax(std::string_view text);

/// `name` as one part of a JSON pointer, with its slash: "/a~1b" for "a/b".
std::string pointerPart(std::string_view name);

} // namespace hipstride
