// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include <vector>

namespace hipstride {

namespace {

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0u) == 0x80u;
}

/// The first `count` characters of UTF-8.
std::string_view firstCharacters(std::string_view text, int count)
{
    std::size_t end = 0;
    for (; end < text.size() && count > 0; --count) {
        ++end;
        while (end < text.size() && continuesCharacter(text[end]))
            ++end;
    }
    return text.substr(0, end);
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t begin = text.find_first_not_of(' ');
        if (begin == std::string_view::npos)
            return words;
        const std::size_t end = text.find(' ', begin);
        words.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return words;
        text.remove_prefix(end);
    }
}

} // namespace

std::string initialsOf(std::string_view name)
{
    const std::vector<std::string_view> words = wordsOf(name);
    if (words.empty())
        return {};
    if (words.size() == 1)
        return std::string(firstCharacters(words.front(), 2));
    return std::string(firstCharacters(words.front(), 1)) +
           std::string(firstCharacters(words.back(), 1));
}

} // namespace hipstride
