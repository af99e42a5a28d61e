// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/own_exercise_store.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/query.h"

namespace hipstride {

namespace {

std::optional<std::string> unlessEmpty(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

void requireOne(const Database &database, std::string_view key, int rows)
{
    if (rows != 1)
        throw Error(ErrorCode::DatabaseFailed, database.file().string(),
                    "no own exercise: " + std::string(key));
}

} // namespace

OwnExerciseStore::OwnExerciseStore(Database &database)
    : m_database(database)
{}

StoredExercises OwnExerciseStore::load() const
{
    return load(R"(
        SELECT exercise, entry, figure, removed_at_ms
          FROM own_exercise
         ORDER BY number)");
}

StoredExercises OwnExerciseStore::loadForRoutines() const
{
    return load(R"(
        SELECT exercise, entry, figure, removed_at_ms
          FROM own_exercise
         WHERE exercise IN (SELECT exercise FROM routine_step)
         ORDER BY number)");
}

StoredExercises OwnExerciseStore::load(std::string_view selectExercises) const
{
    constexpr std::string_view selectChanges = R"(
        SELECT exercise, hidden, words
          FROM exercise_change
         ORDER BY exercise)";

    StoredExercises stored;
    m_database.useSnapshot([&](SQLite::Database &) {
        Query exercises(m_database, selectExercises);
        while (exercises.next()) {
            StoredExercise &one = stored.exercises.emplace_back();
            std::optional<std::string> figure;
            exercises.take(one.key, one.entry, figure, one.removedAt);
            one.figure = figure.value_or("");
        }
        Query changes(m_database, selectChanges);
        while (changes.next()) {
            StoredChange &one = stored.changes.emplace_back();
            std::optional<std::string> words;
            changes.take(one.key, one.isHidden, words);
            one.words = words.value_or("");
        }
    });
    return stored;
}

void OwnExerciseStore::save(const std::vector<StoredExercise> &exercises)
{
    constexpr std::string_view put = R"(
        INSERT INTO own_exercise (exercise, entry, figure, removed_at_ms)
        VALUES (?, ?, ?, ?)
            ON CONFLICT (exercise) DO UPDATE
           SET entry = excluded.entry, figure = excluded.figure,
               removed_at_ms = excluded.removed_at_ms)";

    m_database.transaction([&] {
        for (const StoredExercise &one : exercises)
            Query(m_database, put)
                .bind(one.key, one.entry, unlessEmpty(one.figure), one.removedAt)
                .run();
    });
}

void OwnExerciseStore::save(const StoredChange &change)
{
    constexpr std::string_view put = R"(
        INSERT INTO exercise_change (exercise, hidden, words)
        VALUES (?, ?, ?)
            ON CONFLICT (exercise) DO UPDATE
           SET hidden = excluded.hidden, words = excluded.words)";
    constexpr std::string_view forget = R"(
        DELETE FROM exercise_change
         WHERE exercise = ?)";

    m_database.transaction([&] {
        if (change.isHidden || !change.words.empty())
            Query(m_database, put)
                .bind(change.key, change.isHidden, unlessEmpty(change.words))
                .run();
        else
            Query(m_database, forget).bind(change.key).run();
    });
}

void OwnExerciseStore::remove(std::string_view key, Moment now)
{
    constexpr std::string_view update = R"(
        UPDATE own_exercise
           SET removed_at_ms = ?
         WHERE exercise = ? AND removed_at_ms IS NULL)";

    m_database.transaction(
        [&] { requireOne(m_database, key, Query(m_database, update).bind(now, key).run()); });
}

void OwnExerciseStore::restore(std::string_view key)
{
    constexpr std::string_view update = R"(
        UPDATE own_exercise
           SET removed_at_ms = NULL
         WHERE exercise = ? AND removed_at_ms IS NOT NULL)";

    m_database.transaction(
        [&] { requireOne(m_database, key, Query(m_database, update).bind(key).run()); });
}

int OwnExerciseStore::emptyBin(Moment before)
{
    constexpr std::string_view erase = R"(
        DELETE FROM own_exercise
         WHERE removed_at_ms < ?
           AND exercise NOT IN (SELECT exercise FROM routine_step))";

    int erased = 0;
    m_database.transaction([&] { erased = Query(m_database, erase).bind(before).run(); });
    return erased;
}

} // namespace hipstride
