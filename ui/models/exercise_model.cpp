// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exercise_model.h"

#include <algorithm>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "drawing/search_form.h"
#include "ui/exercise_text.h"

namespace hipstride {

namespace {

/// Names, kind, position, level, muscles and equipment in the person's language.
SearchTexts searchTextsOf(const Exercise &exercise)
{
    std::vector<std::u16string> otherNames;
    for (const std::string &name : exercise.otherNames)
        otherNames.push_back(searchForm(name));
    QStringList rest{textOf(exercise.category), textOf(exercise.position)};
    if (exercise.level)
        rest.append(textOf(*exercise.level));
    for (const Muscle muscle : exercise.primaryMuscles)
        rest.append(textOf(muscle));
    for (const Muscle muscle : exercise.secondaryMuscles)
        rest.append(textOf(muscle));
    for (const std::vector<Equipment> &alternatives : exercise.equipment) {
        for (const Equipment equipment : alternatives)
            rest.append(textOf(equipment));
    }
    return {.names = {searchForm(exercise.name), searchForm(exercise.shortName)},
            .otherNames = std::move(otherNames),
            .rest = searchForm(rest.join(u' ')).toStdU16String()};
}

ExerciseSearch searchIn(const Catalogue &catalogue)
{
    std::vector<SearchTexts> texts;
    texts.reserve(catalogue.known().size());
    for (const Exercise &exercise : catalogue.known())
        texts.push_back(searchTextsOf(exercise));
    return {texts, searchPhrases(catalogue)};
}

} // namespace

ExerciseModel::ExerciseModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_search(searchIn(catalogue))
    , m_revision(catalogue.revision())
{}

bool ExerciseModel::reloadIfChanged()
{
    if (m_revision == m_catalogue.revision())
        return false;
    beginResetModel();
    m_search = searchIn(m_catalogue);
    m_revision = m_catalogue.revision();
    endResetModel();
    return true;
}

int ExerciseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.known().size());
}

QVariant ExerciseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Exercise &exercise = exerciseAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return toQt(exercise.name);
    case KeyRole:
        return toQt(exercise.key);
    case KindRole:
        return kindText(exercise);
    case MusclesRole:
        return musclesText(exercise.primaryMuscles);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(toQt(exercise.name), kindText(exercise));
    default:
        return {};
    }
}

const Exercise &ExerciseModel::exerciseAt(int row) const
{
    return m_catalogue.known()[static_cast<std::size_t>(row)];
}

Shelf ExerciseModel::shelfAt(int row) const
{
    return m_catalogue.shelfAt(static_cast<std::size_t>(row));
}

int ExerciseModel::rowOf(const QString &key) const
{
    const auto exercises = m_catalogue.known();
    const auto found = std::ranges::find(exercises, fromQt(key), &Exercise::key);
    return found == exercises.end() ? -1 : static_cast<int>(found - exercises.begin());
}

} // namespace hipstride
