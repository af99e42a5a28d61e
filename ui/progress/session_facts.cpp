// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/session_facts.h"

#include <QDateEdit>
#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <memory>

#include "drawing/qt_text.h"
#include "ui/day_text.h"
#include "ui/session_text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/effort_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int noteLines = 2;

} // namespace

SessionFacts::SessionFacts(QWidget *parent)
    : Card(parent)
    , m_reading(makeReading())
    , m_form(makeForm())
{
    setObjectName(QStringLiteral("session-facts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargins());
    column->addWidget(m_reading);
    column->addWidget(m_form);
    setIsEditable(false);
}

QWidget *SessionFacts::makeReading()
{
    m_when = new TextLabel(TypeToken::Strong);
    m_when->setObjectName(QStringLiteral("session-when"));
    m_chipRow = new QWidget;
    m_chipRow->setObjectName(QStringLiteral("session-chips"));
    m_chips = new FlowLayout(m_chipRow, 6, 6);
    m_note = new TextLabel(TypeToken::Body);
    m_note->setObjectName(QStringLiteral("session-note"));
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_when);
    column->addWidget(m_chipRow);
    column->addWidget(m_note);
    return reading;
}

QWidget *SessionFacts::makeForm()
{
    m_day = new QDateEdit;
    m_day->setObjectName(QStringLiteral("correct-day"));
    m_day->setCalendarPopup(true);
    // not with the weekday: the arrow keys would stop at Monday
    m_day->setDisplayFormat(tr("d MMM yyyy", "a date"));
    m_pain = new PainScale;
    m_pain->setObjectName(QStringLiteral("correct-pain"));
    m_effort = new EffortScale;
    m_effort->setObjectName(QStringLiteral("correct-effort"));
    m_noteField = new QPlainTextEdit;
    m_noteField->setObjectName(QStringLiteral("correct-note"));
    m_noteField->setTabChangesFocus(true);
    setNoteHeight();

    auto *form = new QWidget;
    auto *first = new QWidget;
    auto *flow = new FlowLayout(first, 24, 16);
    flow->addWidget(new LabelledField(tr("Day"), m_day));
    flow->addWidget(new LabelledField(tr("Effort, 0 none to 10 all you had"), m_effort));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(first);
    column->addWidget(new LabelledField(tr("Pain, 0 to 10"), m_pain));
    column->addWidget(new LabelledField(tr("Note"), m_noteField));

    connect(m_day, &QDateEdit::dateChanged, this,
            [this](QDate day) { Q_EMIT dayEdited(fromQt(day)); });
    connect(m_pain, &PainScale::edited, this, &SessionFacts::painEdited);
    connect(m_effort, &EffortScale::edited, this, &SessionFacts::effortEdited);
    connect(m_noteField, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT noteEdited(m_noteField->toPlainText()); });
    return form;
}

void SessionFacts::setNoteHeight()
{
    const QFontMetrics metrics(fontOf(TypeToken::Body));
    m_noteField->setFixedHeight(metrics.lineSpacing() * noteLines + 18);
}

bool SessionFacts::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setNoteHeight();
    return Card::event(event);
}

void SessionFacts::setPainLimit(int limit)
{
    m_painLimit = limit;
    m_pain->setLimit(limit);
}

void SessionFacts::setSession(const Session &session, Date latest)
{
    showFacts(session);
    const QSignalBlocker noDay(m_day);
    const QSignalBlocker noNote(m_noteField);
    m_day->setMaximumDate(toQt(std::max(latest, session.day)));
    m_day->setDate(toQt(session.day));
    m_pain->setPain(session.pain);
    m_effort->setEffort(session.effort);
    if (m_noteField->toPlainText() != toQt(session.note))
        m_noteField->setPlainText(toQt(session.note));
}

void SessionFacts::showFacts(const Session &session)
{
    m_when->setText(whenText(session));
    while (const std::unique_ptr<QLayoutItem> item{m_chips->takeAt(0)})
        delete item->widget();
    for (const QString &fact : plainFacts(session))
        m_chips->addWidget(new Chip(fact));
    if (session.pain) {
        auto *pain = new Chip(tr("Pain %1 of 10").arg(*session.pain));
        pain->setGlyph(painGlyph(*session.pain, m_painLimit));
        m_chips->addWidget(pain);
    }
    if (session.effort)
        m_chips->addWidget(new Chip(tr("Effort %1 of 10").arg(*session.effort)));
    m_note->setText(toQt(session.note));
    m_note->setVisible(!session.note.empty());
}

void SessionFacts::setIsEditable(bool isEditable)
{
    m_reading->setVisible(!isEditable);
    m_form->setVisible(isEditable);
}

} // namespace hipstride
