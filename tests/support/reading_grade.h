// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace hipstride {

/// The sentences of a text, each as its words. A sentence ends in . ? ! or with the text.
inline std::vector<std::vector<std::string>> sentencesOf(const std::string &text)
{
    std::vector<std::vector<std::string>> sentences;
    std::vector<std::string> words;
    std::istringstream stream(text);
    for (std::string word; stream >> word;) {
        words.push_back(word);
        if (std::string(".?!").find(word.back()) != std::string::npos) {
            sentences.push_back(words);
            words.clear();
        }
    }
    if (!words.empty())
        sentences.push_back(words);
    return sentences;
}

/// Groups of vowels, less a silent e at the end: the usual estimate for English.
inline int syllablesOf(const std::string &word)
{
    const std::string vowels = "aeiouyAEIOUY";
    std::string letters;
    std::ranges::copy_if(word, std::back_inserter(letters), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    int groups = 0;
    bool wasVowel = false;
    for (const char letter : letters) {
        const bool isVowel = vowels.find(letter) != std::string::npos;
        groups += isVowel && !wasVowel ? 1 : 0;
        wasVowel = isVowel;
    }
    const bool isSilent =
        letters.ends_with('e') && !letters.ends_with("le") && !letters.ends_with("ee");
    return std::max(1, isSilent ? groups - 1 : groups);
}

/// Years of school that a text asks for.
/// Source: Flesch–Kincaid grade level; Kincaid, Fishburne, Rogers, Chissom 1975, Research Branch
/// Report 8-75, Naval Technical Training Command.
inline double readingGrade(const std::string &text)
{
    const auto sentences = sentencesOf(text);
    double words = 0;
    double syllables = 0;
    for (const auto &sentence : sentences) {
        for (const std::string &word : sentence) {
            ++words;
            syllables += syllablesOf(word);
        }
    }
    if (words == 0)
        return 0;
    return 0.39 * words / static_cast<double>(sentences.size()) + 11.8 * syllables / words - 15.59;
}

} // namespace hipstride
