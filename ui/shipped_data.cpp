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
            .searchWords = resourceText(QStringLiteral("search_words.json"))};
}

QByteArray learnText()
{
    return resourceText(QStringLiteral("learn.json"));
}

ShippedData readShipped(const ShippedTexts &texts)
{
    ShippedData data;
    data.exercises = readCatalogue(texts.exercises.toStdString());
    data.exercises.catalogue.setSearchTopics(
        readSearchTopics(texts.searchWords.toStdString()).topics);
    data.templates = readTemplates(texts.templates.toStdString(), data.exercises.catalogue);
    data.evidence = readEvidence(texts.evidence.toStdString(), data.exercises.catalogue).evidence;
    const auto fault = failureOf(
        [&] { data.figures = std::make_unique<FigureLibrary>(texts.figures.toStdString()); });
    if (fault) {
        data.figureProblems.push_back({.code = ProblemCode::NotUnderstood,
                                       .place = fault->subject(),
                                       .subject = {},
                                       .detail = fault->detail()});
        data.figures = std::make_unique<FigureLibrary>(
            R"({"format": "hipstride-figures", "version": 1, "figures": []})");
    }
    return data;
}

} // namespace hipstride
