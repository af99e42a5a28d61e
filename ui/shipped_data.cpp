// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shipped_data.h"

#include <QResource>

#include <utility>

#include "catalogue/evidence_reader.h"
#include "catalogue/search_topic.h"
#include "catalogue/translation.h"

namespace hipstride {

namespace {

QByteArray resourceText(const QString &name)
{
    return QResource(QStringLiteral(":/data/") + name).uncompressedData();
}

} // namespace

ShippedTexts shippedTexts()
{
    return {.exercises = resourceText(QStringLiteral("exercises.json")),
            .templates = resourceText(QStringLiteral("templates.json")),
            .figures = resourceText(QStringLiteral("figures.json")),
            .evidence = resourceText(QStringLiteral("evidence.json")),
            .searchWords = resourceText(QStringLiteral("search_words.json")),
            .learn = resourceText(QStringLiteral("learn.json"))};
}

ShippedData readShipped(const ShippedTexts &texts)
{
    ShippedData data;
    data.exercises = readCatalogue(texts.exercises.toStdString());
    SearchTopicsReading words = readSearchTopics(texts.searchWords.toStdString());
    data.exercises.catalogue.setSearchTopics(std::move(words.topics));
    data.templates = readTemplates(texts.templates.toStdString(), data.exercises.catalogue);
    EvidenceReading studies = readEvidence(texts.evidence.toStdString(), data.exercises.catalogue);
    data.evidence = std::move(studies.evidence);
    data.learn = texts.learn;
    data.otherProblems = std::move(words.problems);
    data.otherProblems.insert(data.otherProblems.end(), studies.problems.begin(),
                              studies.problems.end());
    data.figures = std::make_unique<FigureLibrary>(texts.figures.toStdString());
    return data;
}

ShippedData inLanguage(ShippedData data, const QString &code)
{
    const QByteArray text =
        resourceText(QStringLiteral("translations/exercises.%1.json").arg(code));
    if (text.isEmpty()) // the original language
        return data;
    Catalogue &catalogue = data.exercises.catalogue;
    const TranslationReading reading = readTranslation(text.toStdString(), catalogue);
    catalogue = translated(catalogue, reading.translation);
    data.otherProblems.insert(data.otherProblems.end(), reading.problems.begin(),
                              reading.problems.end());
    return data;
}

std::future<ShippedData> readAside(ShippedTexts texts)
{
    return std::async(std::launch::async, readShipped, std::move(texts));
}

std::future<ShippedData> readAside()
{
    return std::async(std::launch::async, [] { return readShipped(shippedTexts()); });
}

} // namespace hipstride
