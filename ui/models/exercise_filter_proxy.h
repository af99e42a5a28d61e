// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>
#include <QStringList>

#include <vector>

#include "catalogue/exercise_filter.h"

namespace hipstride {

class ExerciseModel;

/// The exercises that a person looks for. Those whose name begins with what was typed come first,
/// then those that have it in their names; the rest keeps the order of the catalogue. Every change
/// is one reset: a large catalogue changes in thousands of places at once, and announcing each of
/// them would be seen while typing.
class ExerciseFilterProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ExerciseFilterProxy(ExerciseModel &model, QObject *parent = nullptr);

    const ExerciseFilter &filter() const { return m_filter; }
    void setFilter(const ExerciseFilter &filter);
    /// How many exercises another filter would let through.
    int countFor(const ExerciseFilter &filter) const;
    /// What was typed, word by word in its `searchForm`; what a view highlights.
    const QStringList &words() const { return m_words; }

    const Exercise &exerciseAt(int row) const;
    /// -1 when the exercise is unknown or does not pass.
    int rowOf(const QString &key) const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

private:
    void collectRows(bool isAmongFound);
    bool passes(int sourceRow, const ExerciseFilter &filter, const QStringList &words) const;

    ExerciseModel &m_model;
    ExerciseFilter m_filter;
    QStringList m_words;
    std::vector<int> m_rows;        ///< source rows that pass
    std::vector<int> m_rowOfSource; ///< -1 for those that do not
};

} // namespace hipstride
