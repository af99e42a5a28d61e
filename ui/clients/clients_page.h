// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/client_model.h"
#include "ui/page.h"

class QStackedWidget;

namespace hipstride {

class ClientList;
class ClientSheets;
class ClientView;
class Clock;
class EmptyState;
class PersonBook;
class Prompts;
class Settings;

/// Clients: the list at the left, one of them at the right.
class ClientsPage : public Page
{
    Q_OBJECT

public:
    ClientsPage(PersonBook &people, ClientSheets &sheets, const Clock &clock, Settings &settings,
                Prompts &prompts, QWidget *parent = nullptr);

    void refresh() override;
    void select(PersonId person);

Q_SIGNALS:
    /// Today, Routines, Plan and Progress are to be hers.
    void personRequested(hipstride::PersonId person);
    void eraseRequested(hipstride::PersonId person);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void connectHead();
    void chooseForm();
    std::vector<ClientRow> rows() const;
    void showClient();
    void add();
    void rename();
    void archive();
    void askToErase();

    PersonBook &m_people;
    ClientSheets &m_sheets;
    const Clock &m_clock;
    Settings &m_settings;
    Prompts &m_prompts;
    ClientModel m_model;
    PersonId m_current;
    ClientList *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ClientView *m_view;
};

} // namespace hipstride
