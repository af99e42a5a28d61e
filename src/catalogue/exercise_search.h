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
    std::vector<std::u16string> names; ///< what it is called, in full and in short
    std::vector<std::u16string> otherNames;
    std::u16string rest; ///< kind, position, level, muscles, equipment
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
/// part, or belong to a phrase that leads to the exercise. What is called so comes first, by any of
/// its names, then what begins so; names come before other names, these before the rest, and what
/// is alike keeps its order. Only when nothing fits are typing errors forgiven.
class ExerciseSearch
{
public:
    ExerciseSearch(const std::vector<SearchTexts> &texts, std::vector<SearchPhrase> phrases);

    /// `query` in search form.
    SearchResult find(std::u16string_view query) const;

private:
    enum class Part : std::uint8_t
    {
        Name,
        OtherName,
        Rest
    };
    struct Place
    {
        int row = 0;
        Part part = Part::Rest;

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Term
    {
        std::u16string text;
        std::vector<Place> places;
    };
    /// The score of a whole word there.
    static std::uint8_t wholeWordIn(Part part);
    using Terms = std::vector<Term>;
    using TermIndex = std::unordered_map<std::u16string, std::size_t>;
    using Words = std::vector<std::u16string_view>;
    /// How well one word of the query is found in each row; 0 is not at all.
    using Scores = std::vector<std::uint8_t>;

    void addText(std::u16string_view text, Place place, TermIndex &index, TermIndex &joinedIndex);
    SearchResult search(const Words &words, bool isForgiving) const;
    void scoreWord(std::u16string_view word, Scores &scores) const;
    void scoreMisspelt(std::u16string_view word, Scores &scores,
                       std::vector<std::u16string> &marks) const;
    std::optional<std::size_t> scoreTopics(const Words &words, std::vector<Scores> &scores,
                                           bool isForgiving) const;
    std::vector<int> ranked(const std::vector<Scores> &scores, const Words &query) const;

    std::vector<SearchTexts> m_texts; ///< of each row, without the rest
    Terms m_terms;
    Terms m_joined; ///< two words of a name written as one: "stepup"
    std::vector<SearchPhrase> m_phrases;
};

/// The words of a text in search form.
std::vector<std::u16string_view> wordsOf(std::u16string_view text);

} // namespace hipstride
