// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/exercise_book.h"

#include <QPixmapCache>

#include <unordered_map>

#include "drawing/qt_text.h"
#include "figure/figure_library.h"
#include "storage/own_exercise_store.h"

namespace hipstride {

ExerciseBook::ExerciseBook(OwnExerciseStore &store, const Catalogue &builtIn,
                           FigureLibrary &figures, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_builtIn(builtIn)
    , m_figures(figures)
    , m_own(readOwnExercises(store.loadForRoutines()))
    , m_catalogue(withOwn(builtIn, m_own))
{
    renewFigures();
}

ExerciseBook::Reading ExerciseBook::readingOf(const StoredExercises &stored) const
{
    OwnExercises own = readOwnExercises(stored);
    std::vector<ShelvedExercise> all = shelvedWithOwn(m_builtIn, own);
    return {std::move(own), std::move(all)};
}

void ExerciseBook::startReading()
{
    if (m_isWhole || m_rest.valid())
        return;
    m_rest = std::async(std::launch::async, [this, stored = m_store.load()] {
        Reading reading = readingOf(stored);
        QMetaObject::invokeMethod(this, &ExerciseBook::takeRest, Qt::QueuedConnection);
        return reading;
    });
}

void ExerciseBook::readRest()
{
    startReading();
    takeRest();
}

void ExerciseBook::takeRest()
{
    if (m_isWhole)
        return;
    Reading rest = m_rest.get();
    m_isWhole = true;
    const bool isMore = rest.own.exercises.size() != m_own.exercises.size();
    m_own.problems = rest.own.problems;
    Q_EMIT restRead();
    if (isMore)
        set(std::move(rest));
}

void ExerciseBook::set(Reading reading)
{
    m_own = std::move(reading.own);
    renewFigures();
    m_catalogue.setExercises(std::move(reading.all));
    Q_EMIT changed();
}

bool ExerciseBook::isReworded(std::string_view key) const
{
    const ExerciseChange *change = m_own.findChange(key);
    return change != nullptr && change->words;
}

void ExerciseBook::save(std::vector<OwnExercise> exercises)
{
    readRest();
    std::vector<StoredExercise> stored;
    stored.reserve(exercises.size());
    for (const OwnExercise &one : exercises)
        stored.push_back(toStored(one));
    m_store.save(stored);
    std::unordered_map<std::string, std::size_t> rows;
    for (std::size_t row = 0; row < m_own.exercises.size(); ++row)
        rows.emplace(m_own.exercises[row].exercise.key, row);
    for (OwnExercise &one : exercises) {
        const auto known = rows.find(one.exercise.key);
        if (known == rows.end())
            m_own.exercises.push_back(std::move(one));
        else
            m_own.exercises[known->second] = std::move(one);
    }
    renewFigures();
    renew();
}

void ExerciseBook::remove(const ExerciseKey &key, Moment now)
{
    readRest();
    m_store.remove(key, now);
    for (OwnExercise &one : m_own.exercises) {
        if (one.exercise.key == key)
            one.removedAt = now;
    }
    renew();
    Q_EMIT removed(toQt(key));
}

void ExerciseBook::restore(const ExerciseKey &key)
{
    readRest();
    m_store.restore(key);
    for (OwnExercise &one : m_own.exercises) {
        if (one.exercise.key == key)
            one.removedAt.reset();
    }
    renew();
}

void ExerciseBook::emptyBin(Moment before)
{
    readRest();
    if (m_store.emptyBin(before) > 0)
        set(readingOf(m_store.load()));
}

void ExerciseBook::setHidden(const ExerciseKey &key, bool isHidden)
{
    ExerciseChange changed = changeOf(key);
    changed.isHidden = isHidden;
    change(std::move(changed));
}

void ExerciseBook::setWords(const ExerciseKey &key, std::optional<ExerciseWords> words)
{
    ExerciseChange changed = changeOf(key);
    changed.words = std::move(words);
    change(std::move(changed));
}

ExerciseChange ExerciseBook::changeOf(const ExerciseKey &key) const
{
    const ExerciseChange *change = m_own.findChange(key);
    return change != nullptr ? *change : ExerciseChange{.key = key, .isHidden = false, .words = {}};
}

void ExerciseBook::change(ExerciseChange change)
{
    readRest();
    m_store.save(toStored(change));
    std::erase_if(m_own.changes,
                  [&change](const ExerciseChange &one) { return one.key == change.key; });
    if (change.isHidden || change.words)
        m_own.changes.push_back(std::move(change));
    renew();
}

void ExerciseBook::renew()
{
    m_catalogue.setExercises(shelvedWithOwn(m_builtIn, m_own));
    Q_EMIT changed();
}

void ExerciseBook::renewFigures()
{
    std::vector<std::string> entries;
    for (const OwnExercise &one : m_own.exercises) {
        if (!one.figure.empty())
            entries.push_back(one.figure);
    }
    m_figures.setOwn(entries);
    QPixmapCache::clear(); // its stills are named after the exercise, and may be another now
}

} // namespace hipstride
