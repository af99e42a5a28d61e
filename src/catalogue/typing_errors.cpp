// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/typing_errors.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace hipstride {

namespace {

constexpr std::size_t longestWord = 32;

} // namespace

int typingErrors(std::u16string_view word, std::u16string_view text, int most)
{
    assert(most >= 0 && word.size() <= longestWord);
    // the beginning that fits best is at most that many letters longer than the word
    text = text.substr(0, word.size() + static_cast<std::size_t>(most));
    using Row = std::array<int, longestWord + 1>;
    Row beforeLast{};
    Row last{};
    Row row{};
    // columns are beginnings of the word, rows are beginnings of the text
    for (std::size_t column = 0; column <= word.size(); ++column)
        last[column] = static_cast<int>(column);
    int best = last[word.size()];
    for (std::size_t line = 1; line <= text.size(); ++line) {
        row[0] = static_cast<int>(line);
        int least = row[0];
        for (std::size_t column = 1; column <= word.size(); ++column) {
            const bool isSame = word[column - 1] == text[line - 1];
            row[column] = std::min(
                {last[column] + 1, row[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1)});
            if (line > 1 && column > 1 && word[column - 1] == text[line - 2] &&
                word[column - 2] == text[line - 1])
                row[column] = std::min(row[column], beforeLast[column - 2] + 1);
            least = std::min(least, row[column]);
        }
        best = std::min(best, row[word.size()]);
        if (least > most)
            break;
        beforeLast = last;
        last = row;
    }
    return std::min(best, most + 1);
}

int forgivenErrors(std::size_t letters)
{
    constexpr std::size_t longEnoughForOne = 4;
    constexpr std::size_t longEnoughForTwo = 8;
    if (letters > longestWord)
        return 0;
    return letters >= longEnoughForTwo ? 2 : letters >= longEnoughForOne ? 1 : 0;
}

} // namespace hipstride
