// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/second_language.h"

#include <QResource>

#include <utility>

#include "catalogue/catalogue_reader.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

std::string shipped(const QString &name)
{
    return QResource(QStringLiteral(":/data/") + name).uncompressedData().toStdString();
}

/// The words that all others are translated from.
Translation originalWords()
{
    const CatalogueReading reading = readCatalogue(shipped(QStringLiteral("exercises.json")));
    std::vector<TranslatedExercise> exercises;
    for (const Exercise &exercise : reading.catalogue.exercises())
        exercises.push_back({exercise.key, wordsOf(exercise), {}});
    return Translation(fromQt(languageCodes().front()), {}, std::move(exercises));
}

} // namespace

std::shared_ptr<const SecondLanguage> secondLanguage(const QString &code,
                                                     const Catalogue &catalogue)
{
    if (code.isEmpty())
        return nullptr;
    auto second = std::make_shared<SecondLanguage>(SecondLanguage{Language(code), {}});
    const std::string words = shipped(QStringLiteral("translations/exercises.%1.json").arg(code));
    second->translation =
        words.empty() ? originalWords() : readTranslation(words, catalogue).translation;
    return second;
}

} // namespace hipstride
