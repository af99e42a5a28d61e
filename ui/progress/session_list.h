// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "base/id.h"
#include "ui/models/session_model.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QListView;

namespace hipstride {

class EmptyState;
class SessionRowDelegate;
class TextLabel;

/// The log: every session, newest first, and a field to search it.
class SessionList : public Card
{
    Q_OBJECT

public:
    explicit SessionList(SessionModel &sessions, QWidget *parent = nullptr);

    void setPainLimit(int limit);
    /// Leaves only what has these words.
    void search(const QString &text);
    void focusSearch();
    /// Marks the session and brings it into view.
    void setCurrent(SessionId session);
    void focusList();

Q_SIGNALS:
    void sessionChosen(hipstride::SessionId session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showFound();
    void choose(const QModelIndex &index);

    SessionModel &m_sessions;
    TextLabel *m_count;
    QLineEdit *m_search;
    QListView *m_list;
    SessionRowDelegate *m_delegate;
    EmptyState *m_nothing;
};

} // namespace hipstride
