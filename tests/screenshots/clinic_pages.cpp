// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/clinic_pages.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>

#include "drawing/programme_handout.h"
#include "screenshots/album.h"
#include "support/full_clinic.h"
#include "support/recorded_surroundings.h"
#include "support/scripted_prompts.h"
#include "support/temp_folder.h"
#include "ui/clients/clients_page.h"
#include "ui/clock.h"
#include "ui/document/client_sheets.h"
#include "ui/document/person_book.h"

namespace hipstride {

namespace {

/// The window that was opened last.
QWidget *topWindow(Program &program, const char *name)
{
    QApplication::processEvents();
    const auto windows = program.window().findChildren<QWidget *>(QString::fromLatin1(name));
    return windows.isEmpty() ? nullptr : windows.last();
}

void addWindow(Album &album, Program &program, const char *name, const QString &picture)
{
    if (QWidget *window = topWindow(program, name)) {
        program.settings().set(setting::theme, QStringLiteral("light"));
        program.settings().set(setting::textPercent, 100);
        album.addSheet(program, *window, picture);
        static_cast<QDialog *>(window)->reject();
        program.settings().set(setting::textPercent, 100); // the next one opens at the usual size
    }
}

} // namespace

void addClinicPages(Album &album, ThemeSwitch &themeSwitch, const Clock &clock)
{
    const TempFolder folder;
    ScriptedPrompts prompts;
    RecordedSurroundings surroundings;
    Program program(folder.path(), themeSwitch, clock, prompts, shippedAside(), surroundings.all());
    program.open();
    const PersonId fullest = fillClinic(program, clock.today());
    const QString id = QStringLiteral("clients");
    auto *page = static_cast<ClientsPage *>(program.window().showPage(id));
    page->select(fullest);
    album.add(program, id, QStringLiteral("clients-thirty"));
    album.add(program, id, QStringLiteral("clients-over-limit"), [page] {
        page->findChild<QComboBox *>(QStringLiteral("client-filter"))->setCurrentIndex(2);
    });
    page->findChild<QComboBox *>(QStringLiteral("client-filter"))->setCurrentIndex(0);
    page->select(fullest);
    page->findChild<QWidget *>(QStringLiteral("sheet-compare-0"))->setFocus();
    static_cast<QAbstractButton *>(page->findChild<QWidget *>(QStringLiteral("sheet-compare-0")))
        ->click();
    program.window().findChild<QPushButton *>(QStringLiteral("compare-print"))->click();
    addWindow(album, program, "sheetPreview", QStringLiteral("clients-slip"));
    addWindow(album, program, "compare-sheet", QStringLiteral("clients-compare"));
    page->writeFor(fullest);
    addWindow(album, program, "begin-sheet", QStringLiteral("clients-begin"));
    program.sheets().saveDraft(
        fullest,
        withOwnWordsOnly(program.sheets().sheets(fullest).front().programme, program.catalogue()));
    page->writeFor(fullest);
    addWindow(album, program, "programme-sheet", QStringLiteral("clients-writer"));
    program.window().findChild<QAction *>(QStringLiteral("merge-client"))->trigger();
    addWindow(album, program, "merge-sheet", QStringLiteral("clients-merge"));
    const auto file = folder.path() / "jonas.hipstride";
    prompts.willSaveTo(QString::fromStdString(file.string()));
    program.window().findChild<QAction *>(QStringLiteral("share-sheet"))->trigger();
    program.openFiles({QString::fromStdString(file.string())});
    addWindow(album, program, "intake-sheet", QStringLiteral("clients-intake"));
    program.openPerson(program.people().people().back().id);
    album.add(program, QStringLiteral("today"), QStringLiteral("clients-today"));
}

} // namespace hipstride
