// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/client_file.h"
#include "ui/clients/titled_card.h"

class QLineEdit;

namespace hipstride {

/// What the client wants to be able to do: open, underway or reached.
class GoalsCard : public TitledCard
{
    Q_OBJECT

public:
    explicit GoalsCard(QWidget *parent = nullptr);

    void setGoals(const std::vector<ClientGoal> &goals);

Q_SIGNALS:
    void edited(const std::vector<hipstride::ClientGoal> &goals);

private:
    QWidget *makeRow(std::size_t index);
    void changeState(std::size_t index);
    void remove(std::size_t index);
    void add();

    std::vector<ClientGoal> m_goals;
    QVBoxLayout *m_list;
    QLineEdit *m_new;
};

} // namespace hipstride
