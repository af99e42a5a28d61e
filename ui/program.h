// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>

#include "domain/session.h"
#include "storage/database.h"
#include "storage/next_step_answers.h"
#include "storage/own_exercise_store.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "ui/document/exercise_book.h"
#include "ui/document/log_book.h"
#include "ui/document/next_steps.h"
#include "ui/document/plan_document.h"
#include "ui/document/plan_saver.h"
#include "ui/figure_thumbnails.h"
#include "ui/page.h"
#include "ui/player/session_surroundings.h"
#include "ui/settings.h"
#include "ui/shipped_data.h"
#include "ui/theme.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

class PlanPage;
class Clock;
class MainWindow;
struct PlainSheet;
class Prompts;
class SessionFlow;

/// Everything the window program consists of, put together on one data folder. The only place
/// where pages meet.
class Program : public QObject
{
    Q_OBJECT

public:
    /// Opens the data of `dataFolder`. Throws Error when that cannot be done. Shipped texts that
    /// could not be read in part or at all never stop it.
    Program(const std::filesystem::path &dataFolder, ThemeSwitch &themeSwitch, const Clock &clock,
            Prompts &prompts, std::future<ShippedData> shipped,
            const SessionSurroundings &surroundings);
    ~Program() override;

    MainWindow &window() { return *m_window; }
    PlanDocument &document() { return m_document; }
    LogBook &logBook() { return m_logBook; }
    Settings &settings() { return m_settings; }
    const Catalogue &catalogue() const { return m_exercises.catalogue(); }
    ExerciseBook &exercises() { return m_exercises; }

    /// Shows the window with its first page, says what could not be read, and offers what was left
    /// running.
    void open();

private:
    struct StripAction
    {
        QString text;
        std::function<void()> run;
    };

    std::vector<PageEntry> pages();
    Page *makeTodayPage();
    Page *makeExercisesPage();
    void addRoutineFromTemplate(const QString &templateId);
    void addEmptyRoutine();
    Page *makeRoutinesPage();
    Page *makePlanPage();
    void readCalendarInto(PlanPage &page);
    Page *makeProgressPage();
    Page *makeLearnPage();
    void showSession(SessionId session);
    void showRoutine(RoutineId routine);
    void print(RoutineId routine);
    void preview(const PlainSheet &sheet);

    void prepareForEdits();
    void emptyBin();
    void announceUnreadable();
    /// Says so in `text`, and which; nothing if there are none.
    void announceLeftOut(const Problems &problems, const QString &text);
    void announceFailedSave(const Error &error);
    void offerRestore(SessionId removed);
    void offerRestoreExercise(const QString &key);
    /// A message above the pages; choosing an action takes it away.
    MessageStrip *addStrip(Message message, std::vector<StripAction> actions);
    void mayClose(bool &isRefused);
    void applyLook();

    std::filesystem::path m_dataFolder;
    const Clock &m_clock;
    Prompts &m_prompts;
    ThemeSwitch &m_themeSwitch;
    Settings m_settings;
    Database m_database;
    PersonStore m_people;
    Person m_person;
    PlanStore m_planStore;
    SessionLog m_sessionLog;
    PlanDocument m_document;
    PlanSaver m_saver;
    LogBook m_logBook;
    const ShippedData m_shipped; ///< from here on it must have been read
    FigureThumbnails m_thumbnails;
    OwnExerciseStore m_ownExercises;
    ExerciseBook m_exercises;
    NextStepAnswers m_answers;
    NextSteps m_nextSteps;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionFlow> m_sessions;
    QPointer<MessageStrip> m_saveStrip;
    QPointer<MessageStrip> m_restoreStrip;
};

} // namespace hipstride
