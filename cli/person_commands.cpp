// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/person_commands.h"

#include <nlohmann/json.hpp>

#include "cli/data_file.h"
#include "cli/output.h"
#include "storage/erasure.h"
#include "storage/person_store.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

/// The client of that name; nothing, and said so, when there is none or more than one.
std::optional<Person> clientNamed(const std::string &name, DataFile &data, Output &output)
{
    std::optional<Person> found;
    for (const Person &person : data.people().list()) {
        if (person.name != name || person.id == data.people().me().id)
            continue;
        if (found) {
            output.fault(data.path(), "several are called “" + name + "”");
            return std::nullopt;
        }
        found = person;
    }
    if (!found)
        output.fault(data.path(), "nobody is called “" + name + "”");
    return found;
}

bool isGoodName(const std::string &name, Output &output)
{
    if (!name.empty() && name.size() <= PersonLimits::longestName)
        return true;
    output.fault("NAME", name.empty() ? "is empty" : "is too long");
    return false;
}

} // namespace

void listPeople(DataFile &data, Output &output)
{
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const Person &person : data.people().list()) {
        const bool isMe = person.id == data.people().me().id;
        ordered_json object;
        object["name"] = person.name;
        object["isMe"] = isMe;
        object["isArchived"] = person.isArchived;
        list.push_back(std::move(object));
        rows.push_back({person.name.empty() ? "Me" : person.name,
                        isMe ? "you" : (person.isArchived ? "archived" : "client")});
    }
    if (output.isJson())
        output.json(list);
    else
        output.table(rows);
}

void addPerson(const std::string &name, DataFile &data, Output &output)
{
    if (!isGoodName(name, output))
        return;
    data.change([&](Database &database) { PersonStore(database).add(name); });
    output.done("added", name);
}

void renamePerson(const std::string &name, const std::string &newName, DataFile &data,
                  Output &output)
{
    const std::optional<Person> person = clientNamed(name, data, output);
    if (!person || !isGoodName(newName, output))
        return;
    data.change([&](Database &database) { PersonStore(database).rename(person->id, newName); });
    output.done("renamed", newName);
}

void removePerson(const std::string &name, DataFile &data, Output &output)
{
    const std::optional<Person> person = clientNamed(name, data, output);
    if (!person)
        return;
    data.change([&](Database &database) { erasePerson(database, person->id); });
    output.done("removed", name);
}

} // namespace hipstride
