// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exercise_filter_proxy.h"

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/models/exercise_model.h"

namespace hipstride {

namespace {

QStringList wordsOf(const ExerciseFilter &filter)
{
    return searchForm(toQt(filter.text)).split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(QStringView text, const QStringList &words)
{
    return std::ranges::all_of(words, [text](const QString &word) { return text.contains(word); });
}

} // namespace

ExerciseFilterProxy::ExerciseFilterProxy(ExerciseModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    collectRows(false);
}

void ExerciseFilterProxy::setFilter(const ExerciseFilter &filter)
{
    if (filter == m_filter)
        return;
    // one more letter only ever takes away, so only what was found is looked through again
    ExerciseFilter before = m_filter;
    const bool isNarrower = filter.text.starts_with(before.text);
    before.text = filter.text;
    beginResetModel();
    m_filter = filter;
    m_words = wordsOf(filter);
    collectRows(isNarrower && before == filter);
    endResetModel();
}

void ExerciseFilterProxy::collectRows(bool isAmongFound)
{
    // words are searched here, in the person's language; the rest is the core's to decide
    ExerciseFilter rest = m_filter;
    rest.text.clear();
    m_rows.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isCandidate = !isAmongFound || m_rowOfSource[static_cast<std::size_t>(row)] >= 0;
        if (isCandidate && passes(row, rest, m_words))
            m_rows.push_back(row);
    }
    if (!m_words.isEmpty()) {
        // the ranges form does not compile with clang 14 and this standard library
        const auto others = std::stable_partition(m_rows.begin(), m_rows.end(), [&](int row) {
            return hasAll(m_model.namesAt(row), m_words);
        });
        std::stable_partition(m_rows.begin(), others, [typed = m_words.join(u' '), this](int row) {
            return m_model.namesAt(row).startsWith(typed);
        });
    }
    m_rowOfSource.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rowOfSource[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
}

bool ExerciseFilterProxy::passes(int sourceRow, const ExerciseFilter &filter,
                                 const QStringList &words) const
{
    return hasAll(m_model.searchTextAt(sourceRow), words) &&
           matches(m_model.exerciseAt(sourceRow), filter);
}

int ExerciseFilterProxy::countFor(const ExerciseFilter &filter) const
{
    const QStringList words = wordsOf(filter);
    ExerciseFilter rest = filter;
    rest.text.clear();
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += passes(row, rest, words) ? 1 : 0;
    return count;
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
