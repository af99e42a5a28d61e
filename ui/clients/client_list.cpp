// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>

#include "domain/sheet_id.h"
#include "drawing/qt_text.h"
#include "ui/clients/client_model.h"
#include "ui/clients/client_row_delegate.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

ClientList::ClientList(ClientModel &clients, QWidget *parent)
    : Panel(Role::Window, Qt::RightEdge, parent)
    , m_clients(clients)
    , m_add(new QPushButton(themedIcon(QStringLiteral("plus")), QString()))
    , m_search(new QLineEdit)
    , m_filter(new QComboBox)
    , m_list(new QListView)
    , m_rows(new ClientRowDelegate(m_list))
    , m_nothing(new TextLabel(TypeToken::Body, Role::TextSecondary))
{
    makeParts();
    layOut();
    connect(m_add, &QPushButton::clicked, this, &ClientList::addRequested);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_clients.setSearch(text); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_clients.setFilter(static_cast<ClientFilter>(index));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isSetting)
                    choose(current.row());
            });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(m_clients.clientAt(index.row()).person.id);
    });
    connect(&m_clients, &QAbstractItemModel::modelReset, this, [this] {
        tellFound();
        showCurrent();
    });
    tellCounts();
}

void ClientList::makeParts()
{
    m_add->setObjectName(QStringLiteral("add-client"));
    m_add->setAccessibleName(tr("Add a client"));
    m_add->setToolTip(tr("Add a client"));
    setButtonRole(m_add, ButtonRole::Primary);
    m_search->setObjectName(QStringLiteral("client-search"));
    m_search->setPlaceholderText(tr("Name or sheet id"));
    m_search->setAccessibleName(tr("Search the clients, or type the id of a sheet"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_filter->setObjectName(QStringLiteral("client-filter"));
    m_filter->setAccessibleName(tr("Which clients are listed"));
    m_list->setObjectName(QStringLiteral("client-list"));
    m_list->setAccessibleName(tr("Clients, seen last first"));
    m_list->setModel(&m_clients);
    m_list->setItemDelegate(m_rows);
    setUpRows(*m_list);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("no-client-found"));
}

void ClientList::layOut()
{
    auto *title = new TextLabel(tr("Clients"), TypeToken::Page);
    auto *head = new QWidget;
    head->setMinimumHeight(76);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(4, 0, 0, 0);
    row->addWidget(title, 1, Qt::AlignVCenter);
    row->addWidget(m_add, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 13, 12);
    column->setSpacing(8);
    column->addWidget(head);
    column->addWidget(m_search);
    column->addWidget(m_filter);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addStretch(0);
}

void ClientList::setCurrent(PersonId person)
{
    m_current = person;
    showCurrent();
}

void ClientList::showCurrent()
{
    const QScopedValueRollback silence(m_isSetting, true);
    const QModelIndex index = m_clients.index(m_clients.rowOf(m_current));
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void ClientList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientList::tellCounts()
{
    const QScopedValueRollback silence(m_isSetting, true);
    const QSignalBlocker quiet(m_filter);
    m_rows->setPainLimit(m_clients.painLimit());
    const auto count = [this](ClientFilter filter) {
        return QString::number(m_clients.countOf(filter));
    };
    m_filter->clear();
    m_filter->addItem(tr("All (%1)").arg(count(ClientFilter::Everyone)));
    m_filter->addItem(tr("Due for review (%1)").arg(count(ClientFilter::DueForReview)));
    m_filter->addItem(tr("Over the pain limit (%1)").arg(count(ClientFilter::OverPainLimit)));
    m_filter->addItem(tr("Archive (%1)").arg(count(ClientFilter::Archived)));
    m_filter->setCurrentIndex(static_cast<int>(m_clients.filter()));
    tellFound();
}

void ClientList::tellFound()
{
    const bool hasAny = m_clients.rowCount() > 0;
    m_list->setVisible(hasAny);
    m_nothing->setVisible(!hasAny);
    m_nothing->setText(isSheetId() ? tr("Enter opens this sheet.")
                       : m_clients.search().trimmed().isEmpty()
                           ? tr("Nobody is listed here.")
                           : tr("No client fits “%1”.").arg(m_clients.search().trimmed()));
}

bool ClientList::isSheetId() const
{
    return sheetNumberFrom(fromQt(m_search->text())).has_value();
}

void ClientList::choose(int row)
{
    Q_EMIT clientChosen(m_clients.clientAt(row).person.id);
}

bool ClientList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_search && isEnter && isSheetId()) {
        Q_EMIT sheetRequested(m_search->text());
        m_search->clear();
        return true;
    }
    if (watched == m_search && (isEnter || key == Qt::Key_Down) && m_clients.rowCount() > 0) {
        m_list->setCurrentIndex(m_clients.index(0));
        m_list->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (watched == m_list && isEnter && m_list->currentIndex().isValid()) {
        choose(m_list->currentIndex().row());
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace hipstride
