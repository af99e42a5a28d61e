// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "base/problem.h"

namespace hipstride {

/// A text read as JSON, before anything in it is looked at.
struct ParsedJson
{
    std::unique_ptr<const nlohmann::json> root; ///< nothing when there is a fault
    std::optional<Problem> fault;               ///< why it cannot be read at all
    Problems repeatedNames; ///< placed at the object that gives a name twice; the last one counts
};

/// Reads `text` once, and stops before anything larger or deeper than JsonLimits is built.
ParsedJson parseJson(std::string_view text);

/// `name` as one part of a JSON pointer, with its slash: "/a~1b" for "a/b".
std::string pointerPart(std::string_view name);

} // namespace hipstride
