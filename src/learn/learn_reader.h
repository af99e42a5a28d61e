// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/problem.h"
#include "learn/learn_book.h"

namespace hipstride {

/// What could be read of Learn, and what could not.
struct LearnReading
{
    LearnBook book;
    Problems problems; ///< the first fault of each entry that was left out, with its JSON pointer
};

/// Reads what Learn tells. `json` is the whole file, UTF-8; its form is described in
/// docs/learn_json.md. Never throws for what the text contains: a topic with a fault is left out,
/// and so is one that names a source or a moment that does not exist.
LearnReading readLearn(std::string_view json);

} // namespace hipstride
