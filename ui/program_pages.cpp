// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the program, and how one leads to another.
#include <QFileInfo>

#include <algorithm>
#include <utility>

#include "drawing/qt_text.h"
#include "exchange/calendar_lines.h"
#include "learn/learn_reader.h"
#include "ui/announcements.h"
#include "ui/attempt.h"
#include "ui/bounded_file.h"
#include "ui/calendar/plan_page.h"
#include "ui/catalogue/exercise_menu.h"
#include "ui/catalogue/exercises_page.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/programme_text.h"
#include "ui/clock.h"
#include "ui/learn/learn_page.h"
#include "ui/main_window.h"
#include "ui/program.h"
#include "ui/programme_intake.h"
#include "ui/progress/progress_page.h"
#include "ui/prompts.h"
#include "ui/routines/routines_page.h"
#include "ui/session_flow.h"
#include "ui/settings_page/settings_page.h"
#include "ui/sheet_previews.h"
#include "ui/today/today_page.h"

namespace hipstride {

template <typename AnyPage>
AnyPage &Program::show(const char *id)
{
    return static_cast<AnyPage &>(*m_window->showPage(QLatin1String(id)));
}

std::vector<PageEntry> Program::pages()
{
    return {{.id = QStringLiteral("today"),
             .title = tr("Today"),
             .icon = QStringLiteral("today"),
             .make = [this] { return makeTodayPage(); }},
            {.id = QStringLiteral("exercises"),
             .title = tr("Exercises"),
             .icon = QStringLiteral("exercises"),
             .make = [this] { return makeExercisesPage(); }},
            {.id = QStringLiteral("routines"),
             .title = tr("Routines"),
             .icon = QStringLiteral("routines"),
             .make = [this] { return makeRoutinesPage(); }},
            {.id = QStringLiteral("plan"),
             .title = tr("Plan"),
             .icon = QStringLiteral("plan"),
             .make = [this] { return makePlanPage(); }},
            {.id = QStringLiteral("progress"),
             .title = tr("Progress"),
             .icon = QStringLiteral("progress"),
             .make = [this] { return makeProgressPage(); }},
            {.id = QStringLiteral("clients"),
             .title = tr("Clients"),
             .icon = QStringLiteral("clients"),
             .make = [this] { return makeClientsPage(); },
             .isOfPerson = false},
            {.id = QStringLiteral("learn"),
             .title = tr("Learn"),
             .icon = QStringLiteral("learn"),
             .make = [this] { return makeLearnPage(); },
             .isOfPerson = false},
            {.id = QStringLiteral("settings"),
             .title = tr("Settings"),
             .icon = QStringLiteral("settings"),
             .make = [this] { return makeSettingsPage(); },
             .isAtBottom = true,
             .isOfPerson = false}};
}

Page *Program::makeTodayPage()
{
    auto *page = new TodayPage(document(), logBook(), catalogue(), m_thumbnails,
                               m_shipped.templates.templates, m_clock);
    connect(page, &TodayPage::startRequested, m_sessions.get(), &SessionFlow::start);
    connect(page, &TodayPage::templateRequested, this, &Program::addRoutineFromTemplate);
    connect(page, &TodayPage::buildRequested, this,
            [this] { show<RoutinesPage>("routines").addEmptyRoutine(); });
    connect(page, &TodayPage::clinicRequested, this, [this] {
        m_settings.set(setting::isClinic, true);
        m_window->showPage(QStringLiteral("clients"));
    });
    page->setIsClient(m_records->person().id != m_people.me().id);
    connect(page, &TodayPage::intakeRequested, m_intake.get(), &ProgrammeIntake::ask);
    connect(page, &TodayPage::programmeRequested, this,
            [this] { show<ClientsPage>("clients").writeFor(m_records->person().id); });
    connect(page, &TodayPage::pageRequested, m_window.get(), &MainWindow::showPage);
    connect(page, &TodayPage::sessionRequested, this, &Program::showSession);
    return page;
}

Page *Program::makeExercisesPage()
{
    auto *page = new ExercisesPage(allExercises(), m_shipped.evidence, m_thumbnails, document());
    page->setMaking(*new ExerciseMenu(m_exercises, m_thumbnails, m_prompts, m_clock, page));
    connect(&m_exercises, &ExerciseBook::changed, page, &ExercisesPage::refresh);
    connect(page, &ExercisesPage::routineRequested, this, &Program::showRoutine);
    return page;
}

Page *Program::makeRoutinesPage()
{
    auto *page = new RoutinesPage(document(), allExercises(), m_thumbnails,
                                  m_shipped.templates.templates, m_clock, m_prompts);
    connect(&m_exercises, &ExerciseBook::changed, page, &RoutinesPage::showAnew);
    connect(page, &RoutinesPage::startRequested, this,
            [this](RoutineId routine) { m_sessions->start(routine, std::nullopt); });
    connect(page, &RoutinesPage::printRequested, this, &Program::print);
    connect(page, &RoutinesPage::planRequested, this,
            [this](RoutineId routine) { show<PlanPage>("plan").planRoutine(routine); });
    return page;
}

Page *Program::makePlanPage()
{
    auto *page = new PlanPage(document(), logBook(), m_thumbnails, m_clock);
    connect(page, &PlanPage::startRequested, m_sessions.get(), &SessionFlow::start);
    connect(page, &PlanPage::sessionRequested, this, &Program::showSession);
    connect(page, &PlanPage::routineRequested, this, &Program::showRoutine);
    connect(page, &PlanPage::weekPrintRequested, this,
            [this](const WeekSheet &sheet) { m_previews->show(sheet); });
    page->setRunKeywords(m_settings.get(setting::runKeywords));
    connect(page, &PlanPage::runKeywordsEdited, this,
            [this](const QStringList &lines) { m_settings.set(setting::runKeywords, lines); });
    connect(page, &PlanPage::calendarRequested, this, [this, page] { readCalendarInto(*page); });
    return page;
}

void Program::readCalendarInto(PlanPage &page)
{
    const auto path = m_prompts.askOpenPath(tr("Read a calendar"), tr("Calendars (*.ics)"));
    if (!path)
        return;
    if (const auto text = readBounded(*path, CalendarFileLimits::mostBytes, m_prompts))
        page.readCalendar(QFileInfo(*path).fileName(), *text);
}

Page *Program::makeProgressPage()
{
    auto *page = new ProgressPage(document(), logBook(), m_records->nextSteps(), allExercises(),
                                  m_thumbnails, m_clock, m_settings, m_prompts);
    connect(page, &ProgressPage::printRequested, this, [this](const Session &session) {
        m_previews->show(session, catalogue(), personOnPaper());
    });
    connect(page, &ProgressPage::goOnRequested, m_sessions.get(), &SessionFlow::goOnWith);
    connect(page, &ProgressPage::pageRequested, m_window.get(), &MainWindow::showPage);
    return page;
}

Page *Program::makeClientsPage()
{
    const auto makePreview = [this](PersonId person) {
        return m_previews->liveOf(catalogue(), nameOnPaper(person));
    };
    auto *page =
        new ClientsPage(m_people, m_sheets, allExercises(), m_thumbnails,
                        m_shipped.templates.templates, m_clock, m_settings, m_prompts, makePreview);
    connect(page, &ClientsPage::personRequested, this, [this](PersonId person) {
        openPerson(person);
        m_window->showPage(QStringLiteral("today"));
    });
    connect(page, &ClientsPage::eraseRequested, this, &Program::erase);
    connect(page, &ClientsPage::mergeRequested, this, &Program::merge);
    connect(page, &ClientsPage::intakeRequested, m_intake.get(), &ProgrammeIntake::ask);
    connect(page, &ClientsPage::slipRequested, this,
            [this](const IssuedSheet &before, const IssuedSheet &after, PersonId person) {
                m_previews->show(slipOf(before, after, nameOnPaper(person)));
            });
    connect(page, &ClientsPage::sheetRequested, this,
            [this](const IssuedSheet &sheet, PersonId person) {
                m_previews->show(sheet, catalogue(), nameOnPaper(person));
            });
    return page;
}

Page *Program::makeLearnPage()
{
    // read when it is first opened: the start does not wait for it
    LearnReading reading = readLearn(m_shipped.learn.toStdString());
    m_announcements->tellLeftOut(reading.problems,
                                 tr("Part of what Learn tells could not be read."));
    auto *page = new LearnPage(std::move(reading.book), allExercises(), m_thumbnails);
    connect(page, &LearnPage::exerciseRequested, this,
            [this](const QString &key) { show<ExercisesPage>("exercises").open(key); });
    connect(page, &LearnPage::exercisesRequested, this, [this](const ExerciseFilter &filter) {
        show<ExercisesPage>("exercises").lookFor(filter);
    });
    return page;
}

Page *Program::makeSettingsPage()
{
    auto *page = new SettingsPage(m_settings, *m_shipped.figures, m_dataFolder, m_prompts);
    page->setProtected(m_database.isSealed());
    connect(page, &SettingsPage::passphraseRequested, this, [this](PassphraseTask task) {
        // what cannot be saved is announced, and would not be protected
        if (m_records->saver().saveNow())
            m_protection->begin(task);
    });
    connect(m_protection.get(), &ProtectionFlow::done, page, [this, page](PassphraseTask task) {
        page->setProtected(m_database.isSealed());
        m_announcements->tell(wordsOfDone(task));
    });
    return page;
}

void Program::showSession(SessionId session)
{
    show<ProgressPage>("progress").showSession(session);
}

void Program::showRoutine(RoutineId routine)
{
    show<RoutinesPage>("routines").select(routine);
}

void Program::addRoutineFromTemplate(const QString &templateId)
{
    const auto found =
        std::ranges::find(m_shipped.templates.templates, fromQt(templateId), &RoutineTemplate::id);
    if (found == m_shipped.templates.templates.end())
        return;
    showRoutine(document().addRoutine(routineFrom(*found), tr("add routine")));
}

void Program::print(RoutineId id)
{
    const Routine *routine = findRoutine(document().plan(), id);
    if (routine != nullptr)
        m_previews->show(*routine, allExercises(), personOnPaper());
}

PersonId Program::likelyClient() const
{
    const auto *clients = qobject_cast<const ClientsPage *>(m_window->page());
    return clients != nullptr ? clients->current() : PersonId();
}

void Program::takeRoutine(const Routine &routine)
{
    const QString text = tr("take in programme");
    if (!routine.id.isSet()) {
        Routine added = routine;
        added.name = freeRoutineName(document().plan(), routine.name);
        showRoutine(document().addRoutine(added, text));
    } else if (findRoutine(document().plan(), routine.id) != nullptr) {
        document().changeRoutine(routine, text);
        showRoutine(routine.id);
    }
}

void Program::takeDraft(PersonId person, const Programme &programme)
{
    std::optional<Programme> before;
    const auto save = [&] {
        before = m_sheets.draft(person);
        m_sheets.saveDraft(person, programme);
    };
    if (!attempt(m_prompts, tr("The programme was not taken in."), save))
        return;
    show<ClientsPage>("clients").select(person);
    m_announcements->offerUndo(tr("The programme is ready to be gone on with."),
                               tr("It could not be taken back."), [this, person, before] {
                                   if (before)
                                       m_sheets.saveDraft(person, *before);
                                   else
                                       m_sheets.dropDraft(person);
                               });
}

} // namespace hipstride
