// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people_menu.h"

#include <QCollator>

#include <algorithm>

#include "ui/document/person_book.h"
#include "ui/person_text.h"
#include "ui/settings.h"

namespace hipstride {

namespace {

constexpr std::size_t mostNames = 12;

} // namespace

PeopleMenu::PeopleMenu(const PersonBook &people, const Settings &settings, QWidget *parent)
    : QMenu(parent)
    , m_people(people)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("people-menu"));
    connect(this, &QMenu::aboutToShow, this, &PeopleMenu::fill);
}

void PeopleMenu::fill()
{
    clear();
    addPerson(m_people.me().id, tr("My own pages"));
    addSeparator();
    std::vector<std::pair<QString, PersonId>> clients;
    for (const Person &person : m_people.people()) {
        if (person.id != m_people.me().id && !person.isArchived)
            clients.emplace_back(nameShown(person, m_settings), person.id);
    }
    const QCollator collator;
    std::ranges::sort(clients, [&collator](const auto &left, const auto &right) {
        return collator.compare(left.first, right.first) < 0;
    });
    for (std::size_t i = 0; i < std::min(clients.size(), mostNames); ++i)
        addPerson(clients[i].second, clients[i].first);
    addSeparator();
    addAction(tr("All clients"), this, &PeopleMenu::allRequested)
        ->setObjectName(QStringLiteral("all-clients"));
}

void PeopleMenu::addPerson(PersonId person, const QString &name)
{
    QAction *action = addAction(name, this, [this, person] { Q_EMIT personChosen(person); });
    action->setCheckable(true);
    action->setChecked(person == m_current);
}

} // namespace hipstride
