// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shipped_data.h"

#include <QResource>

#include <utility>

#include "catalogue/evidence_reader.h"
#include "catalogue/search_topic.h"
#include "catalogue/template_translation.h"
#include "catalogue/translation.h"
#include "drawing/language.h"

namespace hipstride {

namespace {

QByteArray resourceText(const QString &name)
{
    return QResource(QStringLiteral(":/data/") + name).uncompressedData();
}

void append(Problems &problems, const Problems &more)
{
    problems.insert(problems.end(), more.begin(), more.end());
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
    append(data.otherProblems, studies.problems);
    data.figures = std::make_unique<FigureLibrary>(texts.figures.toStdString());
    return data;
}

ShippedData inLanguage(ShippedData data, const QString &code)
{
    const auto file = [&code](const QString &kind) {
        return resourceText(QStringLiteral("translations/%1.%2.json").arg(kind, code));
    };
    const std::string exercises = file(QStringLiteral("exercises")).toStdString();
    if (exercises.empty()) // the original language
        return data;
    Catalogue &catalogue = data.exercises.catalogue;
    TranslationReading translation = readTranslation(exercises, catalogue);
    catalogue = translated(catalogue, translation.translation);
    append(data.otherProblems, translation.problems);
    TemplatesReading templates = translatedTemplates(
        std::move(data.templates.templates), file(QStringLiteral("templates")).toStdString());
    data.templates.templates = std::move(templates.templates);
    append(data.otherProblems, templates.problems);
    SearchTopicsReading topics =
        readSearchTopics(file(QStringLiteral("search_words")).toStdString());
    catalogue.setSearchTopics(std::move(topics.topics));
    append(data.otherProblems, topics.problems);
    EvidenceReading studies =
        readEvidence(file(QStringLiteral("evidence")).toStdString(), catalogue);
    data.evidence = std::move(studies.evidence);
    append(data.otherProblems, studies.problems);
    data.learn = file(QStringLiteral("learn"));
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

std::future<ShippedData> inLanguageAside(std::future<ShippedData> data, const QString &code)
{
    if (code == languageCodes().front())
        return data;
    return std::async(
        std::launch::async,
        [code](std::future<ShippedData> original) { return inLanguage(original.get(), code); },
        std::move(data));
}

} // namespace hipstride
