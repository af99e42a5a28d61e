// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_model.h"

#include <algorithm>
#include <utility>

#include "drawing/qt_text.h"
#include "drawing/search_form.h"
#include "ui/day_text.h"
#include "ui/session_text.h"

namespace hipstride {

namespace {

constexpr int daysByName = 6; ///< for so long a weekday says which day it was

QString visitText(Date day, Date today)
{
    if (day == today)
        return ClientModel::tr("Today");
    const int ago = daysBetween(day, today);
    if (ago > 0 && ago <= daysByName)
        return shortWeekdayText(weekdayOf(day));
    return day.year() == today.year() ? shortDayText(day) : monthText(day.year() / day.month());
}

} // namespace

void ClientModel::setClients(std::vector<ClientRow> clients, Date today)
{
    beginResetModel();
    m_clients = std::move(clients);
    m_today = today;
    std::ranges::stable_sort(m_clients, [](const ClientRow &left, const ClientRow &right) {
        return left.glance.lastVisit > right.glance.lastVisit;
    });
    collectRows();
    endResetModel();
}

void ClientModel::setPainLimit(int limit)
{
    beginResetModel();
    m_painLimit = limit;
    collectRows();
    endResetModel();
}

void ClientModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    collectRows();
    endResetModel();
}

void ClientModel::setFilter(ClientFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    collectRows();
    endResetModel();
}

bool ClientModel::passes(const ClientRow &client, ClientFilter filter) const
{
    if (client.person.isArchived != (filter == ClientFilter::Archived))
        return false;
    switch (filter) {
    case ClientFilter::Everyone:
    case ClientFilter::Archived:
        return true;
    case ClientFilter::DueForReview:
        return isDueForReview(client.glance, m_today);
    case ClientFilter::OverPainLimit:
        return isOverPainLimit(client.glance, m_painLimit);
    }
    return false;
}

int ClientModel::countOf(ClientFilter filter) const
{
    return static_cast<int>(std::ranges::count_if(
        m_clients, [&](const ClientRow &client) { return passes(client, filter); }));
}

void ClientModel::collectRows()
{
    const QStringList words = searchForm(m_search).split(u' ', Qt::SkipEmptyParts);
    m_rows.clear();
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        const QString name = u' ' + searchForm(toQt(m_clients[i].person.name));
        // each word begins one of the name's
        const auto has = [&name](const QString &word) { return name.contains(u' ' + word); };
        if (passes(m_clients[i], m_filter) && std::ranges::all_of(words, has))
            m_rows.push_back(i);
    }
}

int ClientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientRow &client = clientAt(index.row());
    const ClientGlance &glance = client.glance;
    switch (role) {
    case Qt::DisplayRole:
        return client.name;
    case PersonIdRole:
        return QVariant::fromValue<qlonglong>(client.person.id.value);
    case VisitRole:
        return glance.lastVisit ? visitText(*glance.lastVisit, m_today) : QString();
    case DoneRole:
        return glance.percentDone ? tr("%1 % done").arg(*glance.percentDone) : QString();
    case PainRole:
        return glance.pain ? QVariant(*glance.pain) : QVariant();
    case IsDueRole:
        return isDueForReview(glance, m_today);
    case Qt::AccessibleTextRole:
        return spokenText(client);
    default:
        return {};
    }
}

QString ClientModel::spokenText(const ClientRow &client) const
{
    QStringList parts{client.name};
    if (client.glance.lastVisit)
        parts.append(tr("last visit %1").arg(visitText(*client.glance.lastVisit, m_today)));
    if (client.glance.percentDone)
        parts.append(tr("%1 % done").arg(*client.glance.percentDone));
    if (client.glance.pain)
        parts.append(isOverPainLimit(client.glance, m_painLimit)
                         ? tr("pain %1, over the limit").arg(*client.glance.pain)
                         : painText(*client.glance.pain));
    if (isDueForReview(client.glance, m_today))
        parts.append(tr("review is due"));
    return parts.join(QStringLiteral(", "));
}

const ClientRow &ClientModel::clientAt(int row) const
{
    return m_clients[m_rows[static_cast<std::size_t>(row)]];
}

int ClientModel::rowOf(PersonId person) const
{
    const auto found = std::ranges::find(
        m_rows, person, [this](std::size_t index) { return m_clients[index].person.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace hipstride
