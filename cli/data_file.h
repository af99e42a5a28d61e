// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include "domain/plan.h"
#include "storage/database.h"
#include "storage/folder_lock.h"
#include "storage/next_step_answers.h"
#include "storage/own_exercise_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"

namespace hipstride {

/// The data of the person who uses the program, opened.
class DataFile
{
public:
    /// Makes folder and file when they are not there yet.
    /// Throws Error as prepareDataFolder and Database do.
    explicit DataFile(const std::filesystem::path &folder);

    /// Where it is, for messages.
    std::string path() const { return m_database.file().string(); }
    const Database &database() const { return m_database; }
    SessionLog &log() { return m_log; }
    StoredExercises exercises() const { return m_exercises.load(); }
    /// Throws Error(DatabaseBusy) as changePlan does.
    void saveExercises(const std::vector<StoredExercise> &exercises);
    std::vector<AnsweredStep> answeredSteps() const { return m_answers.all(); }
    /// As the person set it in the window, else the usual one.
    int painLimit() const;
    Plan plan() const { return m_plans.load(); }
    /// Changes the plan and keeps it, all or nothing.
    /// Throws Error(DatabaseBusy) while the window is open on the same data: it would write its own
    /// plan over this one.
    void changePlan(const std::function<void(Plan &)> &change);
    /// An id that no routine of `plan` has and none of the log had.
    RoutineId freeRoutineId(const Plan &plan) const;

private:
    FolderLock locked() const;

    std::filesystem::path m_folder;
    Database m_database;
    PersonId m_person;
    PlanStore m_plans;
    SessionLog m_log;
    OwnExerciseStore m_exercises;
    NextStepAnswers m_answers;
};

} // namespace hipstride
