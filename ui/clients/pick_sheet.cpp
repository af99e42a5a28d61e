// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/pick_sheet.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "drawing/search_form.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/style/focus_ring.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int placeRole = Qt::UserRole; ///< in the rows

bool hasEach(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

PickSheet::PickSheet(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_nothing(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_above(new QWidget)
    , m_buttons(new FlowLayout(new QWidget(this)))
    , m_take(nullptr)
{
    setWindowTitle(words.title);
    resize(620, 620);
    m_search->setObjectName(QStringLiteral("pick-search"));
    m_search->setPlaceholderText(words.placeholder);
    m_search->setAccessibleName(words.title);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    setUpList();
    auto *above = new QVBoxLayout(m_above);
    above->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(new TextLabel(words.explanation, TypeToken::Small, Role::TextSecondary));
    column->addWidget(m_above);
    column->addWidget(m_buttons->parentWidget());
    QPushButton *cancel = addButton(tr("Cancel"), "pick-cancel");
    setButtonRole(cancel, ButtonRole::Quiet);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_take = addButton(words.take, "pick-take");
    setButtonRole(m_take, ButtonRole::Primary);
    connect(m_take, &QPushButton::clicked, this, &PickSheet::take);
    connect(m_search, &QLineEdit::textChanged, this, &PickSheet::find);
    m_search->setFocus();
}

void PickSheet::setUpList()
{
    m_list->setObjectName(QStringLiteral("pick-list"));
    m_list->setAccessibleName(windowTitle());
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
    connect(m_list, &QTreeWidget::itemActivated, this, &PickSheet::take);
}

QPushButton *PickSheet::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false); // Enter in the field takes what is chosen
    m_buttons->addWidget(button);
    return button;
}

void PickSheet::addAboveButtons(QWidget *widget)
{
    m_above->layout()->addWidget(widget);
}

void PickSheet::setRows(std::vector<PickRow> rows)
{
    m_rows = std::move(rows);
    find();
}

void PickSheet::find()
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
    m_take->setEnabled(current() >= 0);
    Q_EMIT currentChanged(current());
}

int PickSheet::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? -1 : item->data(0, placeRole).toInt();
}

void PickSheet::take()
{
    const int row = current();
    if (row < 0)
        return;
    accept();
    Q_EMIT picked(row);
}

bool PickSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
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
