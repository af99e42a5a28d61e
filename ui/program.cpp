// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program.h"

#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <utility>

#include "drawing/qt_text.h"
#include "drawing/spoken_language.h"
#include "exchange/calendar_lines.h"
#include "learn/learn_reader.h"
#include "storage/data_folder.h"
#include "ui/actions.h"
#include "ui/announcements.h"
#include "ui/attempt.h"
#include "ui/bounded_file.h"
#include "ui/calendar/plan_page.h"
#include "ui/catalogue/exercise_menu.h"
#include "ui/catalogue/exercises_page.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/programme_text.h"
#include "ui/clock.h"
#include "ui/figure_choice.h"
#include "ui/learn/learn_page.h"
#include "ui/main_window.h"
#include "ui/people_menu.h"
#include "ui/person_text.h"
#include "ui/programme_intake.h"
#include "ui/progress/progress_page.h"
#include "ui/prompts.h"
#include "ui/routines/routines_page.h"
#include "ui/session_flow.h"
#include "ui/settings_page/settings_page.h"
#include "ui/sheet_previews.h"
#include "ui/today/today_page.h"

namespace hipstride {

namespace {

constexpr auto daysInBin = std::chrono::days(30);
constexpr auto restDelay = std::chrono::milliseconds(50); ///< the window comes first
constexpr auto binDelay = std::chrono::seconds(5);

ThemeChoice themeChoiceFrom(const QString &name)
{
    if (name == QStringLiteral("light"))
        return ThemeChoice::Light;
    if (name == QStringLiteral("dark"))
        return ThemeChoice::Dark;
    if (name == QStringLiteral("high-contrast"))
        return ThemeChoice::HighContrast;
    return ThemeChoice::System;
}

} // namespace

Program::Program(const std::filesystem::path &dataFolder, ThemeSwitch &themeSwitch,
                 const Clock &clock, Prompts &prompts, std::future<ShippedData> shipped,
                 const SessionSurroundings &surroundings)
    : m_dataFolder(dataFolder)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_themeSwitch(themeSwitch)
    , m_settings(settingsPath(dataFolder))
    , m_database(databasePath(dataFolder))
    , m_people(m_database)
    , m_sheets(m_database)
    , m_records(std::make_unique<PersonRecords>(m_database, m_people.me()))
    , m_shipped(inLanguage(shipped.get(), spokenLanguage()))
    , m_thumbnails(*m_shipped.figures)
    , m_ownExercises(m_database)
    , m_exercises(m_ownExercises, m_shipped.exercises.catalogue, *m_shipped.figures)
    , m_surroundings(surroundings)
{
    applyLook();
    m_thumbnails.setChoice(figureChoiceOf(m_settings));
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (isOfFigures(key))
            m_thumbnails.setChoice(figureChoiceOf(m_settings));
        else if (key.startsWith(QStringLiteral("look/")))
            applyLook();
        else if (key.startsWith(QStringLiteral("clients/")))
            showPerson();
    });

    m_window = std::make_unique<MainWindow>(pages(), m_undo);
    m_announcements = std::make_unique<Announcements>(*m_window, m_prompts);
    m_previews = std::make_unique<SheetPreviews>(*m_window, *m_shipped.figures, m_clock, m_settings,
                                                 m_prompts);
    m_intake = std::make_unique<ProgrammeIntake>(*m_window, m_people, m_sheets, m_settings,
                                                 m_prompts, [this]() -> ProgrammeIntake::Here {
                                                     return {.catalogue = allExercises(),
                                                             .plan = document().plan(),
                                                             .person = m_records->person(),
                                                             .preferred = likelyClient()};
                                                 });
    m_peopleMenu = new PeopleMenu(m_people, m_settings, m_window.get());
    useRecords();
    if (!m_window->restoreGeometry(m_settings.get(setting::geometry)))
        m_window->resize(1280, 800);
    connect(m_window.get(), &MainWindow::closing, this, &Program::mayClose);
    connect(&m_exercises, &ExerciseBook::removed, this, &Program::offerRestoreExercise);
    connectPeople();
    connectIntake();
    connect(&m_exercises, &ExerciseBook::restRead, this, &Program::announceUnreadableOwn);
}

Program::~Program() = default;

