// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

#include "domain/plan.h"
#include "storage/database.h"
#include "storage/folder_lock.h"
#include "storage/next_step_answers.h"
#include "storage/own_exercise_store.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"

namespace hipstride {

/// The data of the person who uses the program, opened.
class DataFile
{
public:
    /// Makes folder and file when they are not there yet.
    /// Throws Error as prepareDataFolder, keyOfData and Database do.
    explicit DataFile(const std::filesystem::path &folder);

    /// From now on plan and log are those of the first person with this name. False when there is
    /// none.
    bool openPerson(std::string_view name);
    const PersonStore &people() const { return m_people; }
    /// Changes what is not a part of the plan. Throws Error(DatabaseBusy) as changePlan does.
    void change(const std::function<void(Database &)> &change);

    /// Where it is, for messages.
    std::string path() const { return m_database.file().string(); }
    const Database &database() const { return m_database; }
    SessionLog &log() { return *m_log; }
    StoredExercises exercises() const { return m_exercises.load(); }
    /// Throws Error(DatabaseBusy) as changePlan does.
    void saveExercises(const std::vector<StoredExercise> &exercises);
    std::vector<AnsweredStep> answeredSteps() const { return m_answers->all(); }
    /// As the person set it in the window, else the usual one.
    int painLimit() const;
    Plan plan() const { return m_plans->load(); }
    /// Changes the plan and keeps it, all or nothing.
    /// Throws Error(DatabaseBusy) while the window is open on the same data: it would write its own
    /// plan over this one.
    void changePlan(const std::function<void(Plan &)> &change);
    /// An id that no routine of `plan` has and none of the log had.
    RoutineId freeRoutineId(const Plan &plan) const;

private:
    void open(PersonId person);
    FolderLock locked() const;

    std::filesystem::path m_folder;
    Database m_database;
    PersonStore m_people;
    std::optional<PlanStore> m_plans;
    std::optional<SessionLog> m_log;
    OwnExerciseStore m_exercises;
    std::optional<NextStepAnswers> m_answers;
};

} // namespace hipstride
