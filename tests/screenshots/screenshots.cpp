// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page into PNG files, to be looked at: a runner with a year of sessions, and a first
// start; light, dark, high contrast and 200 % text; 1280 × 800 and 1920 × 1080.
// hipstride_screenshots DIR [PAGE [LANGUAGE]], each of them empty for all pages and English
#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>

#include <cstdio>
#include <functional>

#include "catalogue/catalogue_import.h"
#include "catalogue/catalogue_reader.h"
#include "drawing/spoken_language.h"
#include "drawing/type_face.h"
#include "screenshots/album.h"
#include "screenshots/clinic_pages.h"
#include "screenshots/lock_pages.h"
#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/session_log.h"
#include "support/file_text.h"
#include "support/fixed_clock.h"
#include "support/recorded_surroundings.h"
#include "support/scripted_prompts.h"
#include "support/temp_folder.h"
#include "support/year_folder.h"
#include "ui/catalogue/exercise_editor.h"
#include "ui/catalogue/exercise_import_sheet.h"
#include "ui/catalogue/exercises_page.h"
#include "ui/dialog_prompts.h"
#include "ui/document/log_book.h"
#include "ui/handout/sheet_preview.h"
#include "ui/learn/learn_page.h"
#include "ui/main_window.h"
#include "ui/program.h"
#include "ui/progress/progress_page.h"

using namespace hipstride;

namespace {

/// A session of the log, and its sheet before it is printed.
void addSession(Album &album, Program &program, const QString &folder)
{
    const QString page = QStringLiteral("progress");
    if (!album.wants(page))
        return;
    const auto &sessions = program.logBook().sessions();
    auto *progress = static_cast<ProgressPage *>(program.window().showPage(page));
    progress->showSession(sessions.front().id);
    album.add(program, page, QStringLiteral("progress-session"));
    progress->findChild<QPushButton *>(QStringLiteral("session-print"))->click();
    auto *preview = program.window().findChild<SheetPreview *>();
    preview->grab().save(folder + QStringLiteral("/progress-session-print.png"));
    preview->close();
}

/// What is asked at the start after a session was cut short.
void addResumeQuestion(const Clock &clock, ThemeSwitch &themeSwitch, const QString &folder)
{
    const TempFolder data;
    const RunnerYear year = writeYear(data.path(), clock.today());
    {
        Database database(databasePath(data.path()));
        Session session = year.sessions.back();
        session.state = SessionState::Running;
        session.endedAt.reset();
        session.sets.resize(session.sets.size() / 2);
        SessionLog(database, {1}).add(session);
    }
    RecordedSurroundings surroundings;
    DialogPrompts prompts;
    Program program(data.path(), themeSwitch, clock, prompts, shippedAside(), surroundings.all());
    prompts.setWindow(&program.window());
    QTimer::singleShot(0, &program, [&folder] {
        QWidget *question = QApplication::activeModalWidget();
        question->grab().save(folder + QStringLiteral("/resume-question.png"));
        question->close();
    });
    program.open();
    prompts.setWindow(nullptr);
}

/// A file of which one exercise is new, one the same, one changed, and some are refused.
ImportPreview mixedImport(const Catalogue &builtIn)
{
    const std::string good = fileText(HIPSTRIDE_TEST_DATA "/imports/good.json");
    OwnExercises own;
    own.exercises = importedFrom(previewImport(good, builtIn, {}), {});
    own.exercises.pop_back();
    own.exercises.back().exercise.name = "As I call it";
    const std::string bad = fileText(HIPSTRIDE_TEST_DATA "/imports/arm-muscle.json");
    return previewImport(good.substr(0, good.rfind(']')) + ',' + bad.substr(bad.find('[') + 1),
                         builtIn, own);
}

void addExerciseSheets(Album &album, Program &program)
{
    const Exercise *exercise = program.catalogue().find("single-leg-rdl");
    const FigureLibrary figures(shippedTexts().figures.toStdString());
    ExerciseEditor editor(
        {.exercise = *exercise, .figure = figures.entryOf(exercise->key), .removedAt = {}},
        ExerciseEditor::Extent::Everything, program.catalogue(), figures);
    album.addSheet(program, editor, QStringLiteral("exercises-editor"));
    ExerciseImportSheet sheet(mixedImport(program.catalogue()), QStringLiteral("exercises.json"));
    album.addSheet(program, sheet, QStringLiteral("exercises-import"));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(HIPSTRIDE_VERSION));
    if (argc < 2) {
        std::fprintf(stderr, "usage: hipstride_screenshots DIR [PAGE [LANGUAGE]]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc > 3)
        speak(application, QString::fromLocal8Bit(argv[3]));
    loadTypeFaces();

    ThemeSwitch themeSwitch(application);
    const FixedClock clock;
    ScriptedPrompts prompts;
    RecordedSurroundings surroundings;
    Album album(folder, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());

    const TempFolder empty;
    Program first(empty.path(), themeSwitch, clock, prompts, shippedAside(), surroundings.all());
    first.open();
    first.window().show();
    for (const QString &page : first.window().pageIds())
        album.add(first, page, QStringLiteral("first-") + page);
    first.window().hide();

    const TempFolder year;
    writeYear(year.path(), clock.today());
    Program program(year.path(), themeSwitch, clock, prompts, shippedAside(), surroundings.all());
    program.open();
    program.window().show();
    for (const QString &page : program.window().pageIds())
        album.add(program, page, page);
    if (auto *page =
            qobject_cast<ExercisesPage *>(program.window().showPage(QStringLiteral("exercises")))) {
        const auto open = [page](const char *key, int tab) {
            page->open(QString::fromLatin1(key));
            page->findChild<QTabBar *>(QStringLiteral("detail-tabs"))->setCurrentIndex(tab);
        };
        album.add(program, QStringLiteral("exercises"), QStringLiteral("exercises-evidence"), [&] {
            open("single-leg-rdl", 2);
            auto *tabs = page->findChild<QTabBar *>(QStringLiteral("detail-tabs"));
            for (QScrollArea *area : page->findChildren<QScrollArea *>()) {
                if (area->isAncestorOf(tabs))
                    area->verticalScrollBar()->setValue(tabs->mapTo(area->widget(), QPoint()).y());
            }
        });
        album.add(program, QStringLiteral("exercises"), QStringLiteral("exercises-ladder"),
                  [&open] { open("step-up", 0); });
        if (album.wants(QStringLiteral("exercises")))
            addExerciseSheets(album, program);
    }
    addSession(album, program, folder);
    if (album.wants(QStringLiteral("today")))
        addResumeQuestion(clock, themeSwitch, folder);
    if (album.wants(QStringLiteral("lock")))
        addLockPages(album, program);
    if (album.wants(QStringLiteral("clients")))
        addClinicPages(album, themeSwitch, clock);
    if (album.wants(QStringLiteral("learn"))) {
        auto *learn = static_cast<LearnPage *>(program.window().showPage(QStringLiteral("learn")));
        for (const char *topic : {"gluteus-maximus", "stride", "hip-drop", "outer-hip-pain",
                                  "hamstrings", "pain-rule", "when-to-stop", "sources"}) {
            learn->showTopic(QString::fromLatin1(topic));
            album.add(program, QStringLiteral("learn"),
                      QStringLiteral("learn-%1").arg(QLatin1String(topic)));
        }
    }
    return 0;
}