void Program::connectPeople()
{
    connect(&m_people, &PersonBook::changed, this, &Program::showPerson);
    connect(&m_people, &PersonBook::mayBeTakenBack, m_announcements.get(),
            [this](const QString &text, const std::function<void()> &takeBack) {
                m_announcements->offerUndo(text, tr("It could not be taken back."), takeBack);
            });
    connect(&m_sheets, &ClientSheets::entered, this, [this](PersonId person) {
        if (person == m_records->person().id)
            logBook().reload();
    });
    connect(m_peopleMenu, &PeopleMenu::personChosen, this, &Program::openPerson);
    connect(m_peopleMenu, &PeopleMenu::allRequested, this,
            [this] { m_window->showPage(QStringLiteral("clients")); });
    connect(&m_window->navigation(), &Navigation::backRequested, this,
            [this] { openPerson(m_people.me().id); });
}

void Program::useRecords()
{
    m_records->prepareNextSteps(catalogue(), m_settings);
    m_undo.addStack(&document().undoStack());
    m_undo.setActiveStack(&document().undoStack());
    m_sessions = std::make_unique<SessionFlow>(
        *m_window, document(), logBook(), m_records->nextSteps(), catalogue(), *m_shipped.figures,
        m_clock, m_settings, m_prompts, m_surroundings);
    connect(m_sessions.get(), &SessionFlow::exercisesNeeded, this,
            [this] { tryToRead(&ExerciseBook::readRest); });
    connect(&m_records->saver(), &PlanSaver::failed, this, [this](const Error &error) {
        m_announcements->tellUnsaved(error, [this] { m_records->saver().saveNow(); });
    });
    connect(&logBook(), &LogBook::removed, this, [this](SessionId removed) {
        m_announcements->offerUndo(tr("The session is in the bin for 30 days."),
                                   tr("The session could not be restored."),
                                   [this, removed] { logBook().restore(removed); });
    });
    showPerson();
}

void Program::openPerson(PersonId id)
{
    const Person *person = m_people.find(id);
    // what cannot be saved is announced, and nobody leaves it behind
    if (person == nullptr || id == m_records->person().id || !m_records->saver().saveNow())
        return;
    std::unique_ptr<PersonRecords> next;
    const bool isRead = attempt(m_prompts, tr("These pages cannot be opened."), [&] {
        next = std::make_unique<PersonRecords>(m_database, *person);
    });
    if (!isRead)
        return;
    m_announcements->withdrawOfPerson();
    m_window->forgetPagesOfPerson();
    m_sessions.reset();
    // goes after the pages that still refer to it
    m_records.release()->deleteLater();
    m_records = std::move(next);
    useRecords();
    m_window->showPage(m_window->currentPage());
}

void Program::showPerson()
{
    const Person *person = m_people.find(m_records->person().id);
    if (person == nullptr)
        return;
    m_records->setName(person->name);
    const bool isOther = person->id != m_people.me().id;
    const bool isClinic = m_people.hasClients() || m_settings.get(setting::isClinic);
    m_window->navigation().setPerson(
        shownPerson(*person, m_settings, isOther ? tr("Client") : QString()), isOther);
    m_window->navigation().setPeople(m_people.hasClients() ? m_peopleMenu : nullptr);
    m_window->setPageOffered(QStringLiteral("clients"), isClinic);
    m_peopleMenu->setCurrent(person->id);
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
             .make =
                 [this] {
                     return new SettingsPage(m_settings, *m_shipped.figures, m_dataFolder,
                                             m_prompts);
                 },
             .isAtBottom = true,
             .isOfPerson = false}};
}

