// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>
#include <QStringList>

#include <optional>
#include <vector>

#include "catalogue/evidence.h"
#include "catalogue/exercise_filter.h"
#include "catalogue/exercise_search.h"

namespace hipstride {

class ExerciseModel;
struct SearchTopic;

/// The exercises that a person looks for, in the order of the search. Every change is one reset: a
/// large catalogue changes in thousands of places at once, and announcing each of them would be
/// seen while typing.
class ExerciseFilterProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ExerciseFilterProxy(ExerciseModel &model, QObject *parent = nullptr);

    const ExerciseFilter &filter() const { return m_filter; }
    void setFilter(const ExerciseFilter &filter);
    /// Puts what the study measured first, highest first, and the rest after it; nothing is the
    /// order of the search. `evidence` must outlive the proxy.
    void setOrder(const std::optional<EvidenceOrder> &order, const Evidence &evidence);
    /// How many exercises another filter would let through.
    int countFor(const ExerciseFilter &filter) const;
    /// What a view highlights, in its `searchForm`.
    const QStringList &words() const { return m_words; }
    /// What was typed besides names, "runner’s knee"; null when it was none of these.
    const SearchTopic *topic() const;
    /// True when nothing fitted as it was typed, and something like it was found.
    bool isForgiven() const { return m_result.isForgiven; }

    const Exercise &exerciseAt(int row) const;
    /// -1 when the exercise is unknown or does not pass.
    int rowOf(const QString &key) const;

    /// While a study gives the order, its number stands in the place of the kind.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

private:
    void searchAnew();
    void collectRows();
    bool passes(int sourceRow, const ExerciseFilter &filter) const;
    void rankAnew();
    const EvidenceValue *measuredAt(int sourceRow) const;

    ExerciseModel &m_model;
    ExerciseFilter m_filter;
    std::optional<EvidenceOrder> m_order;
    const Evidence *m_evidence = nullptr; ///< there is one whenever there is an order
    std::vector<double> m_ranks;          ///< by source row, -1 for what was not measured
    SearchResult m_result;                ///< of the filter's text
    QStringList m_words;
    std::vector<int> m_rows;        ///< source rows that pass
    std::vector<int> m_rowOfSource; ///< -1 for those that do not
};

} // namespace hipstride
