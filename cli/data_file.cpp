// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/data_file.h"

#include <QSettings>

#include <algorithm>

#include "base/error.h"
#include "cli/passphrase.h"
#include "drawing/qt_text.h"
#include "progression/step_change.h"
#include "storage/data_folder.h"
#include "storage/folder_lock.h"

namespace hipstride {

namespace {

/// The folder must be there before the database in it is opened.
std::filesystem::path prepared(const std::filesystem::path &folder)
{
    prepareDataFolder(folder);
    return folder;
}

} // namespace

DataFile::DataFile(const std::filesystem::path &folder)
    : m_folder(prepared(folder))
    , m_database(databasePath(folder), keyOfData(databasePath(folder)))
    , m_people(m_database)
    , m_exercises(m_database)
{
    open(m_people.me().id);
}

void DataFile::open(PersonId person)
{
    m_plans.emplace(m_database, person);
    m_log.emplace(m_database, person);
    m_answers.emplace(m_database, person);
}

bool DataFile::openPerson(std::string_view name)
{
    const std::vector<Person> people = m_people.list();
    const auto found = std::ranges::find(people, name, &Person::name);
    if (found == people.end())
        return false;
    open(found->id);
    return true;
}

void DataFile::change(const std::function<void(Database &)> &change)
{
    const FolderLock lock = locked();
    change(m_database);
}

int DataFile::painLimit() const
{
    const QSettings settings(toQt((m_folder / "settings.ini").string()), QSettings::IniFormat);
    return std::clamp(
        settings.value(QStringLiteral("pain/limit"), ProgressionLimits().mostPain).toInt(), 0, 10);
}

FolderLock DataFile::locked() const
{
    std::optional<FolderLock> lock = FolderLock::take(m_folder);
    if (!lock)
        throw Error(ErrorCode::DatabaseBusy, path(), "close the window first");
    return std::move(*lock);
}

void DataFile::saveExercises(const std::vector<StoredExercise> &exercises)
{
    const FolderLock lock = locked();
    m_exercises.save(exercises);
}

void DataFile::changePlan(const std::function<void(Plan &)> &change)
{
    const FolderLock lock = locked();
    Plan changed = plan();
    change(changed);
    m_plans->save(changed);
}

RoutineId DataFile::freeRoutineId(const Plan &plan) const
{
    RoutineId last = m_log->largestIds().routine;
    for (const Routine &routine : plan.routines)
        last = std::max(last, routine.id);
    return {last.value + 1};
}

} // namespace hipstride
