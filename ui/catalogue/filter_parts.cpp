// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/filter_parts.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

#include "drawing/qt_text.h"
#include "ui/exercise_text.h"

namespace hipstride {

namespace {

/// A part that is set: its words, and how to take it away.
struct Part
{
    QString words;
    std::function<void(ExerciseFilter &)> clear;
};

std::vector<Part> setParts(const ExerciseFilter &filter)
{
    std::vector<Part> parts;
    if (const QString text = toQt(filter.text).simplified(); !text.isEmpty())
        parts.push_back({text, [](ExerciseFilter &each) { each.text.clear(); }});
    if (filter.muscle)
        parts.push_back(
            {textOf(*filter.muscle), [](ExerciseFilter &each) { each.muscle.reset(); }});
    if (filter.category)
        parts.push_back(
            {textOf(*filter.category), [](ExerciseFilter &each) { each.category.reset(); }});
    if (filter.position)
        parts.push_back(
            {textOf(*filter.position), [](ExerciseFilter &each) { each.position.reset(); }});
    if (filter.equipment)
        parts.push_back(
            {textOf(*filter.equipment), [](ExerciseFilter &each) { each.equipment.reset(); }});
    if (filter.plane)
        parts.push_back({textOf(*filter.plane), [](ExerciseFilter &each) { each.plane.reset(); }});
    if (filter.level)
        parts.push_back({textOf(*filter.level), [](ExerciseFilter &each) { each.level.reset(); }});
    if (filter.shelf)
        parts.push_back({textOf(*filter.shelf), [](ExerciseFilter &each) { each.shelf.reset(); }});
    if (filter.nothingAtAll)
        parts.push_back({QCoreApplication::translate("hipstride::FilterPanel", "nothing at all"),
                         [](ExerciseFilter &each) { each.nothingAtAll = false; }});
    return parts;
}

} // namespace

QStringList partsOf(const ExerciseFilter &filter)
{
    QStringList words;
    for (const Part &part : setParts(filter))
        words.append(part.words);
    return words;
}

ExerciseFilter without(ExerciseFilter filter, int part)
{
    setParts(filter).at(static_cast<std::size_t>(part)).clear(filter);
    return filter;
}

} // namespace hipstride
