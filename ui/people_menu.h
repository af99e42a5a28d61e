// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "base/id.h"

namespace hipstride {

class PersonBook;
class Settings;

/// Whose pages to show: one's own, the first clients by name, and the way to all of them.
class PeopleMenu : public QMenu
{
    Q_OBJECT

public:
    PeopleMenu(const PersonBook &people, const Settings &settings, QWidget *parent = nullptr);

    void setCurrent(PersonId person) { m_current = person; }

Q_SIGNALS:
    void personChosen(hipstride::PersonId person);
    void allRequested();

private:
    void fill();
    void addPerson(PersonId person, const QString &name);

    const PersonBook &m_people;
    const Settings &m_settings;
    PersonId m_current;
};

} // namespace hipstride
