// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "domain/person.h"
#include "history/client_glance.h"

namespace hipstride {

/// One client of the list.
struct ClientRow
{
    Person person;
    QString name; ///< as it is shown: initials while only those are wanted
    ClientGlance glance;
};

/// Which clients are listed.
enum class ClientFilter
{
    Everyone,
    DueForReview,
    OverPainLimit,
    Archived ///< none of the others lists these
};

/// The clients, those seen last first; a search and a filter narrow them.
class ClientModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        PersonIdRole = Qt::UserRole, ///< qlonglong
        VisitRole,                   ///< text, may be empty
        DoneRole,                    ///< text, may be empty
        PainRole,                    ///< int or nothing
        IsDueRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setClients(std::vector<ClientRow> clients, Date today);
    void setPainLimit(int limit);
    int painLimit() const { return m_painLimit; }
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    void setFilter(ClientFilter filter);
    ClientFilter filter() const { return m_filter; }
    /// How many there are without search.
    int countOf(ClientFilter filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const ClientRow &clientAt(int row) const;
    /// -1 when she is not listed.
    int rowOf(PersonId person) const;

private:
    bool passes(const ClientRow &client, ClientFilter filter) const;
    QString spokenText(const ClientRow &client) const;
    void collectRows();

    std::vector<ClientRow> m_clients;
    std::vector<std::size_t> m_rows;
    Date m_today{};
    int m_painLimit = 5;
    QString m_search;
    ClientFilter m_filter = ClientFilter::Everyone;
};

} // namespace hipstride
