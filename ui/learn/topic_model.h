// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "learn/learn_book.h"

namespace hipstride {

/// The topics of Learn under the names of their groups; only topics can be chosen.
class TopicModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< of the topic; empty for the name of a group
    };

    /// The book must live as long.
    explicit TopicModel(const LearnBook &book, QObject *parent = nullptr);

    /// -1 when there is no such topic.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        const LearnGroup *group = nullptr; ///< of a name
        const LearnTopic *topic = nullptr;
    };
    std::vector<Row> m_rows;
};

} // namespace hipstride
