// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/client_file.h"
#include "ui/clients/titled_card.h"

class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace hipstride {

/// When the client was here and when she comes next; the newest first.
class AppointmentsCard : public TitledCard
{
    Q_OBJECT

public:
    explicit AppointmentsCard(QWidget *parent = nullptr);

    void setAppointments(const std::vector<Appointment> &appointments, Date today);

Q_SIGNALS:
    void added(const hipstride::Appointment &appointment);
    /// The index into the appointments.
    void removed(std::size_t index);

private:
    QWidget *makeForm();
    QWidget *makeRow(std::size_t index);
    void add();

    std::vector<Appointment> m_appointments;
    Date m_today{};
    QVBoxLayout *m_list;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QLineEdit *m_note;
};

} // namespace hipstride
