// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hipstride {

/// The words of one exercise, in search form: lower case, without accents, one space between two.
struct SearchTexts
{
    std::u16string names; ///< the name first, then its other names
    std::u16string rest;  ///< muscles, kind, position, equipment
};

/// One way to say a topic, in search form, and the rows it leads to.
struct SearchPhrase
{
    std::u16string words;
    std::vector<int> rows;
    std::size_t topic = 0;
};

struct SearchResult
{
    std::vector<int> rows;             ///< best first
    std::vector<std::u16string> marks; ///< the words to be highlighted, in search form
    std::optional<std::size_t> topic;  ///< the topic that led to some of the rows
    bool isForgiven = false;           ///< nothing fitted as it was typed
};

/// Finds exercises by their words. Every word of a query must be found, in any order, whole or in
/// part, or belong to a phrase that leads to the exercise. Names come before the rest, whole words
/// before parts, and what is alike keeps its order. Only when nothing fits are typing errors
/// forgiven.
class ExerciseSearch
{
public:
    ExerciseSearch(const std::vector<SearchTexts> &texts, std::vector<SearchPhrase> phrases);

    /// `query` in search form.
    SearchResult find(std::u16string_view query) const;

private:
    struct Place
    {
        int row = 0;
        bool isInName = false;
    };
    struct Term
    {
        std::u16string text;
        std::vector<Place> places;
    };
    using Terms = std::vector<Term>;
    using TermIndex = std::unordered_map<std::u16string, std::size_t>;
    using Words = std::vector<std::u16string_view>;
    /// How well one word of the query is found in each row; 0 is not at all.
    using Scores = std::vector<std::uint8_t>;

    void addPart(std::u16string_view text, int row, bool isInName, TermIndex &index,
                 TermIndex &joinedIndex);
    SearchResult search(const Words &words, std::u16string_view query, bool isForgiving) const;
    void scoreWord(std::u16string_view word, Scores &scores) const;
    void scoreMisspelt(std::u16string_view word, Scores &scores,
                       std::vector<std::u16string> &marks) const;
    std::optional<std::size_t> scoreTopics(const Words &words, std::vector<Scores> &scores,
                                           bool isForgiving) const;
    std::vector<int> ranked(const std::vector<Scores> &scores, std::u16string_view query) const;

    std::vector<std::u16string> m_names;
    Terms m_terms;
    Terms m_joined; ///< two words of a name written as one: "stepup"
    std::vector<SearchPhrase> m_phrases;
};

/// The words of a text in search form.
std::vector<std::u16string_view> wordsOf(std::u16string_view text);

} // namespace hipstride
