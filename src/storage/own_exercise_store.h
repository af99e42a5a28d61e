// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "domain/own_exercise.h"

namespace hipstride {

class Database;

/// The exercises of the person's own, and her changes to those of the program. Everything is
/// durable when a function returns; each may throw Error, and then nothing changed.
class OwnExerciseStore
{
public:
    explicit OwnExerciseStore(Database &database);

    StoredExercises load() const;
    /// The same, but of the exercises only those that a routine names.
    StoredExercises loadForRoutines() const;
    /// Puts in what is new and replaces what has the same key, all or nothing.
    void save(const std::vector<StoredExercise> &exercises);
    /// A change that says nothing is forgotten.
    void save(const StoredChange &change);
    /// To the bin.
    void remove(std::string_view key, Moment now);
    void restore(std::string_view key);
    /// Erases for good what went to the bin before `before` and is in no routine; says how many.
    int emptyBin(Moment before);

private:
    StoredExercises load(std::string_view selectExercises) const;

    Database &m_database;
};

} // namespace hipstride
