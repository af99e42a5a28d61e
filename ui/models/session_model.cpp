// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session_model.h"

#include <algorithm>

#include "drawing/qt_text.h"
#include "drawing/search_form.h"
#include "ui/day_text.h"
#include "ui/document/log_book.h"
#include "ui/session_text.h"

namespace hipstride {

namespace {

QVariant scoreOf(const std::optional<int> &score)
{
    return score ? QVariant(*score) : QVariant();
}

QString lengthOrState(const SessionSummary &session)
{
    if (session.state == SessionState::Running)
        return SessionModel::tr("Running");
    return lengthText(session);
}

/// A number is meant as it stands: "2" is the second of a month, not the year 2026.
bool hasWord(const QString &searchText, const QString &word)
{
    const bool isNumber = std::ranges::all_of(word, [](QChar letter) { return letter.isDigit(); });
    return searchText.contains(isNumber ? u' ' + word + u' ' : word);
}

QString spokenText(const SessionSummary &session, Date today)
{
    QStringList parts{toQt(session.routineName), logDayText(session.day, today),
                      lengthOrState(session), setsText(session)};
    if (session.pain)
        parts.append(painText(*session.pain));
    if (session.effort)
        parts.append(effortText(*session.effort));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

SessionModel::SessionModel(const LogBook &log, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
{}

void SessionModel::refresh(Date today)
{
    std::vector<SessionSummary> sessions = m_log.sessions();
    beginResetModel();
    m_today = today;
    m_sessions = std::move(sessions);
    m_searchTexts.clear();
    collectRows();
    endResetModel();
}

void SessionModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    collectRows();
    endResetModel();
}

void SessionModel::collectRows()
{
    const QStringList words = searchForm(m_search).split(u' ', Qt::SkipEmptyParts);
    if (m_searchTexts.empty() && !words.isEmpty()) {
        for (const SessionSummary &session : m_sessions)
            m_searchTexts.push_back(u' ' +
                                    searchForm(toQt(session.routineName) + u' ' +
                                               dayText(session.day) + u' ' +
                                               longDayText(session.day)) +
                                    u' ');
    }
    m_rows.clear();
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        const auto has = [&](const QString &word) { return hasWord(m_searchTexts[i], word); };
        if (std::ranges::all_of(words, has))
            m_rows.push_back(i);
    }
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionSummary &session = sessionAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return toQt(session.routineName);
    case SessionIdRole:
        return QVariant::fromValue<qlonglong>(session.id.value);
    case DayRole:
        return logDayText(session.day, m_today);
    case LengthRole:
        return lengthOrState(session);
    case SetsRole:
        return setsText(session);
    case IsWholeRole:
        return session.setsDone >= session.setsPlanned;
    case PainRole:
        return scoreOf(session.pain);
    case EffortRole:
        return scoreOf(session.effort);
    case Qt::AccessibleTextRole:
        return spokenText(session, m_today);
    default:
        return {};
    }
}

const SessionSummary &SessionModel::sessionAt(int row) const
{
    return m_sessions[m_rows[static_cast<std::size_t>(row)]];
}

int SessionModel::rowOf(SessionId session) const
{
    const auto found = std::ranges::find(
        m_rows, session, [this](std::size_t index) { return m_sessions[index].id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace hipstride