Page *Program::makeTodayPage()
{
    auto *page = new TodayPage(document(), logBook(), catalogue(), m_thumbnails,
                               m_shipped.templates.templates, m_clock);
    connect(page, &TodayPage::startRequested, m_sessions.get(), &SessionFlow::start);
    connect(page, &TodayPage::templateRequested, this, &Program::addRoutineFromTemplate);
    connect(page, &TodayPage::buildRequested, this, [this] {
        static_cast<RoutinesPage *>(m_window->showPage(QStringLiteral("routines")))
            ->addEmptyRoutine();
    });
    connect(page, &TodayPage::clinicRequested, this, [this] {
        m_settings.set(setting::isClinic, true);
        m_window->showPage(QStringLiteral("clients"));
    });
    page->setIsClient(m_records->person().id != m_people.me().id);
    connect(page, &TodayPage::intakeRequested, m_intake.get(), &ProgrammeIntake::ask);
    connect(page, &TodayPage::programmeRequested, this, [this] {
        static_cast<ClientsPage *>(m_window->showPage(QStringLiteral("clients")))
            ->writeFor(m_records->person().id);
    });
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
    connect(page, &RoutinesPage::planRequested, this, [this](RoutineId routine) {
        static_cast<PlanPage *>(m_window->showPage(QStringLiteral("plan")))->planRoutine(routine);
    });
    return page;
}

void Program::open()
{
    m_window->showPage(QStringLiteral("today"));
    announceUnreadable();
    m_window->show(); // before any question is asked
    m_window->windowHandle()->installEventFilter(this);
    m_sessions->offerRunning();
    m_sessions->askAboutMorning();
    QTimer::singleShot(binDelay, this, &Program::emptyBin);
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        QTimer::singleShot(restDelay, this, [this] { tryToRead(&ExerciseBook::startReading); });
    }
    return QObject::eventFilter(watched, event);
}

void Program::tryToRead(void (ExerciseBook::*read)())
{
    attempt(m_prompts, tr("Your own exercises could not be read."),
            [this, read] { (m_exercises.*read)(); });
}

const Catalogue &Program::allExercises()
{
    tryToRead(&ExerciseBook::readRest);
    return catalogue();
}

