// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/person_book.h"

#include <algorithm>

#include "drawing/qt_text.h"
#include "storage/copies.h"
#include "storage/database.h"
#include "storage/erasure.h"

namespace hipstride {

PersonBook::PersonBook(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_store(database)
{
    static_cast<void>(m_store.me()); // a file without anybody is refused
    m_people = m_store.list();
}

const Person *PersonBook::find(PersonId person) const
{
    const auto found = std::ranges::find(m_people, person, &Person::id);
    return found == m_people.end() ? nullptr : &*found;
}

PersonId PersonBook::add(const std::string &name)
{
    const PersonId person = m_store.add(name);
    reload();
    return person;
}

void PersonBook::rename(PersonId person, const std::string &name)
{
    const std::string before = find(person)->name;
    if (before == name)
        return;
    m_store.rename(person, name);
    reload();
    // who is at the screen may not be meant to read names
    Q_EMIT mayBeTakenBack(tr("The client has another name now."),
                          [this, person, before] { rename(person, before); });
}

void PersonBook::setArchived(PersonId person, bool isArchived)
{
    m_store.setArchived(person, isArchived);
    reload();
    Q_EMIT mayBeTakenBack(isArchived ? tr("The client is in the archive.")
                                     : tr("The client is out of the archive."),
                          [this, person, isArchived] { setArchived(person, !isArchived); });
}

void PersonBook::save(PersonId person, const ClientFile &file, const QString &removed)
{
    const ClientFile before = m_store.file(person);
    m_store.save(person, file);
    Q_EMIT changed();
    if (!removed.isEmpty())
        Q_EMIT mayBeTakenBack(removed, [this, person, before] { save(person, before); });
}

PersonMerge PersonBook::merge(PersonId from, PersonId into)
{
    const PersonMerge merge = mergePeople(m_database, from, into);
    reload();
    return merge;
}

void PersonBook::takeApart(const PersonMerge &merge)
{
    hipstride::takeApart(m_database, merge);
    reload();
}

QStringList PersonBook::copies() const
{
    QStringList names;
    for (const std::filesystem::path &copy : copiesBeside(m_database.file()))
        names.append(toQt(copy.filename().string()));
    return names;
}

void PersonBook::erase(PersonId person)
{
    erasePerson(m_database, person);
    reload();
    Q_EMIT erased(person);
}

void PersonBook::reload()
{
    m_people = m_store.list();
    Q_EMIT changed();
}

} // namespace hipstride
