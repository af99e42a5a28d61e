// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hipstride {

/// How many slips of the finger (a letter left out, put in or changed, two letters swapped) lie
/// between `word` and the beginning of `text` that it comes closest to; more than `most` are not
/// counted and give `most` + 1. Optimal string alignment distance.
/// Expects most >= 0 and a word of at most 32 letters.
int typingErrors(std::u16string_view word, std::u16string_view text, int most);

/// How many slips a word of that length is forgiven: none up to 3 letters, 1 up to 7, then 2.
int forgivenErrors(std::size_t letters);

} // namespace hipstride
