// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

#include "storage/person_merging.h"
#include "storage/person_store.h"

namespace hipstride {

/// The people of the data as the pages see them, and a signal when something about one changes.
/// What it writes is durable when a function returns; each may throw Error, and then nothing
/// changed.
class PersonBook : public QObject
{
    Q_OBJECT

public:
    explicit PersonBook(Database &database, QObject *parent = nullptr);

    /// Whose program this is.
    const Person &me() const { return m_people.front(); }
    const std::vector<Person> &people() const { return m_people; }
    const Person *find(PersonId person) const;
    bool hasClients() const { return m_people.size() > 1; }
    ClientFile file(PersonId person) const { return m_store.file(person); }

    PersonId add(const std::string &name);
    void rename(PersonId person, const std::string &name);
    void setArchived(PersonId person, bool isArchived);
    /// `removed` says what is gone from the file, if anything is; then it may be taken back.
    void save(PersonId person, const ClientFile &file, const QString &removed = {});
    /// Older copies of all data, by name; they go when somebody is erased.
    QStringList copies() const;
    /// See mergePeople. Expects that neither's pages are open.
    PersonMerge merge(PersonId from, PersonId into);
    /// See the function of storage. Expects that nobody's pages of it are open.
    void takeApart(const PersonMerge &merge);
    /// For good; see erasePerson.
    void erase(PersonId person);

Q_SIGNALS:
    void changed();
    /// Something was done that `takeBack` undoes; `text` says what, as a sentence.
    void mayBeTakenBack(const QString &text, const std::function<void()> &takeBack);
    void erased(hipstride::PersonId person);

private:
    void reload();

    Database &m_database;
    PersonStore m_store;
    std::vector<Person> m_people;
};

} // namespace hipstride
