// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/last_session_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "drawing/qt_text.h"
#include "routine/duration_estimate.h"
#include "ui/day_text.h"
#include "ui/style/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

QString dayWords(Date day, Date today)
{
    switch (daysBetween(day, today)) {
    case 0:
        return LastSessionCard::tr("today");
    case 1:
        return LastSessionCard::tr("yesterday");
    default:
        return LastSessionCard::tr("on %1", "a day").arg(dayText(day));
    }
}

QString sentenceOf(const SessionSummary &session, Date today)
{
    const QString name = toQt(session.routineName);
    QString text;
    // a session that came back on paper has no length
    if (session.endedAt && *session.endedAt > session.startedAt) {
        const auto length =
            std::chrono::duration_cast<seconds>(*session.endedAt - session.startedAt);
        text = LastSessionCard::tr("%1, %2 min, %3.", "routine, minutes, day")
                   .arg(name)
                   .arg(minutesShown(length))
                   .arg(dayWords(session.day, today));
    } else {
        text =
            LastSessionCard::tr("%1, %2.", "routine, day").arg(name, dayWords(session.day, today));
    }
    if (session.setsDone < session.setsPlanned)
        text += QLatin1Char(' ') + LastSessionCard::tr("%1 of %2 sets done.")
                                       .arg(session.setsDone)
                                       .arg(session.setsPlanned);
    if (session.effort)
        text += QLatin1Char(' ') + LastSessionCard::tr("Effort %1 of 10.").arg(*session.effort);
    return text;
}

} // namespace

LastSessionCard::LastSessionCard(QWidget *parent)
    : Card(parent)
    , m_head(new QHBoxLayout)
    , m_pain(new Chip(QString()))
    , m_text(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_open(new QPushButton(tr("Open")))
{
    setObjectName(QStringLiteral("last-session"));
    m_text->setObjectName(QStringLiteral("last-session-text"));
    m_open->setObjectName(QStringLiteral("open-last"));
    m_open->setAccessibleName(tr("Open the last session"));
    m_open->setAutoDefault(false);
    setButtonSize(m_open, ButtonSize::Dense);
    m_head->addWidget(new TextLabel(tr("Last session"), TypeToken::Section), 1, Qt::AlignVCenter);
    m_head->addWidget(m_pain, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargins());
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &LastSessionCard::openRequested);
}

void LastSessionCard::setSession(const SessionSummary &session, Date today)
{
    m_pain->setVisible(session.pain.has_value());
    if (session.pain) {
        m_pain->setText(tr("Pain %1 of 10").arg(*session.pain));
        m_pain->setGlyph(painGlyph(*session.pain));
    }
    m_text->setText(sentenceOf(session, today));
}

} // namespace hipstride
