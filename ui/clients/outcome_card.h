// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/client_file.h"
#include "ui/clients/titled_card.h"

class QDateEdit;

namespace hipstride {

class NumberEdit;
class OutcomeChart;

/// One outcome over time, and a field for today's value.
class OutcomeCard : public TitledCard
{
    Q_OBJECT

public:
    OutcomeCard(const Outcome &outcome, int painLimit, Date today, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const hipstride::Outcome &outcome);
    void removeRequested();

private:
    QWidget *makeForm(Date today);
    void add();

    Outcome m_outcome;
    OutcomeChart *m_chart;
    NumberEdit *m_value;
    QDateEdit *m_day;
};

} // namespace hipstride
