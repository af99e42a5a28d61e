// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/client_file.h"
#include "ui/clients/titled_card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hipstride {

class LabelledField;
class NumberEdit;

/// Begins a new outcome: pain, an activity of the client's choice, or a scale with a name and
/// limits of its own.
class NewOutcomeCard : public TitledCard
{
    Q_OBJECT

public:
    explicit NewOutcomeCard(QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const hipstride::Outcome &outcome);

private:
    void showWhatApplies();
    void add();

    QComboBox *m_kind;
    QLineEdit *m_name;
    NumberEdit *m_least;
    NumberEdit *m_most;
    QWidget *m_limits;
    QPushButton *m_add;
};

} // namespace hipstride
