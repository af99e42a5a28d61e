// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/end_sheet.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/effort_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int noteLines = 2;

/// To the first button of a scale, as Tab would.
void focusFirst(QWidget &scale)
{
    for (QAbstractButton *button : scale.findChildren<QAbstractButton *>()) {
        if ((button->focusPolicy() & Qt::TabFocus) != 0) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace

EndSheet::EndSheet(int painLimit, QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TypeToken::Hero))
    , m_pain(new PainScale)
    , m_effort(new EffortScale)
    , m_note(new QPlainTextEdit)
    , m_warning(new MessageStrip)
    , m_done(new QPushButton(tr("Done")))
    , m_back(new QPushButton)
{
    setObjectName(QStringLiteral("end-sheet"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_title->setObjectName(QStringLiteral("end-title"));
    m_pain->setObjectName(QStringLiteral("end-pain"));
    m_pain->setLimit(painLimit);
    m_warning->setObjectName(QStringLiteral("end-warning"));
    m_effort->setObjectName(QStringLiteral("end-effort"));
    m_note->setObjectName(QStringLiteral("end-note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 24);
    m_done->setObjectName(QStringLiteral("end-done"));
    m_back->setObjectName(QStringLiteral("end-back"));
    setButtonRole(m_done, ButtonRole::Primary);
    setButtonRole(m_back, ButtonRole::Quiet);
    for (QPushButton *button : {m_done, m_back})
        setButtonSize(button, ButtonSize::Large);
    setWidget(makeContent());

    connect(m_pain, &PainScale::edited, this, &EndSheet::warnOfPain);
    connect(m_pain, &PainScale::typed, this, [this] { focusFirst(*m_effort); });
    connect(m_effort, &EffortScale::typed, this, [this] { m_done->setFocus(Qt::TabFocusReason); });
    connect(m_done, &QPushButton::clicked, this, &EndSheet::doneRequested);
    connect(m_back, &QPushButton::clicked, this, &EndSheet::backRequested);
}

QWidget *EndSheet::makeContent()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 0, 4, 4); // room for the ring of the focus
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(new LabelledField(tr("Pain, 0 none to 10 worst"), m_pain));
    layout->addWidget(m_warning);
    layout->addWidget(new LabelledField(tr("How many more could you have done?"), m_effort));
    layout->addWidget(new LabelledField(tr("Note"), m_note));
    auto *ways = new QWidget;
    auto *row = new FlowLayout(ways);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_done);
    row->addWidget(m_back);
    layout->addWidget(ways);
    layout->addStretch(1);
    return content;
}

void EndSheet::open(const QString &title, const QString &wayBack)
{
    m_title->setText(title);
    m_back->setText(wayBack);
    focusFirst(*m_pain);
}

SessionEnd EndSheet::answers() const
{
    return {.effort = m_effort->effort(),
            .pain = m_pain->pain(),
            .note = fromQt(m_note->toPlainText().trimmed())};
}

void EndSheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        if (!event->isAutoRepeat())
            pressEnter();
        break;
    case Qt::Key_B:
    case Qt::Key_PageUp:
        Q_EMIT backRequested();
        break;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        break;
    default:
        event->ignore();
    }
}

void EndSheet::pressEnter()
{
    if (m_back->hasFocus())
        Q_EMIT backRequested();
    else
        Q_EMIT doneRequested();
}

void EndSheet::warnOfPain(int pain)
{
    if (pain <= m_pain->limit())
        m_warning->clear();
    else
        m_warning->setMessage(
            {.kind = MessageKind::Warning,
             .title = tr("Pain %1. Stop these for today.").arg(pain),
             .text = tr("Choose an easier one next time. See someone if the pain stays.")});
}

} // namespace hipstride
