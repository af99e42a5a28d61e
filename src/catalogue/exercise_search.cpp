// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/exercise_search.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "catalogue/typing_errors.h"

namespace hipstride {

namespace {

// how well a word was found; names end where the rest begins
enum Score : std::uint8_t
{
    NotFound = 0,
    Misspelt,
    Topic,
    InsideRest,
    StartsRest,
    WholeRest,
    InsideOtherName,
    StartsOtherName,
    WholeOtherName,
    InsideName,
    StartsName,
    WholeName,
};
constexpr int highestScore = WholeName;

// what is said by the whole query comes before what is said by its words
enum Rank : std::uint8_t
{
    IsCalledSo,
    WillBeCalledSo, ///< once its last word is typed to the end
    BeginsSo,
    HasWords,
};

constexpr std::size_t fewestLettersJoined = 5; ///< fewer say nothing about two words
constexpr std::size_t fewestLettersOfTopic = 4;
constexpr std::size_t mostMarks = 12;

void raise(std::uint8_t &score, std::uint8_t to)
{
    score = std::max(score, to);
}

/// The first letter is seldom wrong, but can change places with the second.
bool mayBeMisspelt(std::u16string_view word, std::u16string_view text)
{
    return word[0] == text[0] || (text.size() > 1 && word[0] == text[1] && word[1] == text[0]);
}

bool isSlipOf(std::u16string_view word, std::u16string_view text)
{
    const int most = forgivenErrors(word.size());
    return most > 0 && mayBeMisspelt(word, text) && typingErrors(word, text, most) <= most;
}

/// How many words of the query, beginning with the first, say the phrase; 0 when they do not. The
/// last word may still be typed.
std::size_t wordsThatSay(std::span<const std::u16string_view> query,
                         const std::vector<std::u16string_view> &phrase, bool isForgiving)
{
    const std::size_t count = std::min(query.size(), phrase.size());
    std::size_t letters = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isLast = i + 1 == query.size();
        const bool isSame = query[i] == phrase[i] || (isLast && phrase[i].starts_with(query[i])) ||
                            (isForgiving && isSlipOf(query[i], phrase[i]));
        if (!isSame)
            return 0;
        letters += query[i].size();
    }
    const bool isWhole = count == phrase.size() && query[count - 1].size() >= phrase.back().size();
    return isWhole || letters >= fewestLettersOfTopic ? count : 0;
}

std::u16string textOf(const std::vector<std::u16string_view> &words)
{
    std::u16string text;
    for (const std::u16string_view word : words)
        text.append(text.empty() ? u"" : u" ").append(word);
    return text;
}

/// Without spaces at their ends.
std::vector<std::u16string> trimmed(std::vector<std::u16string> texts)
{
    for (std::u16string &text : texts)
        text = textOf(wordsOf(text));
    return texts;
}

/// What the whole query says of an exercise by one of its names. `words` is how many it has.
Rank rankByNames(const SearchTexts &texts, std::u16string_view query, std::size_t words)
{
    Rank best = HasWords;
    const auto look = [&](const std::u16string &name, Rank begins) {
        if (!name.starts_with(query))
            return;
        const auto spaces = static_cast<std::size_t>(std::ranges::count(name, u' '));
        best = std::min(best, name.size() == query.size() ? IsCalledSo
                              : spaces + 1 == words       ? WillBeCalledSo
                                                          : begins);
    };
    for (const std::u16string &name : texts.names)
        look(name, BeginsSo);
    for (const std::u16string &name : texts.otherNames)
        look(name, HasWords);
    return best;
}

} // namespace

