// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/begin_sheet.h"

#include <QPushButton>

#include <utility>

#include "ui/widgets/message_strip.h"

namespace hipstride {

BeginSheet::BeginSheet(QWidget *parent)
    : PickSheet({.title = tr("What does the programme begin with?"),
                 .placeholder = tr("Find a template, a protocol or a routine"),
                 .explanation = tr("It is copied. What you change is for this client only."),
                 .take = tr("Begin with this")},
                parent)
    , m_done(new MessageStrip)
    , m_rename(addButton(tr("Rename the protocol…"), "begin-rename"))
    , m_remove(addButton(tr("Remove the protocol"), "begin-remove"))
{
    setObjectName(QStringLiteral("begin-sheet"));
    m_done->setObjectName(QStringLiteral("begin-done"));
    m_done->hide();
    addAboveButtons(m_done);
    connect(this, &PickSheet::currentChanged, this, &BeginSheet::tellChosen);
    connect(this, &PickSheet::picked, this, [this](int row) {
        Q_EMIT chosen(m_beginnings[static_cast<std::size_t>(row)].programme);
    });
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameRequested(protocol()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(protocol()); });
    connect(m_done, &MessageStrip::actionChosen, this, [this] {
        m_done->hide();
        m_undo();
    });
}

void BeginSheet::setBeginnings(std::vector<Beginning> beginnings)
{
    m_beginnings = std::move(beginnings);
    std::vector<PickRow> rows;
    for (const Beginning &one : m_beginnings)
        rows.push_back({.name = one.name, .remark = one.kind});
    setRows(std::move(rows));
}

void BeginSheet::offerUndo(const QString &text, const std::function<void()> &undo)
{
    m_undo = undo;
    m_done->setMessage({.text = text, .actions = {{.text = tr("Undo")}}});
    m_done->show();
}

void BeginSheet::tellChosen(int row)
{
    const bool isProtocol = row >= 0 && m_beginnings[static_cast<std::size_t>(row)].protocol != 0;
    for (QPushButton *button : {m_rename, m_remove})
        button->setVisible(isProtocol);
}

Protocol BeginSheet::protocol() const
{
    const Beginning &beginning = m_beginnings[static_cast<std::size_t>(current())];
    return {beginning.protocol, beginning.programme};
}

} // namespace hipstride
