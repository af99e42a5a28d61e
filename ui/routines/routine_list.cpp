// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routine_list.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/routines/routine_row_delegate.h"
#include "ui/style/buttons.h"
#include "ui/style/focus_ring.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

RoutineList::RoutineList(RoutineModel &routines, TemplateModel &templates, QWidget *parent)
    : Panel(Role::Window, Qt::RightEdge, parent)
    , m_routines(routines)
    , m_mineTitle(new TextLabel(tr("Mine"), TypeToken::SmallMedium, Role::TextSecondary))
    , m_mine(makeView(routines, RoutineModel::LineRole, QStringLiteral("routine-list")))
    , m_ready(makeView(templates, TemplateModel::LineRole, QStringLiteral("template-list")))
    , m_menu(new QMenu(this))
{
    m_mine->setAccessibleName(tr("My routines"));
    m_ready->setAccessibleName(tr("Templates"));
    m_mine->installEventFilter(this);
    m_mine->setContextMenuPolicy(Qt::CustomContextMenu);
    m_menu->setObjectName(QStringLiteral("routine-menu"));
    fill();
    showMineOnlyIfAny();

    connect(m_mine, &QWidget::customContextMenuRequested, this, &RoutineList::showMenu);
    connect(m_mine->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isSetting)
                    Q_EMIT routineChosen(m_routines.routineAt(current.row()));
            });
    connect(m_ready->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isSetting)
                    Q_EMIT templateChosen(current.row());
            });
    connect(&routines, &QAbstractItemModel::rowsInserted, this, &RoutineList::showMineOnlyIfAny);
    connect(&routines, &QAbstractItemModel::rowsRemoved, this, &RoutineList::showMineOnlyIfAny);
}

QListView *RoutineList::makeView(QAbstractItemModel &model, int lineRole, const QString &objectName)
{
    auto *view = new QListView;
    view->setObjectName(objectName);
    view->setModel(&model);
    view->setItemDelegate(new RoutineRowDelegate(lineRole, view));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->viewport()->setAutoFillBackground(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setResizeMode(QListView::Adjust);
    // both lists scroll together with what surrounds them
    view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPaintsOwnFocus(view);
    return view;
}

void RoutineList::fill()
{
    auto *title = new TextLabel(tr("Routines"), TypeToken::Page);
    title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    title->setMinimumHeight(76);
    auto *compose = new QPushButton(themedIcon(infoOf(ActionId::ComposeRoutine).icon),
                                    infoOf(ActionId::ComposeRoutine).text);
    compose->setObjectName(QStringLiteral("compose-routine"));
    compose->setToolTip(tooltipOf(ActionId::ComposeRoutine));
    setButtonRole(compose, ButtonRole::Primary);
    connect(compose, &QPushButton::clicked, this, &RoutineList::composeRequested);
    auto *newRoutine =
        new QPushButton(themedIcon(QStringLiteral("plus")), infoOf(ActionId::NewRoutine).text);
    newRoutine->setObjectName(QStringLiteral("new-routine"));
    newRoutine->setToolTip(tooltipOf(ActionId::NewRoutine));
    connect(newRoutine, &QPushButton::clicked, this, &RoutineList::newRequested);

    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(0);
    for (QLabel *label :
         {m_mineTitle, static_cast<QLabel *>(new TextLabel(tr("Templates"), TypeToken::SmallMedium,
                                                           Role::TextSecondary))}) {
        label->setContentsMargins(12, 16, 12, 8);
        column->addWidget(label);
        column->addWidget(label == m_mineTitle ? m_mine : m_ready);
    }
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 13, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(compose);
    layout->addSpacing(8);
    layout->addWidget(newRoutine);
    layout->addWidget(groundlessScroll(lists), 1);
}

void RoutineList::showMineOnlyIfAny()
{
    const bool hasAny = m_routines.rowCount() > 0;
    m_mineTitle->setVisible(hasAny);
    m_mine->setVisible(hasAny);
}

void RoutineList::setCurrentRoutine(RoutineId routine)
{
    const QScopedValueRollback silence(m_isSetting, true);
    m_mine->setCurrentIndex(m_routines.index(m_routines.rowOf(routine)));
    m_ready->setCurrentIndex({});
}

void RoutineList::setCurrentTemplate(int row)
{
    const QScopedValueRollback silence(m_isSetting, true);
    m_ready->setCurrentIndex(m_ready->model()->index(row, 0));
    m_mine->setCurrentIndex({});
}

bool RoutineList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_mine && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return Panel::eventFilter(watched, event);
}

bool RoutineList::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = m_mine->currentIndex();
    if (!current.isValid())
        return false;
    const RoutineId routine = m_routines.routineAt(current.row());
    if (key == Qt::Key_Delete && modifiers == Qt::NoModifier)
        Q_EMIT deleteRequested(routine);
    else if (key == Qt::Key_D && modifiers == Qt::ControlModifier)
        Q_EMIT duplicateRequested(routine);
    else if (key == Qt::Key_F2)
        Q_EMIT renameRequested(routine);
    else
        return false;
    return true;
}

void RoutineList::showMenu(const QPoint &place)
{
    // the key that opens menus gives no useful place
    const QModelIndex under = m_mine->indexAt(place);
    const QModelIndex index = under.isValid() ? under : m_mine->currentIndex();
    if (!index.isValid())
        return;
    const RoutineId routine = m_routines.routineAt(index.row());
    m_menu->clear();
    const auto add = [this](const QString &text, const QKeySequence &keys, auto wish) {
        QAction *action = m_menu->addAction(text, this, wish);
        action->setShortcut(keys);
    };
    add(tr("Rename"), Qt::Key_F2, [this, routine] { Q_EMIT renameRequested(routine); });
    add(tr("Duplicate"), Qt::CTRL | Qt::Key_D,
        [this, routine] { Q_EMIT duplicateRequested(routine); });
    add(tr("Delete"), Qt::Key_Delete, [this, routine] { Q_EMIT deleteRequested(routine); });
    m_menu->popup(m_mine->viewport()->mapToGlobal(m_mine->visualRect(index).bottomLeft()));
}

} // namespace hipstride
