// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercise_menu.h"

#include <QFileInfo>
#include <QMenu>

#include "catalogue/catalogue_import.h"
#include "drawing/qt_text.h"
#include "figure/figure_edit.h"
#include "json/json_reader.h"
#include "ui/attempt.h"
#include "ui/bounded_file.h"
#include "ui/catalogue/exercise_editor.h"
#include "ui/catalogue/exercise_import_sheet.h"
#include "ui/catalogue/problem_text.h"
#include "ui/clock.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"

namespace hipstride {

ExerciseMenu::ExerciseMenu(ExerciseBook &book, const FigureThumbnails &figures, Prompts &prompts,
                           const Clock &clock, QWidget *page)
    : QObject(page)
    , m_book(book)
    , m_figures(figures)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_page(page)
{}

QMenu *ExerciseMenu::newMenu()
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("exercise-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void ExerciseMenu::showForNew(const QWidget &button)
{
    QMenu *menu = newMenu();
    menu->addAction(themedIcon(QStringLiteral("plus")), tr("New exercise"), this,
                    &ExerciseMenu::makeNew);
    menu->addAction(themedIcon(QStringLiteral("export")), tr("Import exercises"), this,
                    &ExerciseMenu::import);
    menu->popup(button.mapToGlobal(QPoint(0, button.height() + 4)));
}

void ExerciseMenu::showFor(const QString &key, const QWidget &button)
{
    const Exercise *found = m_book.catalogue().find(fromQt(key));
    if (found == nullptr)
        return;
    const Shelf shelf = m_book.catalogue().shelfOf(found->key);
    QMenu *menu = newMenu();
    const ExerciseKey id = found->key;
    const auto copyIt = [this, id] {
        if (const Exercise *exercise = m_book.catalogue().find(id))
            copy(*exercise);
    };
    menu->addAction(themedIcon(QStringLiteral("compare")), tr("Make a copy of my own"), this,
                    copyIt);
    switch (shelf) {
    case Shelf::BuiltIn:
        menu->addAction(themedIcon(QStringLiteral("note")), tr("Change its words"), this,
                        [this, id] {
                            if (const Exercise *exercise = m_book.catalogue().find(id))
                                editWords(*exercise);
                        });
        if (m_book.isReworded(id))
            menu->addAction(themedIcon(QStringLiteral("undo")), tr("Back to the original words"),
                            this, [this, id] { tried([&] { m_book.setWords(id, {}); }); });
        menu->addAction(tr("Hide from the list"), this,
                        [this, id] { tried([&] { m_book.setHidden(id, true); }); });
        break;
    case Shelf::Hidden:
        menu->addAction(tr("Show in the list again"), this, [this, id, key] {
            if (tried([&] { m_book.setHidden(id, false); }))
                Q_EMIT made(key);
        });
        break;
    case Shelf::Own:
        menu->addAction(themedIcon(QStringLiteral("note")), tr("Change it"), this, [this, id] {
            if (const OwnExercise *own = m_book.own().find(id))
                edit(*own);
        });
        menu->addAction(themedIcon(QStringLiteral("bin")), tr("Move to the bin"), this,
                        [this, id] { tried([&] { m_book.remove(id, m_clock.now()); }); });
        break;
    case Shelf::Bin:
        menu->addAction(themedIcon(QStringLiteral("undo-erase")), tr("Take out of the bin"), this,
                        [this, id, key] {
                            if (tried([&] { m_book.restore(id); }))
                                Q_EMIT made(key);
                        });
        break;
    }
    menu->popup(button.mapToGlobal(QPoint(0, button.height() + 4)));
}

void ExerciseMenu::makeNew()
{
    OwnExercise own;
    own.exercise.primaryMuscles = {Muscle::GluteusMaximus};
    own.exercise.dose.dose.sets = 3;
    own.exercise.dose.dose.work = Repetitions{10, 10};
    own.exercise.dose.dose.rest = seconds(60);
    edit(own);
}

void ExerciseMenu::edit(const OwnExercise &exercise)
{
    auto *editor = new ExerciseEditor(exercise, ExerciseEditor::Extent::Everything,
                                      m_book.catalogue(), m_figures.library(), m_page);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        OwnExercise own = editor->exercise();
        if (own.exercise.key.empty())
            own.exercise.key = ownKeyFor(own.exercise.name, m_book.catalogue());
        if (!own.figure.empty())
            own.figure = entryFor(own.exercise.key, own.figure);
        const QString key = toQt(own.exercise.key);
        if (tried([&] { m_book.save({own}); }))
            Q_EMIT made(key);
    });
    editor->open();
}

void ExerciseMenu::editWords(const Exercise &exercise)
{
    auto *editor = new ExerciseEditor({.exercise = exercise, .figure = {}, .removedAt = {}},
                                      ExerciseEditor::Extent::Words, m_book.catalogue(),
                                      m_figures.library(), m_page);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, key = exercise.key] {
        const ExerciseWords words = wordsOf(editor->exercise().exercise);
        const Exercise *original = m_book.builtIn().find(key);
        const bool isOriginal = original != nullptr && words == wordsOf(*original);
        tried([&] { m_book.setWords(key, isOriginal ? std::nullopt : std::optional(words)); });
    });
    editor->open();
}

void ExerciseMenu::copy(const Exercise &exercise)
{
    OwnExercise own{.exercise = exercise, .figure = {}, .removedAt = {}};
    own.exercise.name = fromQt(tr("%1, my way").arg(toQt(exercise.name)));
    own.exercise.shortName = shortened(own.exercise.name);
    own.exercise.key = ownKeyFor(own.exercise.name, m_book.catalogue());
    own.exercise.otherNames.clear();
    const std::string figure = m_figures.library().entryOf(exercise.key);
    if (!figure.empty())
        own.figure = entryFor(own.exercise.key, figure);
    const QString key = toQt(own.exercise.key);
    if (tried([&] { m_book.save({own}); }))
        Q_EMIT made(key);
}

void ExerciseMenu::import()
{
    const std::optional<QString> path =
        m_prompts.askOpenPath(tr("Import exercises"), tr("Exercises (*.json);;All files (*)"));
    if (path)
        take(*path);
}

void ExerciseMenu::take(const QString &path)
{
    const auto text = readBounded(path, JsonLimits::mostBytes, m_prompts);
    if (!text)
        return;
    ImportPreview preview = previewImport(*text, m_book.builtIn(), m_book.own());
    if (!preview.problems.empty()) {
        m_prompts.tell(tr("The file holds no exercises that Hipstride understands."),
                       lineFor(preview.problems.front()), {});
        return;
    }
    auto *sheet = new ExerciseImportSheet(std::move(preview), QFileInfo(path).fileName(), m_page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        std::vector<OwnExercise> taken = importedFrom(sheet->preview(), m_book.own());
        const QString first = toQt(taken.front().exercise.key);
        if (tried([&] { m_book.save(std::move(taken)); }))
            Q_EMIT made(first);
    });
    sheet->open();
}

template <typename Action>
bool ExerciseMenu::tried(Action &&action)
{
    return attempt(m_prompts, tr("The exercises could not be changed."), action);
}

} // namespace hipstride
