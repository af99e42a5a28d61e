// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QUndoStack;

namespace hipstride {

class MessageStrip;

/// Says what was just done and offers to take it back, until something else is done. Takes no room
/// while it has nothing to say; its contents margins are the room it takes around the message.
class UndoStrip : public QWidget
{
    Q_OBJECT
public:
    explicit UndoStrip(QUndoStack &undoStack, QWidget *parent = nullptr);

    /// Call right after the edit.
    void offer(const QString &whatWasDone);

private:
    QUndoStack &m_undoStack;
    MessageStrip *m_strip;
    int m_offeredIndex = -1;
};

} // namespace hipstride
