// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a row: its keys, the mouse and its menus.
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <utility>

#include "ui/routines/ladder_menu.h"
#include "ui/routines/step_row.h"

namespace hipstride {

void StepRow::showMenu(const QPoint &globalPosition)
{
    m_menu->clear();
    const auto add = [this](const QString &text, const QKeySequence &keys, auto wish) {
        QAction *action = m_menu->addAction(text, this, wish);
        action->setShortcut(keys);
        // the list answers the keys; here they are only shown
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] {
        Q_EMIT moveRequested(-1);
    })->setEnabled(m_place.row > 0);
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] {
        Q_EMIT moveRequested(1);
    })->setEnabled(m_place.row + 1 < m_place.count);
    add(tr("Duplicate"), Qt::CTRL | Qt::Key_D, [this] { Q_EMIT duplicateRequested(); });
    add(tr("Copy"), QKeySequence::Copy, [this] { Q_EMIT copyRequested(); });
    add(tr("Cut"), QKeySequence::Cut, [this] { Q_EMIT cutRequested(); });
    add(tr("Note…"), {}, [this] { editNote(); });
    if (m_ladder->isEnabled()) {
        m_menu->addSeparator();
        fillLadder();
    }
    m_menu->addSeparator();
    add(tr("Do in turn with the next"), Qt::CTRL | Qt::Key_G, [this] {
        Q_EMIT groupRequested();
    })->setEnabled(m_place.row + 1 < m_place.count);
    if (isInBlock())
        add(tr("Take out of the block"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
            [this] { Q_EMIT ungroupRequested(); });
    m_menu->addSeparator();
    add(tr("Remove"), Qt::Key_Delete, [this] { Q_EMIT removeRequested(); });
    m_menu->popup(globalPosition);
}

void StepRow::showLadder(const QPoint &globalPosition)
{
    m_menu->clear();
    fillLadder();
    m_menu->popup(globalPosition);
}

void StepRow::fillLadder()
{
    addLadder(*m_menu, m_step.exercise, m_catalogue,
              [this](const ExerciseKey &key) { Q_EMIT exchangeRequested(key); });
}

void StepRow::keyPressEvent(QKeyEvent *event)
{
    // keys that a field inside did not want come here too
    const bool isOwn = hasFocus();
    if (event->key() == Qt::Key_Escape && !isOwn)
        setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_Escape && m_isOpen)
        Q_EMIT closeRequested();
    else if (isOwn && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space))
        Q_EMIT chosen();
    else if (isOwn && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QWidget::keyPressEvent(event);
}

void StepRow::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT chosen();
}

void StepRow::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void StepRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressedAt = event->pos();
}

void StepRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const int way = (event->pos() - m_pressedAt).manhattanLength();
    if (m_isDragged || way >= QApplication::startDragDistance()) {
        m_isDragged = true;
        Q_EMIT dragged(event->globalPosition().toPoint());
    }
}

void StepRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_isPressed, false))
        return;
    if (std::exchange(m_isDragged, false)) {
        Q_EMIT dropped();
        return;
    }
    const Qt::KeyboardModifiers picking =
        event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!rect().contains(event->pos()))
        return;
    if (picking != Qt::NoModifier)
        Q_EMIT pickRequested(picking);
    else if (hasFocus())
        Q_EMIT chosen();
    else
        setFocus(Qt::MouseFocusReason);
}

void StepRow::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void StepRow::enterEvent(QEnterEvent *)
{
    update();
}

void StepRow::leaveEvent(QEvent *)
{
    update();
}

} // namespace hipstride
