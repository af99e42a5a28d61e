// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shipped_data.h"

#include <QFile>

#include "catalogue/evidence_reader.h"
#include "catalogue/search_topic.h"
#include "ui/attempt.h"

namespace hipstride {

namespace {

QByteArray resourceText(const QString &name)
{
    QFile file(QStringLiteral(":/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    const auto fault = failureOf(
        [&] { data.figures = std::make_unique<FigureLibrary>(texts.figures.toStdString()); });
    if (fault) {
        data.otherProblems.push_back({.code = ProblemCode::NotUnderstood,
                                      .place = fault->subject(),
                                      .subject = {},
                                      .detail = fault->detail()});
        data.figures = std::make_unique<FigureLibrary>(
            R"({"format": "hipstride-figures", "version": 1, "figures": []})");
    }
    return data;
}

} // namespace hipstride
