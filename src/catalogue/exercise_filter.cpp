// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/exercise_filter.h"

#include <algorithm>

namespace hipstride {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSeparator(char c)
{
    // bytes above ASCII belong to letters
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && !(lowered(c) >= 'a' && lowered(c) <= 'z') && !(c >= '0' && c <= '9');
}

/// "Single-leg  squat" as "Single-leg" would be asked for: {"Single", "leg", "squat"}.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto begin = std::ranges::find_if_not(text, isSeparator);
        const auto end = std::find_if(begin, text.end(), isSeparator);
        if (begin != end)
            words.push_back(text.substr(static_cast<std::size_t>(begin - text.begin()),
                                        static_cast<std::size_t>(end - begin)));
        text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
    }
    return words;
}

bool contains(std::string_view text, std::string_view word)
{
    // std::ranges::search would do, if clang 14 compiled it
    const auto isSame = [](char a, char b) { return lowered(a) == lowered(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isSame) != text.end();
}

template <typename Enum>
bool anyContains(const std::vector<Enum> &values, std::string_view word)
{
    return std::ranges::any_of(values,
                               [word](Enum value) { return contains(nameOf(value), word); });
}

bool isFound(const Exercise &exercise, std::string_view word)
{
    const auto inText = [word](const std::string &text) { return contains(text, word); };
    return inText(exercise.name) || inText(exercise.shortName) ||
           std::ranges::any_of(exercise.otherNames, inText) ||
           anyContains(exercise.primaryMuscles, word) ||
           anyContains(exercise.secondaryMuscles, word) ||
           contains(nameOf(exercise.category), word) || contains(nameOf(exercise.position), word) ||
           std::ranges::any_of(
               exercise.equipment,
               [word](const std::vector<Equipment> &need) { return anyContains(need, word); }) ||
           anyContains(exercise.optionalEquipment, word);
}

template <typename Value>
bool holds(const std::vector<Value> &values, Value value)
{
    return std::ranges::find(values, value) != values.end();
}

bool isWorked(const Exercise &exercise, Muscle muscle)
{
    return holds(exercise.primaryMuscles, muscle) || holds(exercise.secondaryMuscles, muscle);
}

bool isWorkedInWholeOrPart(const Exercise &exercise, Muscle muscle)
{
    if (muscle == Muscle::GluteusMedius && (isWorked(exercise, Muscle::GluteusMediusFront) ||
                                            isWorked(exercise, Muscle::GluteusMediusBack)))
        return true;
    return isWorked(exercise, muscle);
}

bool uses(const Exercise &exercise, Equipment equipment)
{
    return holds(exercise.optionalEquipment, equipment) ||
           std::ranges::any_of(exercise.equipment,
                               [equipment](const std::vector<Equipment> &alternatives) {
                                   return holds(alternatives, equipment);
                               });
}

} // namespace

bool matches(const Exercise &exercise, const ExerciseFilter &filter)
{
    if (filter.category && exercise.category != *filter.category)
        return false;
    if (filter.position && exercise.position != *filter.position)
        return false;
    if (filter.muscle && !isWorkedInWholeOrPart(exercise, *filter.muscle))
        return false;
    if (filter.equipment && !uses(exercise, *filter.equipment))
        return false;
    if (filter.plane && !holds(exercise.planes, *filter.plane))
        return false;
    if (filter.nothingAtAll && !needsNothing(exercise))
        return false;
    return std::ranges::all_of(wordsOf(filter.text), [&exercise](std::string_view word) {
        return isFound(exercise, word);
    });
}

} // namespace hipstride
