// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ascii.h"

#include <algorithm>

namespace hipstride {

char smallLetter(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

char capitalLetter(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

std::string inSmallLetters(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), smallLetter);
    return result;
}

std::string inCapitals(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), capitalLetter);
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace hipstride
