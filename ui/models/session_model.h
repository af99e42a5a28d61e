// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

#include "domain/session.h"

namespace hipstride {

class LogBook;

/// The sessions of the log, newest first, as they stood at the last `refresh`, narrowed by a
/// search. It keeps them, so that a session being recorded does not make every list read the log
/// again after each set.
class SessionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        SessionIdRole = Qt::UserRole, ///< qlonglong
        DayRole,                      ///< "Tue 17 Nov"
        LengthRole,                   ///< "22 min"; "Running" while it runs
        SetsRole,                     ///< "12 of 12 sets"
        IsWholeRole,                  ///< bool: every set was done
        PainRole,                     ///< int, or nothing
        EffortRole,                   ///< int, or nothing
    };

    explicit SessionModel(const LogBook &log, QObject *parent = nullptr);

    /// Reads the log. May throw Error, and then nothing changed.
    void refresh(Date today);
    /// Lets those through that have every word in their name or day.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const SessionSummary &sessionAt(int row) const;
    /// -1 when it is not in the list.
    int rowOf(SessionId session) const;

private:
    void collectRows();

    const LogBook &m_log;
    Date m_today;
    QString m_search;
    std::vector<SessionSummary> m_sessions;
    std::vector<QString> m_searchTexts; ///< as m_sessions; empty until the first search
    std::vector<std::size_t> m_rows;    ///< indices into m_sessions
};

} // namespace hipstride
