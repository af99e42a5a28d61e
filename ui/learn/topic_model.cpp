// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/topic_model.h"

#include <algorithm>

#include "drawing/qt_text.h"

namespace hipstride {

TopicModel::TopicModel(const LearnBook &book, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const LearnGroup &group : book.groups) {
        m_rows.push_back({.group = &group});
        for (const LearnTopic &topic : group.topics)
            m_rows.push_back({.topic = &topic});
    }
}

int TopicModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&id](const Row &row) {
        return row.topic != nullptr && toQt(row.topic->id) == id;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TopicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return toQt(row.topic != nullptr ? row.topic->name : row.group->name);
    case Qt::AccessibleDescriptionRole:
        return row.topic != nullptr ? toQt(row.topic->lead) : QString();
    case IdRole:
        return row.topic != nullptr ? toQt(row.topic->id) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags TopicModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].topic == nullptr)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace hipstride
