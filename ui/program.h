// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoGroup>

#include <filesystem>
#include <future>
#include <memory>
#include <optional>

#include "domain/session.h"
#include "storage/database.h"
#include "storage/own_exercise_store.h"
#include "ui/document/client_sheets.h"
#include "ui/document/exercise_book.h"
#include "ui/document/person_book.h"
#include "ui/document/person_records.h"
#include "ui/figure_thumbnails.h"
#include "ui/lock/protection_flow.h"
#include "ui/page.h"
#include "ui/player/session_surroundings.h"
#include "ui/settings.h"
#include "ui/shipped_data.h"
#include "ui/theme.h"

namespace hipstride {

class Announcements;
class Clock;
class PeopleMenu;
class ProgrammeIntake;
class MainWindow;
class PlanPage;
class Prompts;
class SessionFlow;
class SheetPreviews;

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
            const SessionSurroundings &surroundings, DataProtection protection = {});
    ~Program() override;

    MainWindow &window() { return *m_window; }
    PlanDocument &document() { return m_records->document(); }
    PersonBook &people() { return m_people; }
    ClientSheets &sheets() { return m_sheets; }
    LogBook &logBook() { return m_records->logBook(); }
    Settings &settings() { return m_settings; }
    const Catalogue &catalogue() const { return m_exercises.catalogue(); }
    ExerciseBook &exercises() { return m_exercises; }

    /// Shows the pages of another person, once everything of the one before is saved.
    void openPerson(PersonId person);

    /// Takes in a programme from a file, or from pictures of its codes.
    void openFiles(const QStringList &paths);

    /// Shows the window with its first page, says what could not be read, and offers what was left
    /// running.
    void open();

protected:
    /// Waits for the window to be painted.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<PageEntry> pages();
    /// Brings a page to the front.
    template <typename AnyPage>
    AnyPage &show(const char *id);
    void useRecords();
    void connectPeople();
    void showPerson();
    Page *makeTodayPage();
    Page *makeExercisesPage();
    void addRoutineFromTemplate(const QString &templateId);
    Page *makeRoutinesPage();
    Page *makePlanPage();
    void readCalendarInto(PlanPage &page);
    Page *makeProgressPage();
    Page *makeClientsPage();
    /// Opens mine if hers are open. False when what she edited cannot be saved, which is announced.
    bool closePagesOf(PersonId person);
    void erase(PersonId person);
    void merge(PersonId from, PersonId into);
    void connectIntake();
    void takeRoutine(const Routine &routine);
    void takeDraft(PersonId person, const Programme &programme);
    /// Whose draft a programme that comes now is likely to be.
    PersonId likelyClient() const;
    Page *makeLearnPage();
    Page *makeSettingsPage();
    void showSession(SessionId session);
    void showRoutine(RoutineId routine);
    /// Of whoever is open.
    QString personOnPaper() const;
    QString nameOnPaper(PersonId person) const;
    void print(RoutineId routine);

    void emptyBin();
    /// All exercises, where those that routines name are not enough.
    const Catalogue &allExercises();
    void tryToRead(void (ExerciseBook::*read)());
    void announceUnreadable();
    void announceUnreadableOwn();
    void offerRestoreExercise(const QString &key);
    void mayClose(bool &isRefused);
    void applyLook();

    std::filesystem::path m_dataFolder;
    const Clock &m_clock;
    Prompts &m_prompts;
    ThemeSwitch &m_themeSwitch;
    Settings m_settings;
    Database m_database;
    PersonBook m_people;
    ClientSheets m_sheets;
    std::unique_ptr<PersonRecords> m_records; ///< of whoever is open
    const ShippedData m_shipped;              ///< from here on it must have been read
    FigureThumbnails m_thumbnails;
    OwnExerciseStore m_ownExercises;
    ExerciseBook m_exercises;
    SessionSurroundings m_surroundings;
    QUndoGroup m_undo;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Announcements> m_announcements;
    std::unique_ptr<SheetPreviews> m_previews;
    std::unique_ptr<ProgrammeIntake> m_intake;
    std::unique_ptr<SessionFlow> m_sessions;
    std::unique_ptr<ProtectionFlow> m_protection;
    PeopleMenu *m_peopleMenu;
};

} // namespace hipstride
