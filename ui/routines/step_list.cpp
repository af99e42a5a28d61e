// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_list.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "catalogue/catalogue.h"
#include "domain/step_edit.h"
#include "ui/routines/block_row.h"
#include "ui/routines/chosen_bar.h"
#include "ui/routines/step_row.h"
#include "ui/theme.h"

namespace hipstride {

namespace {

/// Which of the steps before each one was, or -1; told by what is the same at both ends.
std::vector<int> originsOf(const std::vector<Step> &steps, const std::vector<Step> &before)
{
    const std::size_t most = std::min(steps.size(), before.size());
    std::vector<int> origins(steps.size(), -1);
    std::size_t same = 0;
    for (; same < most && steps[same].exercise == before[same].exercise; ++same)
        origins[same] = static_cast<int>(same);
    for (std::size_t end = 1; end + same <= most; ++end) {
        const std::size_t old = before.size() - end;
        if (steps[steps.size() - end].exercise != before[old].exercise)
            break;
        origins[steps.size() - end] = static_cast<int>(old);
    }
    return origins;
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
    show(routine, originsOf(routine.steps, m_routine.steps));
}

void StepList::show(const Routine &routine, const std::vector<int> &origins)
{
    const bool isSame = routine.steps == m_routine.steps && routine.blocks == m_routine.blocks;
    if (isSame && routine.steps.size() == m_rows.size()) {
        m_routine = routine;
        return;
    }
    putDown(); // what is dragged may be about to go
    keepHeads(routine.blocks, origins);
    m_routine = routine;
    fitRows();
    showSteps();
    showBlocks();
    placeRows();
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

void StepList::removeLastRow()
{
    StepRow *row = m_rows.back();
    m_rows.pop_back();
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // its own menu may be what removes it
}

void StepList::showSteps()
{
    const int count = static_cast<int>(m_rows.size());
    for (int row = 0; row < count; ++row) {
        const Block *block = blockOf(m_routine.blocks, row);
        at(row)->setStep(m_routine.steps[static_cast<std::size_t>(row)],
                         {.row = row,
                          .count = count,
                          .rounds = block != nullptr ? roundsOf(m_routine, *block) : 0});
    }
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

int StepList::focusedRow() const
{
    const auto row = std::ranges::find_if(m_rows, [](const StepRow *each) {
        return each->isAncestorOf(QApplication::focusWidget());
    });
    return row == m_rows.end() ? -1 : rowOf(*row);
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