std::vector<std::u16string_view> wordsOf(std::u16string_view text)
{
    std::vector<std::u16string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(u' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

ExerciseSearch::ExerciseSearch(const std::vector<SearchTexts> &texts,
                               std::vector<SearchPhrase> phrases)
    : m_phrases(std::move(phrases))
{
    TermIndex index;
    TermIndex joinedIndex;
    m_texts.reserve(texts.size());
    for (const SearchTexts &text : texts) {
        const int row = static_cast<int>(m_texts.size());
        for (const std::u16string &name : text.names)
            addText(name, {row, Part::Name}, index, joinedIndex);
        for (const std::u16string &name : text.otherNames)
            addText(name, {row, Part::OtherName}, index, joinedIndex);
        addText(text.rest, {row, Part::Rest}, index, joinedIndex);
        m_texts.push_back({trimmed(text.names), trimmed(text.otherNames), {}});
    }
}

std::uint8_t ExerciseSearch::wholeWordIn(Part part)
{
    switch (part) {
    case Part::Name:
        return WholeName;
    case Part::OtherName:
        return WholeOtherName;
    case Part::Rest:
        return WholeRest;
    }
    return NotFound;
}

void ExerciseSearch::addText(std::u16string_view text, Place place, TermIndex &index,
                             TermIndex &joinedIndex)
{
    const auto add = [place](Terms &terms, TermIndex &rows, std::u16string word) {
        const auto [found, isNew] = rows.emplace(std::move(word), terms.size());
        if (isNew)
            terms.push_back({found->first, {}});
        std::vector<Place> &places = terms[found->second].places;
        if (places.empty() || places.back() != place)
            places.push_back(place);
    };
    std::u16string_view before;
    for (const std::u16string_view word : wordsOf(text)) {
        add(m_terms, index, std::u16string(word));
        if (place.part != Part::Rest && !before.empty())
            add(m_joined, joinedIndex, std::u16string(before) + std::u16string(word));
        before = word;
    }
}

SearchResult ExerciseSearch::find(std::u16string_view query) const
{
    const Words words = wordsOf(query);
    SearchResult result = search(words, false);
    if (result.rows.empty() && !words.empty())
        result = search(words, true);
    return result;
}

SearchResult ExerciseSearch::search(const Words &words, bool isForgiving) const
{
    SearchResult result;
    std::vector<Scores> scores(words.size(), Scores(m_texts.size()));
    for (std::size_t i = 0; i < words.size(); ++i) {
        result.marks.emplace_back(words[i]);
        scoreWord(words[i], scores[i]);
        if (isForgiving)
            scoreMisspelt(words[i], scores[i], result.marks);
    }
    const std::optional<std::size_t> topic = scoreTopics(words, scores, isForgiving);
    result.rows = ranked(scores, words);
    result.isForgiven = isForgiving && !result.rows.empty();
    if (!result.rows.empty())
        result.topic = topic;
    return result;
}

void ExerciseSearch::scoreWord(std::u16string_view word, Scores &scores) const
{
    for (const Term &term : m_terms) {
        const std::size_t at = term.text.find(word);
        if (at == std::u16string::npos)
            continue;
        // whole, beginning, inside
        const int less = term.text.size() == word.size() ? 0 : at == 0 ? 1 : 2;
        for (const Place &place : term.places)
            raise(scores[static_cast<std::size_t>(place.row)],
                  static_cast<std::uint8_t>(wholeWordIn(place.part) - less));
    }
    if (word.size() < fewestLettersJoined)
        return;
    for (const Term &term : m_joined) {
        if (!term.text.starts_with(word))
            continue;
        for (const Place &place : term.places)
            raise(scores[static_cast<std::size_t>(place.row)],
                  static_cast<std::uint8_t>(wholeWordIn(place.part) - 1));
    }
}

void ExerciseSearch::scoreMisspelt(std::u16string_view word, Scores &scores,
                                   std::vector<std::u16string> &marks) const
{
    for (const Term &term : m_terms) {
        if (!isSlipOf(word, term.text))
            continue;
        if (marks.size() < mostMarks)
            marks.push_back(term.text);
        for (const Place &place : term.places)
            raise(scores[static_cast<std::size_t>(place.row)], Misspelt);
    }
}

std::optional<std::size_t>
ExerciseSearch::scoreTopics(const Words &words, std::vector<Scores> &scores, bool isForgiving) const
{
    std::optional<std::size_t> topic;
    std::size_t longest = 0;
    for (const SearchPhrase &phrase : m_phrases) {
        const Words phraseWords = wordsOf(phrase.words);
        for (std::size_t first = 0; first < words.size(); ++first) {
            const std::size_t count =
                wordsThatSay(std::span(words).subspan(first), phraseWords, isForgiving);
            for (std::size_t i = first; i < first + count; ++i) {
                for (const int row : phrase.rows)
                    raise(scores[i][static_cast<std::size_t>(row)], Topic);
            }
            if (count > longest) {
                longest = count;
                topic = phrase.topic;
            }
        }
    }
    return topic;
}

std::vector<int> ExerciseSearch::ranked(const std::vector<Scores> &scores, const Words &query) const
{
    // behind what is called so: all words in its names, then in its other names too, each whole or
    // in part ("squ" is on the way to "squat"), then by the word that was found worst
    std::array<std::vector<int>, HasWords + highestScore + 2> ranks;
    const std::u16string asOne = textOf(query);
    for (std::size_t row = 0; row < m_texts.size(); ++row) {
        int worst = highestScore;
        for (const Scores &word : scores)
            worst = std::min<int>(worst, word[row]);
        if (worst == NotFound)
            continue;
        int rank = query.empty() ? HasWords : rankByNames(m_texts[row], asOne, query.size());
        if (rank == HasWords)
            rank += worst >= InsideName        ? 0
                    : worst >= InsideOtherName ? 1
                                               : 1 + highestScore - worst;
        ranks[static_cast<std::size_t>(rank)].push_back(static_cast<int>(row));
    }
    std::vector<int> rows;
    for (const std::vector<int> &rank : ranks)
        rows.insert(rows.end(), rank.begin(), rank.end());
    return rows;
}

} // namespace hipstride
