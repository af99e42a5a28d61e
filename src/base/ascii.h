// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hipstride {

// Letters of formats and keywords. Only A to Z change, whatever the language of the person.

char smallLetter(char letter);
char capitalLetter(char letter);
std::string inSmallLetters(std::string_view text);
std::string inCapitals(std::string_view text);

/// Without the blanks and line ends around it.
std::string_view trimmed(std::string_view text);

} // namespace hipstride
