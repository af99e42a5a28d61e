// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exercise_model.h"

#include <algorithm>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "ui/exercise_text.h"

namespace hipstride {

QString searchForm(const QString &text)
{
    QString form;
    form.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            form.append(letter.toCaseFolded());
        else if (!form.isEmpty() && form.back() != u' ')
            form.append(u' ');
    }
    return form;
}

ExerciseModel::SearchText ExerciseModel::searchTextOf(const Exercise &exercise)
{
    QStringList names{toQt(exercise.name), toQt(exercise.shortName)};
    for (const std::string &name : exercise.otherNames)
        names.append(toQt(name));
    QStringList rest{textOf(exercise.category), textOf(exercise.position)};
    for (const Muscle muscle : exercise.primaryMuscles)
        rest.append(textOf(muscle));
    for (const Muscle muscle : exercise.secondaryMuscles)
        rest.append(textOf(muscle));
    for (const std::vector<Equipment> &alternatives : exercise.equipment) {
        for (const Equipment equipment : alternatives)
            rest.append(textOf(equipment));
    }
    const QString form = searchForm(names.join(u' '));
    return {.text = form + u' ' + searchForm(rest.join(u' ')), .lengthOfNames = form.size()};
}

ExerciseModel::ExerciseModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
    m_searchTexts.reserve(catalogue.exercises().size());
    for (const Exercise &exercise : catalogue.exercises())
        m_searchTexts.push_back(searchTextOf(exercise));
}

int ExerciseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.exercises().size());
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
    return m_catalogue.exercises()[static_cast<std::size_t>(row)];
}

int ExerciseModel::rowOf(const QString &key) const
{
    const auto exercises = m_catalogue.exercises();
    const auto found = std::ranges::find(exercises, fromQt(key), &Exercise::key);
    return found == exercises.end() ? -1 : static_cast<int>(found - exercises.begin());
}

QStringView ExerciseModel::searchTextAt(int row) const
{
    return m_searchTexts[static_cast<std::size_t>(row)].text;
}

QStringView ExerciseModel::namesAt(int row) const
{
    return searchTextAt(row).first(m_searchTexts[static_cast<std::size_t>(row)].lengthOfNames);
}

} // namespace hipstride
