// SPDX-License-Identifier: GPL-3.0-or-later
// Narrowing 10,000 exercises key by key while a search is typed and taken back: the filter alone,
// and with the cards laid out again. Prints milliseconds a key. Promise: at most 8.
#include <QApplication>
#include <QLineEdit>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/evidence.h"
#include "ui/catalogue/exercises_page.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/models/exercise_filter_proxy.h"
#include "ui/models/exercise_model.h"

using namespace hipstride;

namespace {

constexpr int exerciseCount = 10'000;
constexpr int rounds = 5;

Catalogue largeCatalogue()
{
    constexpr std::array firsts{"Single-leg", "Lateral",       "Standing", "Banded",
                                "Slow",       "Half-kneeling", "Weighted", "Long-lever"};
    constexpr std::array seconds{"squat",   "bridge",       "lunge",    "hip airplane",
                                 "step-up", "monster walk", "clamshell"};
    const auto pick = [](const auto &list, int number) {
        return list[static_cast<std::size_t>(number) % list.size()];
    };
    std::vector<Exercise> exercises;
    for (int i = 0; i < exerciseCount; ++i) {
        Exercise exercise;
        exercise.key = "exercise-" + std::to_string(i);
        exercise.name =
            std::string(pick(firsts, i)) + ' ' + pick(seconds, i / 8) + ' ' + std::to_string(i);
        exercise.shortName = exercise.name;
        exercise.otherNames = {std::string(pick(seconds, i / 3)) + " variation"};
        exercise.category = pick(allOf<Category>(), i);
        exercise.position = pick(allOf<Position>(), i / 5);
        exercise.equipment = {{pick(allOf<Equipment>(), i / 7)}};
        exercise.primaryMuscles = {pick(allOf<Muscle>(), i), pick(allOf<Muscle>(), i + 3)};
        exercise.secondaryMuscles = {pick(allOf<Muscle>(), i + 5)};
        exercises.push_back(std::move(exercise));
    }
    return Catalogue(std::move(exercises), {});
}

/// Every text that stands in the field while `word` is typed and taken back.
QStringList typed(const QString &word)
{
    QStringList texts;
    for (qsizetype length = 1; length <= word.size(); ++length)
        texts.append(word.left(length));
    for (qsizetype length = word.size() - 1; length >= 0; --length)
        texts.append(word.left(length));
    return texts;
}

void measure(const char *what, auto &&keyPressed)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : typed(QStringLiteral("single leg squat glute"))) {
            const auto start = std::chrono::steady_clock::now();
            keyPressed(text);
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                    .count());
        }
    }
    std::ranges::sort(times);
    std::printf("%-34s median %6.2f ms   95 %% %6.2f ms   most %6.2f ms\n", what,
                times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

} // namespace

int main(int count, char **words)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    const Catalogue catalogue = largeCatalogue();

    ExerciseModel model(catalogue);
    ExerciseFilterProxy found(model);
    measure("filter", [&](const QString &text) { found.setFilter({.text = text.toStdString()}); });

    PlanDocument document;
    const FigureLibrary figures(R"({"format": "hipstride-figures", "version": 1, "figures": []})");
    FigureThumbnails thumbnails(figures);
    const Evidence evidence;
    ExercisesPage page(catalogue, evidence, thumbnails, document);
    page.resize(1088, 800);
    page.show();
    QCoreApplication::processEvents();
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("exercise-search"));
    measure("key on the page, until painted", [&](const QString &text) {
        search->setText(text);
        QCoreApplication::processEvents();
    });
    return 0;
}
