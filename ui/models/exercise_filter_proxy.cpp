// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exercise_filter_proxy.h"

#include <algorithm>
#include <functional>

#include "catalogue/catalogue.h"
#include "drawing/search_form.h"
#include "ui/evidence_text.h"
#include "ui/models/exercise_model.h"

namespace hipstride {

namespace {

std::u16string queryOf(const ExerciseFilter &filter)
{
    return searchForm(filter.text);
}

} // namespace

ExerciseFilterProxy::ExerciseFilterProxy(ExerciseModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    searchAnew();
    collectRows();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        searchAnew();
        rankAnew();
        collectRows();
        endResetModel();
    });
}

void ExerciseFilterProxy::setFilter(const ExerciseFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool isNewText = filter.text != m_filter.text;
    beginResetModel();
    m_filter = filter;
    if (isNewText)
        searchAnew();
    collectRows();
    endResetModel();
}

void ExerciseFilterProxy::searchAnew()
{
    m_result = m_model.search().find(queryOf(m_filter));
    m_words.clear();
    for (const std::u16string &mark : m_result.marks)
        m_words.append(QString::fromStdU16String(mark));
}

void ExerciseFilterProxy::collectRows()
{
    m_rows.clear();
    m_rowOfSource.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (const int row : m_result.rows) {
        if (passes(row, m_filter))
            m_rows.push_back(row);
    }
    if (m_order) {
        const auto rank = [this](int row) { return m_ranks[static_cast<std::size_t>(row)]; };
        std::ranges::stable_sort(m_rows, std::ranges::greater(), rank);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rowOfSource[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
}

bool ExerciseFilterProxy::passes(int sourceRow, const ExerciseFilter &filter) const
{
    return matches(m_model.shelfAt(sourceRow), filter) &&
           matches(m_model.exerciseAt(sourceRow), filter);
}

void ExerciseFilterProxy::setOrder(const std::optional<EvidenceOrder> &order,
                                   const Evidence &evidence)
{
    beginResetModel();
    m_order = order;
    m_evidence = &evidence;
    rankAnew();
    collectRows();
    endResetModel();
}

void ExerciseFilterProxy::rankAnew()
{
    m_ranks.clear();
    for (int row = 0; m_order && row < m_model.rowCount(); ++row) {
        const EvidenceValue *value = measuredAt(row);
        m_ranks.push_back(value == nullptr ? -1 : rankOf(*value));
    }
}

const EvidenceValue *ExerciseFilterProxy::measuredAt(int sourceRow) const
{
    return m_order ? m_evidence->highest(m_model.exerciseAt(sourceRow).key, *m_order) : nullptr;
}

QVariant ExerciseFilterProxy::data(const QModelIndex &index, int role) const
{
    if (role == ExerciseModel::KindRole && index.isValid()) {
        if (const EvidenceValue *value = measuredAt(m_rows[static_cast<std::size_t>(index.row())]))
            return numberText(*value);
    }
    return QAbstractProxyModel::data(index, role);
}

int ExerciseFilterProxy::countFor(const ExerciseFilter &filter) const
{
    const auto countIn = [&](const std::vector<int> &rows) {
        return static_cast<int>(
            std::ranges::count_if(rows, [&](int row) { return passes(row, filter); }));
    };
    return filter.text == m_filter.text ? countIn(m_result.rows)
                                        : countIn(m_model.search().find(queryOf(filter)).rows);
}

const SearchTopic *ExerciseFilterProxy::topic() const
{
    return m_result.topic ? &m_model.catalogue().searchTopics()[*m_result.topic] : nullptr;
}

const Exercise &ExerciseFilterProxy::exerciseAt(int row) const
{
    return m_model.exerciseAt(m_rows[static_cast<std::size_t>(row)]);
}

int ExerciseFilterProxy::rowOf(const QString &key) const
{
    const int row = m_model.rowOf(key);
    return row < 0 ? -1 : m_rowOfSource[static_cast<std::size_t>(row)];
}

QModelIndex ExerciseFilterProxy::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index));
    return m_model.index(m_rows[static_cast<std::size_t>(index.row())], 0);
}

QModelIndex ExerciseFilterProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int row = m_rowOfSource[static_cast<std::size_t>(sourceIndex.row())];
    return row < 0 ? QModelIndex() : index(row, 0);
}

QModelIndex ExerciseFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ExerciseFilterProxy::parent(const QModelIndex &) const
{
    return {};
}

int ExerciseFilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExerciseFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

} // namespace hipstride
