// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_list.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "catalogue/catalogue.h"
#include "domain/step_edit.h"
#include "drawing/qt_text.h"
#include "ui/routines/block_row.h"
#include "ui/routines/chosen_bar.h"
#include "ui/routines/step_row.h"
#include "ui/theme.h"

namespace hipstride {

namespace {

/// The child of `list` that has the focus in it, or null.
QWidget *focusedChild(const QWidget &list)
{
    for (QWidget *widget = QApplication::focusWidget(); widget != nullptr;
         widget = widget->parentWidget()) {
        if (widget->parentWidget() == &list)
            return widget;
    }
    return nullptr;
}

} // namespace

StepList::StepList(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_layout(new QVBoxLayout(this))
    , m_bar(new ChosenBar)
    , m_drag(*this)
{
    setObjectName(QStringLiteral("step-list"));
    setAccessibleName(tr("Steps"));
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setSpacing(1);
    addBar();
    addActions();
}

void StepList::addActions()
{
    const auto onKeys = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    const auto onFocused = [this, onKeys](const QKeySequence &keys, auto act) {
        onKeys(keys, [this, act] {
            if (const int row = focusedRow(); row >= 0)
                act(row);
        });
    };
    onKeys(Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); });
    onKeys(Qt::ALT | Qt::Key_Down, [this] { moveBy(1); });
    onKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { ungroupFocused(); });
    onFocused(Qt::CTRL | Qt::Key_G, [this](int row) { groupWithNext(row); });
    onFocused(Qt::CTRL | Qt::Key_D, [this](int row) { duplicate(row); });
    onFocused(Qt::CTRL | Qt::Key_Space, [this](int row) { pick(row, Qt::ControlModifier); });
    onFocused(Qt::ALT | Qt::Key_Left,
              [this](int row) { exchangeOnLadder(row, &Exercise::easier); });
    onFocused(Qt::ALT | Qt::Key_Right,
              [this](int row) { exchangeOnLadder(row, &Exercise::harder); });
    onFocused(QKeySequence::Copy, [this](int row) { copy(row); });
    onFocused(QKeySequence::Cut, [this](int row) { cut(row); });
}

void StepList::addBar()
{
    m_layout->addWidget(m_bar);
    m_bar->hide();
    connect(m_bar, &ChosenBar::groupRequested, this, [this] { group(m_picked); });
    connect(m_bar, &ChosenBar::removeRequested, this, [this] { remove(m_picked); });
    connect(m_bar, &ChosenBar::closeRequested, this, [this] {
        at(m_picked.front())->setFocus(Qt::OtherFocusReason);
        setPicked({});
    });
    connect(m_bar, &ChosenBar::changeRequested, this, &StepList::changePicked);
}

void StepList::setRoutine(const Routine &routine)
{
    const bool isSame = routine.steps == m_routine.steps && routine.blocks == m_routine.blocks;
    m_routine = routine;
    if (isSame && routine.steps.size() == m_rows.size())
        return;
    putDown(); // what is dragged may be about to go
    fitRows();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setStep(routine.steps[i]);
    showBlocks();
    placeRows();
    tellPlaces();
    orderTabs();
    if (m_openRow >= static_cast<int>(m_rows.size()))
        setOpenRow(-1);
    if (!m_picked.empty() && m_picked.back() >= static_cast<int>(m_rows.size()))
        setPicked({});
    setVisible(!m_rows.empty());
    update();
}

void StepList::fitRows()
{
    while (m_rows.size() > m_routine.steps.size())
        removeLastRow();
    while (m_rows.size() < m_routine.steps.size())
        addRow();
    while (m_heads.size() > m_routine.blocks.size()) {
        BlockRow *head = m_heads.back();
        m_heads.pop_back();
        m_layout->removeWidget(head);
        head->hide();
        head->deleteLater(); // its own menu may be what removes it
    }
    while (m_heads.size() < m_routine.blocks.size())
        addBlockRow();
}

void StepList::showBlocks()
{
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        const Block &block = m_routine.blocks[i];
        m_heads[i]->setBlock(block, roundsOf(m_routine, block));
    }
}

void StepList::placeRows()
{
    int place = 1; // after the bar
    const auto put = [this, &place](QWidget *row) {
        if (m_layout->indexOf(row) != place)
            m_layout->insertWidget(place, row);
        ++place;
    };
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const auto head = std::ranges::find(m_routine.blocks, row, &Block::first);
        if (head != m_routine.blocks.end())
            put(m_heads[static_cast<std::size_t>(head - m_routine.blocks.begin())]);
        put(at(row));
    }
}

void StepList::setOpenRow(int row)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isOpen = static_cast<int>(i) == row;
        if (m_rows[i]->isOpen() != isOpen)
            m_rows[i]->setOpen(isOpen);
    }
    update();
    if (row == m_openRow)
        return;
    orderTabs();
    m_openRow = row;
    Q_EMIT openRowChanged(row);
}

