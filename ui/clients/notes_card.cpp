// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/notes_card.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr auto pause = std::chrono::milliseconds(500);
constexpr int linesShown = 4;

} // namespace

NotesCard::NotesCard(QWidget *parent)
    : TitledCard(tr("Private notes"), parent)
    , m_field(new QPlainTextEdit)
{
    setRemark(tr("Never printed"));
    m_field->setObjectName(QStringLiteral("client-notes"));
    m_field->setAccessibleName(tr("Private notes, never printed"));
    m_field->setTabChangesFocus(true);
    m_field->setMinimumHeight(linesShown * lineHeight(TypeToken::Body));
    m_field->installEventFilter(this);
    rows()->addWidget(m_field, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT edited(m_field->toPlainText()); });
}

void NotesCard::setNotes(const QString &notes)
{
    if (notes == m_field->toPlainText())
        return;
    const QSignalBlocker quiet(m_field);
    m_field->setPlainText(notes);
    m_pause.stop();
}

void NotesCard::finish()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    Q_EMIT edited(m_field->toPlainText());
}

bool NotesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        finish();
    return TitledCard::eventFilter(watched, event);
}

} // namespace hipstride
