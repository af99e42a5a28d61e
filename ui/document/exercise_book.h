// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <future>

#include "catalogue/own_exercises.h"

namespace hipstride {

class FigureLibrary;
class OwnExerciseStore;

/// The exercises as the pages see them: what came with the program, as the person wants it, and her
/// own; and a signal when that changes. What it writes is durable when a function returns; each may
/// throw Error, and then nothing changed.
class ExerciseBook : public QObject
{
    Q_OBJECT

public:
    /// Reads of her own what routines name; the rest may be thousands and can wait. Own figures are
    /// put into `figures`.
    ExerciseBook(OwnExerciseStore &store, const Catalogue &builtIn, FigureLibrary &figures,
                 QObject *parent = nullptr);

    /// Begins to read what was not read yet, in a thread of its own; `restRead` follows.
    void startReading();
    /// Returns when everything is read. Everything that changes something does it first.
    void readRest();

    /// Stays at its place; what is in it changes with `changed`.
    const Catalogue &catalogue() const { return m_catalogue; }
    const Catalogue &builtIn() const { return m_builtIn; }
    const OwnExercises &own() const { return m_own; }
    /// True when it has words other than the original's.
    bool isReworded(std::string_view key) const;

    /// Puts in what is new and replaces what has the same key.
    void save(std::vector<OwnExercise> exercises);
    void remove(const ExerciseKey &key, Moment now);
    void restore(const ExerciseKey &key);
    /// Erases for good what went to the bin before `before` and is in no routine.
    void emptyBin(Moment before);
    void setHidden(const ExerciseKey &key, bool isHidden);
    /// Without words those of the original stand again.
    void setWords(const ExerciseKey &key, std::optional<ExerciseWords> words);

Q_SIGNALS:
    void changed();
    /// Once, before `changed` if there was more than what routines name.
    void restRead();
    /// An exercise went to the bin; `restore` takes it back.
    void removed(const QString &key);

private:
    void change(ExerciseChange change);
    ExerciseChange changeOf(const ExerciseKey &key) const;
    struct Reading
    {
        OwnExercises own;
        std::vector<ShelvedExercise> all; ///< with those of the program
    };

    Reading readingOf(const StoredExercises &stored) const;
    void takeRest();
    void set(Reading reading);
    void renew();
    void renewFigures();

    OwnExerciseStore &m_store;
    const Catalogue &m_builtIn;
    FigureLibrary &m_figures;
    OwnExercises m_own;
    Catalogue m_catalogue;
    bool m_isWhole = false;
    std::future<Reading> m_rest; ///< last: it is waited for before the others end
};

} // namespace hipstride
