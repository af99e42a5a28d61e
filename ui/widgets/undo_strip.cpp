// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undo_strip.h"

#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/widgets/message_strip.h"

namespace hipstride {

UndoStrip::UndoStrip(QUndoStack &undoStack, QWidget *parent)
    : QWidget(parent)
    , m_undoStack(undoStack)
    , m_strip(new MessageStrip)
{
    setObjectName(QStringLiteral("undo-strip"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    hide();
    connect(&undoStack, &QUndoStack::indexChanged, this, [this](int index) {
        // once something else was done, Undo would take back that
        if (index != m_offeredIndex)
            hide();
    });
    connect(m_strip, &MessageStrip::actionChosen, this, [this] { m_undoStack.undo(); });
}

void UndoStrip::offer(const QString &whatWasDone)
{
    m_offeredIndex = m_undoStack.index();
    m_strip->setMessage({.text = whatWasDone, .footnote = {}, .actions = {{tr("Undo")}}});
    show();
}

} // namespace hipstride
