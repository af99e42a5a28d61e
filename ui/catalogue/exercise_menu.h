// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/document/exercise_book.h"

class QMenu;

namespace hipstride {

class Clock;
class FigureThumbnails;
class Prompts;

/// Everything a person can do to an exercise itself: make one, copy, edit, reword, hide, throw
/// away, and take in a file of them.
class ExerciseMenu : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `page`, which also owns this.
    ExerciseMenu(ExerciseBook &book, const FigureThumbnails &figures, Prompts &prompts,
                 const Clock &clock, QWidget *page);

    /// What can be done to one exercise, below a button.
    void showFor(const QString &key, const QWidget &button);
    /// How to come by new ones.
    void showForNew(const QWidget &button);

    void makeNew();
    void import();

Q_SIGNALS:
    /// An exercise is new or another now, and is to be seen.
    void made(const QString &key);

private:
    QMenu *newMenu();
    void edit(const OwnExercise &exercise);
    void editWords(const Exercise &exercise);
    void copy(const Exercise &exercise);
    void take(const QString &path);
    /// Does what can fail, and says so if it does.
    template <typename Action>
    bool tried(Action &&action);

    ExerciseBook &m_book;
    const FigureThumbnails &m_figures;
    Prompts &m_prompts;
    const Clock &m_clock;
    QWidget *m_page;
};

} // namespace hipstride
