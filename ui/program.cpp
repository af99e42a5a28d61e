// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program.h"

#include <QMimeData>
#include <QTimer>
#include <QWindow>

#include <utility>

#include "drawing/qt_text.h"
#include "storage/data_folder.h"
#include "ui/actions.h"
#include "ui/announcements.h"
#include "ui/attempt.h"
#include "ui/clock.h"
#include "ui/figure_choice.h"
#include "ui/main_window.h"
#include "ui/people_menu.h"
#include "ui/person_text.h"
#include "ui/programme_intake.h"
#include "ui/prompts.h"
#include "ui/session_flow.h"
#include "ui/sheet_previews.h"

namespace hipstride {

namespace {

constexpr auto daysInBin = std::chrono::days(30);
constexpr auto restDelay = std::chrono::milliseconds(50); ///< the window comes first
constexpr auto binDelay = std::chrono::seconds(5);

} // namespace

Program::Program(const std::filesystem::path &dataFolder, ThemeSwitch &themeSwitch,
                 const Clock &clock, Prompts &prompts, std::future<ShippedData> shipped,
                 const SessionSurroundings &surroundings, DataProtection protection)
    : m_dataFolder(dataFolder)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_themeSwitch(themeSwitch)
    , m_settings(settingsPath(dataFolder))
    , m_database(databasePath(dataFolder), std::move(protection.key))
    , m_people(m_database)
    , m_sheets(m_database)
    , m_records(std::make_unique<PersonRecords>(m_database, m_people.me()))
    , m_shipped(shipped.get())
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
    m_protection =
        std::make_unique<ProtectionFlow>(m_database, protection.cost, m_prompts, *m_window);
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

QString Program::personOnPaper() const
{
    return nameOnPaper(m_records->person().id);
}

QString Program::nameOnPaper(PersonId id) const
{
    const Person *person = m_people.find(id);
    return person == nullptr ? QString() : hipstride::nameOnPaper(*person, m_settings);
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
