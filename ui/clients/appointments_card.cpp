// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/appointments_card.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>

#include "drawing/qt_text.h"
#include "ui/clients/day_field.h"
#include "ui/day_text.h"
#include "ui/session_text.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr TimeOfDay usualTime{9 * 60};
constexpr int usualDays = 14; ///< until the next visit
constexpr int longestNote = 100;
constexpr std::size_t mostShown = 6;

} // namespace

AppointmentsCard::AppointmentsCard(QWidget *parent)
    : TitledCard(tr("Appointments"), parent)
    , m_list(new QVBoxLayout)
{
    m_list->setSpacing(0);
    rows()->addWidget(makeForm());
    rows()->addLayout(m_list);
    rows()->addStretch(1);
}

QWidget *AppointmentsCard::makeForm()
{
    m_day = makeDayField({}, QStringLiteral("appointment-day"));
    m_day->setAccessibleName(tr("Day of the appointment"));
    m_time = new QTimeEdit(toQt(usualTime));
    m_time->setObjectName(QStringLiteral("appointment-time"));
    m_time->setAccessibleName(tr("Time of the appointment"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("appointment-note"));
    m_note->setAccessibleName(tr("What the appointment is for"));
    m_note->setPlaceholderText(tr("What for"));
    m_note->setMaxLength(longestNote);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("appointment-add"));
    add->setAccessibleName(tr("Add the appointment"));
    auto *form = new QWidget;
    auto *flow = new FlowLayout(form);
    for (QWidget *field : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_time),
                           static_cast<QWidget *>(m_note), static_cast<QWidget *>(add)})
        flow->addWidget(field);
    connect(add, &QPushButton::clicked, this, &AppointmentsCard::add);
    connect(m_note, &QLineEdit::returnPressed, this, &AppointmentsCard::add);
    return form;
}

void AppointmentsCard::setAppointments(const std::vector<Appointment> &appointments, Date today)
{
    if (today != m_today)
        m_day->setDate(toQt(addDays(today, usualDays)));
    m_appointments = appointments;
    m_today = today;
    removeRows(*m_list);
    const std::size_t shown = std::min(mostShown, appointments.size());
    for (std::size_t i = 0; i < shown; ++i)
        m_list->addWidget(makeRow(appointments.size() - 1 - i));
    setRemark(appointments.size() > shown ? tr("%1 earlier").arg(appointments.size() - shown)
                                          : QString());
}

QWidget *AppointmentsCard::makeRow(std::size_t index)
{
    const Appointment &appointment = m_appointments[index];
    QString when = logDayText(appointment.day, m_today);
    if (appointment.time)
        when += QStringLiteral(", ") + clockText(*appointment.time);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new StatusGlyph(appointment.day > m_today ? Glyph::Planned : Glyph::Done), 0,
                      Qt::AlignVCenter);
    auto *words = new TextLabel(appointment.note.empty()
                                    ? when
                                    : QStringLiteral("%1 · %2").arg(when, toQt(appointment.note)),
                                TypeToken::Body);
    layout->addWidget(words, 1, Qt::AlignVCenter);
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove %1").arg(when),
                                  QStringLiteral("appointment-remove-%1").arg(index));
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, index] { Q_EMIT removed(index); });
    return row;
}

void AppointmentsCard::add()
{
    const Appointment appointment{.day = fromQt(m_day->date()),
                                  .time = TimeOfDay(m_time->time().msecsSinceStartOfDay() / 60000),
                                  .note = fromQt(m_note->text().trimmed())};
    m_note->clear();
    Q_EMIT added(appointment);
}

} // namespace hipstride
