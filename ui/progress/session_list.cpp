// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/session_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/progress/session_row_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int searchWidth = 240;

} // namespace

SessionList::SessionList(SessionModel &sessions, QWidget *parent)
    : Card(parent)
    , m_sessions(sessions)
    , m_count(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_delegate(new SessionRowDelegate(m_list))
    , m_nothing(new EmptyState(QString(), tr("Clear the search")))
{
    setObjectName(QStringLiteral("session-card"));
    m_count->setObjectName(QStringLiteral("session-count"));
    m_search->setObjectName(QStringLiteral("session-search"));
    m_search->setPlaceholderText(infoOf(ActionId::FindExercise).text);
    m_search->setAccessibleName(tr("Search the sessions"));
    m_search->setToolTip(tooltipOf(ActionId::FindExercise));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("no-session-found"));

    m_list->setObjectName(QStringLiteral("session-list"));
    m_list->setAccessibleName(tr("Sessions, newest first"));
    m_list->setModel(&sessions);
    m_list->setItemDelegate(m_delegate);
    setUpRows(*m_list);
    m_list->installEventFilter(this);
    layOut();

    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_sessions.setSearch(text); });
    connect(m_nothing, &EmptyState::primaryChosen, this, [this] {
        m_search->clear();
        focusSearch();
    });
    connect(m_list, &QListView::clicked, this, &SessionList::choose);
    connect(&sessions, &QAbstractItemModel::modelReset, this, &SessionList::showFound);
    showFound();
}

void SessionList::layOut()
{
    auto *title = new TextLabel(tr("Sessions"), TypeToken::Section);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title, 0, Qt::AlignVCenter);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    m_search->setMaximumWidth(qRound(searchWidth * textScale()));
    head->addWidget(m_search, 1);

    auto *column = new QVBoxLayout(this);
    QMargins margins = cardMargins();
    margins.setLeft(8);
    margins.setRight(8);
    column->setContentsMargins(margins);
    column->setSpacing(8);
    head->setContentsMargins(12, 0, 12, 0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
}

void SessionList::setPainLimit(int limit)
{
    m_delegate->setPainLimit(limit);
    m_list->viewport()->update();
}

void SessionList::search(const QString &text)
{
    m_search->setText(text);
}

void SessionList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SessionList::setCurrent(SessionId session)
{
    const QModelIndex index = m_sessions.index(m_sessions.rowOf(session));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void SessionList::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void SessionList::showFound()
{
    const int found = m_sessions.rowCount();
    m_count->setText(QString::number(found));
    m_count->setAccessibleName(tr("%1 found").arg(found));
    m_list->setVisible(found > 0);
    m_nothing->setVisible(found == 0);
    m_nothing->setSentence(tr("No session fits “%1”.").arg(m_sessions.search().trimmed()));
}

void SessionList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT sessionChosen(m_sessions.sessionAt(index.row()).id);
}

bool SessionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && isEnter) {
        choose(m_list->currentIndex());
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_search && (isEnter || key == Qt::Key_Down) && m_sessions.rowCount() > 0) {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_sessions.index(0));
        focusList();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace hipstride
