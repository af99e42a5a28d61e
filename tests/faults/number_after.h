// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The number that follows an option among the words of a command line.
inline unsigned numberAfter(const std::vector<std::string_view> &words, std::string_view option,
                            unsigned fallback)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == option)
            return static_cast<unsigned>(std::stoul(std::string(words[i + 1])));
    }
    return fallback;
}
