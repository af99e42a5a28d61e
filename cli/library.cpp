// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library.h"

#include <QFile>

#include <algorithm>

#include "base/error.h"
#include "catalogue/catalogue_reader.h"
#include "catalogue/own_exercises.h"
#include "catalogue/translation.h"
#include "cli/data_file.h"
#include "drawing/qt_text.h"
#include "storage/data_folder.h"

namespace hipstride {

namespace {

std::string builtIn(const std::string &path)
{
    QFile file(toQt(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileUnreadable, path, fromQt(file.errorString()));
    return file.readAll().toStdString();
}

void requireWhole(const std::string &path, const Problems &problems)
{
    if (!problems.empty())
        throw Error(ErrorCode::FileMalformed, path, lineOf(problems.front()));
}

} // namespace

const RoutineTemplate *Library::findTemplate(std::string_view id) const
{
    const auto found = std::ranges::find(templates, id, &RoutineTemplate::id);
    return found == templates.end() ? nullptr : &*found;
}

std::string Library::nameOfExercise(const ExerciseKey &key) const
{
    const Exercise *exercise = catalogue.find(key);
    return exercise == nullptr ? key : exercise->name;
}

Library readLibrary()
{
    const std::string exercisesPath = ":/data/exercises.json";
    const std::string templatesPath = ":/data/templates.json";
    CatalogueReading exercises = readCatalogue(builtIn(exercisesPath));
    requireWhole(exercisesPath, exercises.problems);
    TemplatesReading templates = readTemplates(builtIn(templatesPath), exercises.catalogue);
    requireWhole(templatesPath, templates.problems);
    const std::string wordsPath = ":/data/search_words.json";
    SearchTopicsReading topics = readSearchTopics(builtIn(wordsPath));
    requireWhole(wordsPath, topics.problems);
    exercises.catalogue.setSearchTopics(std::move(topics.topics));
    return {std::move(exercises.catalogue), std::move(templates.templates)};
}

Library readLibrary(const DataFile &data, const std::string &language)
{
    Library library = readLibrary();
    const std::string wordsPath = ":/data/translations/exercises." + language + ".json";
    if (QFile::exists(toQt(wordsPath))) {
        const TranslationReading words = readTranslation(builtIn(wordsPath), library.catalogue);
        requireWhole(wordsPath, words.problems);
        library.catalogue = translated(library.catalogue, words.translation);
    }
    library.catalogue = withOwn(library.catalogue, readOwnExercises(data.exercises()));
    return library;
}

Library readLibrary(const std::filesystem::path &dataFolder)
{
    return std::filesystem::exists(databasePath(dataFolder)) ? readLibrary(DataFile(dataFolder))
                                                             : readLibrary();
}

std::string figuresText()
{
    return builtIn(":/data/figures.json");
}

FigureLibrary readFigureLibrary()
{
    return FigureLibrary(figuresText());
}

FigureLibrary readFigureLibrary(const DataFile &data)
{
    FigureLibrary figures = readFigureLibrary();
    std::vector<std::string> own;
    for (const StoredExercise &one : data.exercises().exercises)
        own.push_back(one.figure);
    figures.setOwn(own);
    return figures;
}

} // namespace hipstride