StepRow *StepList::addRow()
{
    auto *row = new StepRow(m_catalogue, m_figures);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &StepRow::chosen, this, [this, row] { choose(rowOf(row)); });
    connect(row, &StepRow::pickRequested, this,
            [this, row](Qt::KeyboardModifiers modifiers) { pick(rowOf(row), modifiers); });
    connect(row, &StepRow::groupRequested, this, [this, row] { groupWithNext(rowOf(row)); });
    connect(row, &StepRow::ungroupRequested, this, [this, row] { ungroup({rowOf(row)}); });
    connect(row, &StepRow::closeRequested, this, [this] { setOpenRow(-1); });
    connect(row, &StepRow::doseEdited, this,
            [this, row](const Dose &dose) { changeDose(rowOf(row), dose); });
    connect(row, &StepRow::noteEdited, this,
            [this, row](const QString &note) { changeNote(rowOf(row), note); });
    connect(row, &StepRow::moveRequested, this,
            [this, row](int by) { move(rowOf(row), rowOf(row) + by); });
    connect(row, &StepRow::duplicateRequested, this, [this, row] { duplicate(rowOf(row)); });
    connect(row, &StepRow::exchangeRequested, this,
            [this, row](const ExerciseKey &key) { exchange(rowOf(row), key); });
    connect(row, &StepRow::copyRequested, this, [this, row] { copy(rowOf(row)); });
    connect(row, &StepRow::cutRequested, this, [this, row] { cut(rowOf(row)); });
    connect(row, &StepRow::removeRequested, this, [this, row] { remove(rowsMeantBy(rowOf(row))); });
    connect(row, &StepRow::dragged, this, [this, row](const QPoint &place) { drag(row, place); });
    connect(row, &StepRow::dropped, this, [this, row] { drop(row); });
    return row;
}

BlockRow *StepList::addBlockRow()
{
    auto *head = new BlockRow;
    m_layout->addWidget(head);
    m_heads.push_back(head);
    connect(head, &BlockRow::edited, this,
            [this, head](const Block &block) { changeBlock(blockOfHead(head), block); });
    connect(head, &BlockRow::roundsEdited, this,
            [this, head](int rounds) { changeRounds(blockOfHead(head), rounds); });
    connect(head, &BlockRow::moveRequested, this,
            [this, head](int by) { moveBlock(blockOfHead(head), by); });
    connect(head, &BlockRow::ungroupRequested, this, [this, head] {
        ungroup(rowsOf(m_routine.blocks[static_cast<std::size_t>(blockOfHead(head))]));
    });
    return head;
}

void StepList::removeLastRow()
{
    StepRow *row = m_rows.back();
    m_rows.pop_back();
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // its own menu may be what removes it
}

void StepList::tellPlaces()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(static_cast<int>(i), static_cast<int>(m_rows.size()),
                            blockOf(m_routine.blocks, static_cast<int>(i)) != nullptr);
}

void StepList::orderTabs()
{
    // rows move, and their editors are made when first needed, so the order of creation says
    // nothing
    QWidget *before = this;
    const auto add = [&before](const QList<QWidget *> &stops) {
        for (QWidget *each : stops) {
            setTabOrder(before, each);
            before = each;
        }
    };
    add(m_bar->tabStops());
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        for (std::size_t i = 0; i < m_heads.size(); ++i) {
            if (m_routine.blocks[i].first == row)
                add(m_heads[i]->tabStops());
        }
        add(at(row)->tabStops());
    }
}

int StepList::rowOf(const StepRow *row) const
{
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StepList::blockOfHead(const BlockRow *head) const
{
    const auto found = std::ranges::find(m_heads, head);
    return found == m_heads.end() ? -1 : static_cast<int>(found - m_heads.begin());
}

int StepList::focusedRow() const
{
    return rowOf(qobject_cast<const StepRow *>(focusedChild(*this)));
}

int StepList::focusedBlock() const
{
    return blockOfHead(qobject_cast<const BlockRow *>(focusedChild(*this)));
}

void StepList::drag(StepRow *row, const QPoint &globalPosition)
{
    const int y = mapFromGlobal(globalPosition).y();
    if (m_drag.row() == nullptr) {
        m_drag.lift(*row, y);
        grabKeyboard(); // Escape puts the row back, whatever has the focus
    }
    m_drag.moveTo(y, m_rows);
    Q_EMIT carried(y);
}

void StepList::drop(StepRow *row)
{
    putDown();
    move(rowOf(row), m_drag.target());
}

void StepList::putDown()
{
    if (m_drag.row() == nullptr)
        return;
    releaseKeyboard();
    m_drag.putDown();
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    if (m_drag.row() != nullptr) {
        if (event->key() == Qt::Key_Escape)
            putDown();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_picked.empty()) {
        setPicked({});
        return;
    }
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by != 0 && event->modifiers() == Qt::ShiftModifier) {
        extendPicked(by);
        return;
    }
    const int next = focusedRow() + by;
    if (by == 0 || event->modifiers() != Qt::NoModifier || focusedRow() < 0 || next < 0 ||
        next >= static_cast<int>(m_rows.size())) {
        Card::keyPressEvent(event);
        return;
    }
    m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

void StepList::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const auto separate = [&](const QWidget *row) {
        if (row->y() > 1)
            painter.fillRect(QRect(1, row->y() - 1, width() - 2, 1),
                             colour(palette(), Role::Border));
    };
    std::ranges::for_each(m_rows, separate);
    std::ranges::for_each(m_heads, separate);
    if (m_dropPlace >= 0 && !m_rows.empty()) {
        const auto place = static_cast<std::size_t>(m_dropPlace);
        const int y =
            place < m_rows.size() ? m_rows[place]->y() - 2 : m_rows.back()->geometry().bottom() - 1;
        painter.fillRect(QRect(1, y, width() - 2, 2), colour(palette(), Role::Accent));
    }
}

} // namespace hipstride
