// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_list.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "ui/routines/step_row.h"
#include "ui/theme.h"

namespace hipstride {

namespace {

/// What undo says about a change of dose; its words differ from part to part, so that only edits
/// of one field become one step of undo.
QString changeText(const Dose &before, const Dose &after, const QString &name)
{
    if (before.sets != after.sets)
        return StepList::tr("change sets of %1").arg(name);
    if (before.work != after.work)
        return StepList::tr("change amount of %1").arg(name);
    if (before.side != after.side)
        return StepList::tr("change side of %1").arg(name);
    if (before.load != after.load)
        return StepList::tr("change load of %1").arg(name);
    if (before.tempo != after.tempo)
        return StepList::tr("change tempo of %1").arg(name);
    return StepList::tr("change rest of %1").arg(name);
}

} // namespace

StepList::StepList(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_layout(new QVBoxLayout(this))
    , m_drag(*this)
{
    setObjectName(QStringLiteral("step-list"));
    setAccessibleName(tr("Steps"));
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setSpacing(1);

    const auto onFocused = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (const int row = focusedRow(); row >= 0)
                act(row);
        });
        addAction(action);
    };
    onFocused(Qt::ALT | Qt::Key_Up, [this](int row) { move(row, row - 1); });
    onFocused(Qt::ALT | Qt::Key_Down, [this](int row) { move(row, row + 1); });
    onFocused(Qt::CTRL | Qt::Key_D, [this](int row) { duplicate(row); });
    onFocused(Qt::ALT | Qt::Key_Left,
              [this](int row) { exchangeOnLadder(row, &Exercise::easier); });
    onFocused(Qt::ALT | Qt::Key_Right,
              [this](int row) { exchangeOnLadder(row, &Exercise::harder); });
    onFocused(QKeySequence::Copy, [this](int row) { copy(row); });
    onFocused(QKeySequence::Cut, [this](int row) { cut(row); });
}

void StepList::setSteps(const std::vector<Step> &steps)
{
    if (steps == m_steps && steps.size() == m_rows.size())
        return;
    putDown(); // what is dragged may be about to go
    m_steps = steps;
    while (m_rows.size() > steps.size())
        removeLastRow();
    while (m_rows.size() < steps.size())
        addRow();
    for (std::size_t i = 0; i < steps.size(); ++i)
        m_rows[i]->setStep(steps[i]);
    tellPlaces();
    orderTabs();
    if (m_openRow >= static_cast<int>(m_rows.size()))
        setOpenRow(-1);
    setVisible(!m_rows.empty());
    update();
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
    connect(row, &StepRow::chosen, this, [this, row] { setOpenRow(rowOf(row)); });
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
    connect(row, &StepRow::removeRequested, this, [this, row] { remove(rowOf(row)); });
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

void StepList::tellPlaces()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(static_cast<int>(i), static_cast<int>(m_rows.size()));
}

void StepList::orderTabs()
{
    // rows move, and their editors are made when first needed, so the order of creation says
    // nothing
    QWidget *before = this;
    for (StepRow *row : m_rows) {
        for (QWidget *each : row->tabStops()) {
            setTabOrder(before, each);
            before = each;
        }
    }
}

int StepList::rowOf(const StepRow *row) const
{
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StepList::focusedRow() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget != nullptr;
         widget = widget->parentWidget()) {
        if (widget->parentWidget() == this)
            return rowOf(qobject_cast<const StepRow *>(widget));
    }
    return -1;
}

void StepList::changeDose(int row, const Dose &dose)
{
    const auto index = static_cast<std::size_t>(row);
    const QString text = changeText(m_steps[index].dose, dose, m_rows[index]->name());
    std::vector<Step> steps = m_steps;
    steps[index].dose = dose;
    setSteps(steps);
    Q_EMIT edited(m_steps, text);
}

void StepList::changeNote(int row, const QString &note)
{
    const auto index = static_cast<std::size_t>(row);
    std::vector<Step> steps = m_steps;
    steps[index].note = fromQt(note);
    setSteps(steps);
    Q_EMIT edited(m_steps, tr("change note of %1").arg(m_rows[index]->name()));
}

void StepList::move(int from, int to)
{
    if (to < 0 || to >= static_cast<int>(m_rows.size()) || from == to)
        return;
    const auto shift = [from, to](auto &list) {
        if (from < to)
            std::rotate(list.begin() + from, list.begin() + from + 1, list.begin() + to + 1);
        else
            std::rotate(list.begin() + to, list.begin() + from, list.begin() + from + 1);
    };
    // the row itself moves, so that the focus and what is typed go with it
    StepRow *row = m_rows[static_cast<std::size_t>(from)];
    m_layout->removeWidget(row);
    m_layout->insertWidget(to, row);
    shift(m_rows);
    shift(m_steps);
    tellPlaces();
    orderTabs();
    const auto open =
        std::ranges::find_if(m_rows, [](const StepRow *each) { return each->isOpen(); });
    setOpenRow(open == m_rows.end() ? -1 : rowOf(*open));
    Q_EMIT edited(m_steps, tr("move %1").arg(row->name()));
}

void StepList::duplicate(int row)
{
    const auto index = static_cast<std::size_t>(row);
    if (m_steps.size() >= RoutineLimits::mostSteps)
        return;
    std::vector<Step> steps = m_steps;
    steps.insert(steps.begin() + row, steps[index]);
    const QString text = tr("duplicate %1").arg(m_rows[index]->name());
    setSteps(steps);
    setOpenRow(row + 1);
    m_rows[index + 1]->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited(m_steps, text);
}

void StepList::remove(int row)
{
    const auto index = static_cast<std::size_t>(row);
    const QString name = m_rows[index]->name();
    std::vector<Step> steps = m_steps;
    steps.erase(steps.begin() + row);
    setOpenRow(-1);
    setSteps(steps);
    if (!m_rows.empty())
        m_rows[std::min(index, m_rows.size() - 1)]->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited(m_steps, tr("remove %1").arg(name));
    Q_EMIT stepRemoved(name);
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
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
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
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        const int y = m_rows[i]->y() - 1;
        painter.fillRect(QRect(1, y, width() - 2, 1), colour(palette(), Role::Border));
    }
    if (m_dropPlace >= 0 && !m_rows.empty()) {
        const auto place = static_cast<std::size_t>(m_dropPlace);
        const int y =
            place < m_rows.size() ? m_rows[place]->y() - 2 : m_rows.back()->geometry().bottom() - 1;
        painter.fillRect(QRect(1, y, width() - 2, 2), colour(palette(), Role::Accent));
    }
}

} // namespace hipstride
