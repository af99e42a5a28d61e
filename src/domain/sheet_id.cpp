// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet_id.h"

#include <algorithm>
#include <charconv>

namespace hipstride {

namespace {

/// Without 0, 1, I, L, O, Q and U. As many as a prime number, so that the weighted sum finds every
/// single mistake.
constexpr std::string_view characters = "23456789ABCDEFGHJKMNPRSTVWXYZ";
constexpr int base = static_cast<int>(characters.size());
static_assert(base == 29);

constexpr std::size_t fewestCharacters = 2; ///< of the serial
constexpr std::size_t mostCharacters = 5;
constexpr int mostRevisions = 9999;

std::string serialText(int serial)
{
    std::string text;
    for (; serial > 0 || text.size() < fewestCharacters; serial /= base)
        text.insert(text.begin(), characters[static_cast<std::size_t>(serial % base)]);
    return text;
}

/// Expects characters of ours only.
int valueOf(char character)
{
    return static_cast<int>(characters.find(character));
}

char checkCharacter(int revision, std::string_view serial)
{
    int sum = 0;
    int weight = 1;
    for (const char digit : std::to_string(revision))
        sum += weight++ * (digit - '0');
    for (const char character : serial)
        sum += weight++ * valueOf(character);
    return characters[static_cast<std::size_t>(sum % base)];
}

/// Small letters made large, blanks left out.
std::string tidied(std::string_view text)
{
    std::string tidy;
    for (const char character : text) {
        if ('a' <= character && character <= 'z')
            tidy += static_cast<char>(character - 'a' + 'A');
        else if (character != ' ')
            tidy += character;
    }
    return tidy;
}

bool isOurs(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char character) { return characters.find(character) != std::string_view::npos; });
}

} // namespace

std::string sheetIdText(const SheetNumber &number)
{
    const std::string serial = serialText(number.serial);
    return "H" + std::to_string(number.revision) + "-" + serial +
           checkCharacter(number.revision, serial);
}

std::optional<SheetNumber> sheetNumberFrom(std::string_view text)
{
    const std::string tidy = tidied(text);
    const std::size_t dash = tidy.find('-');
    if (dash == std::string::npos || tidy.front() != 'H')
        return std::nullopt;
    const char *end = tidy.data() + dash;
    SheetNumber number;
    const auto read = std::from_chars(tidy.data() + 1, end, number.revision);
    if (read.ec != std::errc() || read.ptr != end || number.revision < 1 ||
        number.revision > mostRevisions)
        return std::nullopt;

    const std::string_view rest = std::string_view(tidy).substr(dash + 1);
    if (rest.size() <= fewestCharacters || rest.size() > mostCharacters + 1 || !isOurs(rest))
        return std::nullopt;
    const std::string_view serial = rest.substr(0, rest.size() - 1);
    if (rest.back() != checkCharacter(number.revision, serial))
        return std::nullopt;
    for (const char character : serial)
        number.serial = number.serial * base + valueOf(character);
    return number.serial > 0 ? std::optional(number) : std::nullopt;
}

} // namespace hipstride
