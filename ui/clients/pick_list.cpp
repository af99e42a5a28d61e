// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/pick_list.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "drawing/search_form.h"
#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int placeRole = Qt::UserRole; ///< in the rows

bool hasEach(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

PickList::PickList(const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_nothing(new TextLabel(TypeToken::Body, Role::TextSecondary))
{
    m_search->setObjectName(QStringLiteral("pick-search"));
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(name);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    setUpList(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &PickList::find);
}

void PickList::setUpList(const QString &name)
{
    m_list->setObjectName(QStringLiteral("pick-list"));
    m_list->setAccessibleName(name);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::ClickFocus); // the arrows of the field move in it
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setPaintsOwnFocus(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_list, &QTreeWidget::itemActivated, this, &PickList::take);
}

void PickList::setRows(std::vector<PickRow> rows)
{
    m_rows = std::move(rows);
    find();
}

void PickList::find()
{
    const QStringList words = searchForm(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker silence(m_list); // it is told once, when all rows are there
    m_list->clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PickRow &row = m_rows[i];
        if (!hasEach(searchForm(row.name + u' ' + row.remark), words))
            continue;
        auto *item = new QTreeWidgetItem(m_list, {row.name, row.remark});
        item->setData(0, placeRole, static_cast<int>(i));
        item->setToolTip(0, row.name);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_nothing->setVisible(m_list->topLevelItemCount() == 0);
    m_nothing->setText(tr("Nothing is called “%1”.").arg(m_search->text().trimmed()));
    Q_EMIT currentChanged(current());
}

void PickList::setCurrent(int row)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, placeRole).toInt() == row)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

int PickList::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? -1 : item->data(0, placeRole).toInt();
}

void PickList::take()
{
    if (current() >= 0)
        Q_EMIT taken();
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

} // namespace hipstride
