// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exercise_finder.h"

#include "catalogue/exercise_search.h"
#include "drawing/search_form.h"

namespace hipstride {

namespace {

/// With the names that files and the options of the program use.
SearchTexts searchTextsOf(const Exercise &exercise)
{
    std::vector<std::u16string> otherNames;
    for (const std::string &name : exercise.otherNames)
        otherNames.push_back(searchForm(name));
    std::string rest = exercise.key;
    const auto add = [&rest](std::string_view name) { rest.append(" ").append(name); };
    add(nameOf(exercise.category));
    if (exercise.level)
        add(nameOf(*exercise.level));
    add(nameOf(exercise.position));
    for (const Muscle muscle : exercise.primaryMuscles)
        add(nameOf(muscle));
    for (const Muscle muscle : exercise.secondaryMuscles)
        add(nameOf(muscle));
    for (const std::vector<Equipment> &alternatives : exercise.equipment) {
        for (const Equipment equipment : alternatives)
            add(nameOf(equipment));
    }
    return {.names = {searchForm(exercise.name), searchForm(exercise.shortName)},
            .otherNames = std::move(otherNames),
            .rest = searchForm(rest)};
}

} // namespace

std::vector<const Exercise *> foundIn(const Catalogue &catalogue, const ExerciseFilter &filter)
{
    std::vector<SearchTexts> texts;
    for (const Exercise &exercise : catalogue.known())
        texts.push_back(searchTextsOf(exercise));
    const ExerciseSearch search(texts, searchPhrases(catalogue));
    std::vector<const Exercise *> found;
    for (const int row : search.find(searchForm(filter.text)).rows) {
        const Exercise &exercise = catalogue.known()[static_cast<std::size_t>(row)];
        if (matches(catalogue.shelfOf(exercise.key), filter) && matches(exercise, filter))
            found.push_back(&exercise);
    }
    return found;
}

} // namespace hipstride