void Program::announceUnreadableOwn()
{
    m_announcements->tellLeftOut(m_exercises.own().problems,
                                 tr("Some of your own exercises could not be read."));
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

void Program::connectIntake()
{
    const auto addShortcut = [this](ActionId id, void (ProgrammeIntake::*begin)()) {
        QAction *action = makeAction(id, m_window.get());
        m_window->addAction(action);
        connect(action, &QAction::triggered, m_intake.get(), begin);
    };
    addShortcut(ActionId::OpenProgramme, &ProgrammeIntake::ask);
    addShortcut(ActionId::PasteProgramme, &ProgrammeIntake::openClipboard);
    connect(m_window.get(), &MainWindow::dragged, this, [](const QMimeData &data, bool &isWanted) {
        isWanted = ProgrammeIntake::mayHold(data);
    });
    connect(m_window.get(), &MainWindow::dropped, m_intake.get(), &ProgrammeIntake::open);
    connect(m_intake.get(), &ProgrammeIntake::routineTaken, this, &Program::takeRoutine);
    connect(m_intake.get(), &ProgrammeIntake::draftTaken, this, &Program::takeDraft);
}

void Program::openFiles(const QStringList &paths)
{
    m_intake->openFiles(paths);
}

PersonId Program::likelyClient() const
{
    if (m_window->currentPage() != QStringLiteral("clients"))
        return {};
    return static_cast<ClientsPage *>(m_window->showPage(QStringLiteral("clients")))->current();
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
    static_cast<ClientsPage *>(m_window->showPage(QStringLiteral("clients")))->select(person);
    m_announcements->offerUndo(tr("The programme is ready to be gone on with."),
                               tr("It could not be taken back."), [this, person, before] {
                                   if (before)
                                       m_sheets.saveDraft(person, *before);
                                   else
                                       m_sheets.dropDraft(person);
                               });
}

bool Program::closePagesOf(PersonId person)
{
    if (m_records->person().id == person)
        openPerson(m_people.me().id);
    return m_records->person().id != person;
}

void Program::merge(PersonId from, PersonId into)
{
    if (!closePagesOf(from) || !closePagesOf(into))
        return;
    PersonMerge merge;
    if (!attempt(m_prompts, tr("They stay two."), [&] { merge = m_people.merge(from, into); }))
        return;
    m_announcements->offerUndo(tr("Two clients are one now."), tr("They stay one."), [this, merge] {
        if (closePagesOf(merge.into))
            m_people.takeApart(merge);
    });
}

void Program::erase(PersonId person)
{
    if (!closePagesOf(person))
        return;
    m_announcements->withdrawUndo();
    attempt(m_prompts, tr("Nothing was erased."), [&] { m_people.erase(person); });
}

Page *Program::makeLearnPage()
{
    // read when it is first opened: the start does not wait for it
    LearnReading reading = readLearn(m_shipped.learn.toStdString());
    m_announcements->tellLeftOut(reading.problems,
                                 tr("Part of what Learn tells could not be read."));
    auto *page = new LearnPage(std::move(reading.book), allExercises(), m_thumbnails);
    const auto exercisesPage = [this] {
        return static_cast<ExercisesPage *>(m_window->showPage(QStringLiteral("exercises")));
    };
    connect(page, &LearnPage::exerciseRequested, this,
            [exercisesPage](const QString &key) { exercisesPage()->open(key); });
    connect(page, &LearnPage::exercisesRequested, this,
            [exercisesPage](const ExerciseFilter &filter) { exercisesPage()->lookFor(filter); });
    return page;
}

void Program::showSession(SessionId session)
{
    static_cast<ProgressPage *>(m_window->showPage(QStringLiteral("progress")))
        ->showSession(session);
}

void Program::showRoutine(RoutineId routine)
{
    static_cast<RoutinesPage *>(m_window->showPage(QStringLiteral("routines")))->select(routine);
}

void Program::addRoutineFromTemplate(const QString &templateId)
{
    const auto found =
        std::ranges::find(m_shipped.templates.templates, fromQt(templateId), &RoutineTemplate::id);
    if (found == m_shipped.templates.templates.end())
        return;
    showRoutine(document().addRoutine(routineFrom(*found), tr("add routine")));
}

QString Program::personOnPaper() const
{
    return nameOnPaper(m_records->person().id);
}

QString Program::nameOnPaper(PersonId id) const
{
    const Person *person = m_people.find(id);
    return person == nullptr ? QString() : hipstride::nameOnPaper(*person, m_settings);
}

void Program::print(RoutineId id)
{
    const Routine *routine = findRoutine(document().plan(), id);
    if (routine != nullptr)
        m_previews->show(*routine, allExercises(), personOnPaper());
}

void Program::emptyBin()
{
    // what cannot be erased now is tried again at the next start
    for (const Person &person : m_people.people())
        static_cast<void>(failureOf(
            [&] { SessionLog(m_database, person.id).emptyBin(m_clock.now() - daysInBin); }));
    static_cast<void>(failureOf([&] { m_exercises.emptyBin(m_clock.now() - daysInBin); }));
}

void Program::announceUnreadable()
{
    if (m_settings.wasSetAside())
        m_announcements->tell(tr("Your settings could not be read and were set aside."));
    Problems problems = m_shipped.exercises.problems;
    for (const Problems &more : {m_shipped.templates.problems, m_shipped.otherProblems})
        problems.insert(problems.end(), more.begin(), more.end());
    m_announcements->tellLeftOut(problems, tr("Part of the exercise list could not be read."));
    // they are read with the first picture
    connect(
        &m_thumbnails, &FigureThumbnails::drawn, this,
        [this] {
            m_announcements->tellLeftOut(m_shipped.figures->problems(),
                                         tr("Part of the figures could not be read."));
        },
        Qt::SingleShotConnection);
}

void Program::offerRestoreExercise(const QString &key)
{
    const Exercise *exercise = catalogue().find(fromQt(key));
    const QString name = exercise != nullptr ? toQt(exercise->name) : key;
    m_announcements->offerUndo(tr("%1 is in the bin for 30 days.").arg(name),
                               tr("The exercise could not be taken back."),
                               [this, key] { m_exercises.restore(fromQt(key)); });
}

void Program::mayClose(bool &isRefused)
{
    m_settings.set(setting::geometry, m_window->saveGeometry());
    if (m_records->saver().saveNow())
        return;
    const auto choice = m_prompts.choose(tr("Your last edits are not saved."),
                                         tr("Close anyway, and they are lost."),
                                         {tr("Keep the window open"), tr("Close and lose them")});
    isRefused = choice != 1;
}

void Program::applyLook()
{
    m_themeSwitch.apply(themeChoiceFrom(m_settings.get(setting::theme)),
                        m_settings.get(setting::textPercent) / 100.0);
}

} // namespace hipstride
