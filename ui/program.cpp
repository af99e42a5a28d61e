// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "drawing/qt_text.h"
#include "exchange/calendar_lines.h"
#include "learn/learn_reader.h"
#include "storage/data_folder.h"
#include "ui/attempt.h"
#include "ui/calendar/plan_page.h"
#include "ui/catalogue/exercise_menu.h"
#include "ui/catalogue/exercises_page.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/figure_choice.h"
#include "ui/handout/handout_preview.h"
#include "ui/handout/sheet_preview.h"
#include "ui/learn/learn_page.h"
#include "ui/main_window.h"
#include "ui/progress/progress_page.h"
#include "ui/progress/session_sheet_text.h"
#include "ui/prompts.h"
#include "ui/routines/routines_page.h"
#include "ui/session_flow.h"
#include "ui/settings_page/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

namespace {

constexpr auto daysInBin = std::chrono::days(30);
constexpr auto binDelay = std::chrono::seconds(5); ///< the window comes first

QString settingsPath(const std::filesystem::path &dataFolder)
{
    return toQt((dataFolder / "settings.ini").string());
}

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
    , m_person(m_people.me())
    , m_planStore(m_database, m_person.id)
    , m_sessionLog(m_database, m_person.id)
    , m_document(m_planStore.load())
    , m_saver(m_document, [this](const Plan &plan) { m_planStore.save(plan); })
    , m_logBook(m_sessionLog)
    , m_shipped(shipped.get())
    , m_thumbnails(*m_shipped.figures)
    , m_ownExercises(m_database)
    , m_exercises(m_ownExercises, m_shipped.exercises.catalogue, *m_shipped.figures)
    , m_answers(m_database, m_person.id)
    , m_nextSteps(m_document, m_logBook, m_answers, catalogue(), m_settings)
{
    const LoggedIds last = m_sessionLog.largestIds();
    m_document.keepClearOf(last.routine, last.rule);
    applyLook();
    m_thumbnails.setChoice(figureChoiceOf(m_settings));
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (isOfFigures(key))
            m_thumbnails.setChoice(figureChoiceOf(m_settings));
        else if (key.startsWith(QStringLiteral("look/")))
            applyLook();
    });

    m_window = std::make_unique<MainWindow>(pages(), m_document.undoStack());
    m_sessions = std::make_unique<SessionFlow>(*m_window, m_document, m_logBook, m_nextSteps,
                                               catalogue(), *m_shipped.figures, m_clock, m_settings,
                                               m_prompts, surroundings);
    m_window->setPerson(m_person.name.empty() ? tr("Me") : toQt(m_person.name));
    if (!m_window->restoreGeometry(m_settings.get(setting::geometry)))
        m_window->resize(1280, 800);
    connect(m_window.get(), &MainWindow::closing, this, &Program::mayClose);
    connect(&m_saver, &PlanSaver::failed, this, &Program::announceFailedSave);
    connect(&m_logBook, &LogBook::removed, this, &Program::offerRestore);
    connect(&m_exercises, &ExerciseBook::removed, this, &Program::offerRestoreExercise);
}

Program::~Program() = default;

std::vector<PageEntry> Program::pages()
{
    return {
        {.id = QStringLiteral("today"),
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
        {.id = QStringLiteral("learn"),
         .title = tr("Learn"),
         .icon = QStringLiteral("learn"),
         .make = [this] { return makeLearnPage(); }},
        {.id = QStringLiteral("settings"),
         .title = tr("Settings"),
         .icon = QStringLiteral("settings"),
         .make = [this] { return new SettingsPage(m_settings, *m_shipped.figures, m_dataFolder); },
         .isAtBottom = true}};
}

Page *Program::makeTodayPage()
{
    auto *page = new TodayPage(m_document, m_logBook, catalogue(), m_thumbnails,
                               m_shipped.templates.templates, m_clock);
    connect(page, &TodayPage::startRequested, m_sessions.get(), &SessionFlow::start);
    connect(page, &TodayPage::templateRequested, this, &Program::addRoutineFromTemplate);
    connect(page, &TodayPage::buildRequested, this, &Program::addEmptyRoutine);
    connect(page, &TodayPage::pageRequested, m_window.get(), &MainWindow::showPage);
    connect(page, &TodayPage::sessionRequested, this, &Program::showSession);
    return page;
}

Page *Program::makeExercisesPage()
{
    auto *page = new ExercisesPage(catalogue(), m_shipped.evidence, m_thumbnails, m_document);
    page->setMaking(*new ExerciseMenu(m_exercises, m_thumbnails, m_prompts, m_clock, page));
    connect(&m_exercises, &ExerciseBook::changed, page, &ExercisesPage::refresh);
    connect(page, &ExercisesPage::routineRequested, this, &Program::showRoutine);
    return page;
}

Page *Program::makeRoutinesPage()
{
    auto *page = new RoutinesPage(m_document, catalogue(), m_thumbnails,
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
    m_sessions->offerRunning();
    m_sessions->askAboutMorning();
    QTimer::singleShot(binDelay, this, &Program::emptyBin);
}

Page *Program::makePlanPage()
{
    auto *page = new PlanPage(m_document, m_logBook, catalogue(), m_clock);
    connect(page, &PlanPage::startRequested, m_sessions.get(), &SessionFlow::start);
    connect(page, &PlanPage::sessionRequested, this, &Program::showSession);
    connect(page, &PlanPage::routineRequested, this, &Program::showRoutine);
    connect(page, &PlanPage::weekPrintRequested, this, [this](const WeekSheet &sheet) {
        preview({.windowTitle = tr("Print the week"),
                 .title = toQt(sheet.title),
                 .layOut = [sheet](const PageMetrics &metrics) { return layOut(sheet, metrics); }});
    });
    connect(page, &PlanPage::calendarRequested, this, [this, page] { readCalendarInto(*page); });
    return page;
}

void Program::readCalendarInto(PlanPage &page)
{
    const auto path = m_prompts.askOpenPath(tr("Read a calendar"), tr("Calendars (*.ics)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_prompts.tell(tr("The calendar could not be read."), tr("The file cannot be opened."),
                       file.errorString());
        return;
    }
    // one byte more than is accepted, so that a huge file is refused without being read whole
    const QByteArray text = file.read(qint64(CalendarFileLimits::mostBytes) + 1);
    page.readCalendar(QFileInfo(*path).fileName(), text.toStdString());
}

Page *Program::makeProgressPage()
{
    auto *page = new ProgressPage(m_document, m_logBook, m_nextSteps, catalogue(), m_thumbnails,
                                  m_clock, m_settings, m_prompts);
    connect(page, &ProgressPage::printRequested, this, [this](const Session &session) {
        const SessionSheet sheet = sheetOf(session, catalogue(), toQt(m_person.name));
        preview({.windowTitle = tr("Print the session"),
                 .title = tr("%1, %2", "routine, day")
                              .arg(toQt(session.routineName), longDayText(session.day)),
                 .layOut = [sheet](const PageMetrics &metrics) { return layOut(sheet, metrics); }});
    });
    connect(page, &ProgressPage::goOnRequested, m_sessions.get(), &SessionFlow::goOnWith);
    connect(page, &ProgressPage::pageRequested, m_window.get(), &MainWindow::showPage);
    return page;
}

Page *Program::makeLearnPage()
{
    // read when it is first opened: the start does not wait for it
    LearnReading reading = readLearn(m_shipped.learn.toStdString());
    announceLeftOut(reading.problems, tr("%n part(s) of what Learn tells could not be read.",
                                         nullptr, static_cast<int>(reading.problems.size())));
    auto *page = new LearnPage(std::move(reading.book), catalogue(), m_thumbnails);
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
    showRoutine(m_document.addRoutine(routineFrom(*found), tr("add routine")));
}

void Program::addEmptyRoutine()
{
    showRoutine(m_document.addRoutine({.id = {}, .name = fromQt(tr("My routine")), .steps = {}},
                                      tr("add routine")));
}

void Program::print(RoutineId id)
{
    const Routine *routine = findRoutine(m_document.plan(), id);
    if (routine == nullptr)
        return;
    auto *preview =
        new HandoutPreview(*routine, catalogue(), *m_shipped.figures, toQt(m_person.name),
                           m_clock.today(), m_settings, m_prompts, choosePrinter, m_window.get());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void Program::preview(const PlainSheet &sheet)
{
    auto *dialog = new SheetPreview(sheet, m_settings, m_prompts, choosePrinter, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Program::emptyBin()
{
    // what cannot be erased now is tried again at the next start
    static_cast<void>(failureOf([&] { m_sessionLog.emptyBin(m_clock.now() - daysInBin); }));
    static_cast<void>(failureOf([&] { m_exercises.emptyBin(m_clock.now() - daysInBin); }));
}

void Program::announceUnreadable()
{
    if (m_settings.wasSetAside())
        addStrip({.text = tr("Your settings could not be read and were set aside.")},
                 {{tr("All right"), [] {}}});
    Problems problems = m_shipped.exercises.problems;
    for (const Problems &more :
         {m_shipped.templates.problems, m_shipped.otherProblems, m_exercises.own().problems})
        problems.insert(problems.end(), more.begin(), more.end());
    announceLeftOut(problems, tr("%n part(s) of the exercise list could not be read.", nullptr,
                                 static_cast<int>(problems.size())));
    // they are read with the first picture
    connect(
        &m_thumbnails, &FigureThumbnails::drawn, this,
        [this] {
            const Problems &faults = m_shipped.figures->problems();
            announceLeftOut(faults, tr("%n part(s) of the figures could not be read.", nullptr,
                                       static_cast<int>(faults.size())));
        },
        Qt::SingleShotConnection);
}

void Program::announceLeftOut(const Problems &problems, const QString &text)
{
    if (problems.empty())
        return;
    const auto showWhich = [this, problems] {
        QStringList lines;
        for (const Problem &problem : problems)
            lines.append(toQt(lineOf(problem)));
        m_prompts.tell(tr("These parts were left out."), lines.join(QLatin1Char('\n')), {});
    };
    addStrip({.kind = MessageKind::Warning, .text = text},
             {{tr("Show which"), showWhich}, {tr("All right"), [] {}}});
}

void Program::announceFailedSave(const Error &error)
{
    delete m_saveStrip;
    m_saveStrip = addStrip({.kind = MessageKind::Failure,
                            .title = tr("Your last edits are not saved yet."),
                            .text = textOf(error)},
                           {{tr("Try again"), [this] { m_saver.saveNow(); }}});
}

void Program::offerRestore(SessionId removed)
{
    delete m_restoreStrip;
    const auto restore = [this, removed] {
        attempt(m_prompts, tr("The session could not be restored."),
                [&] { m_logBook.restore(removed); });
    };
    m_restoreStrip = addStrip({.text = tr("The session is in the bin for 30 days.")},
                              {{tr("Undo"), restore}, {tr("All right"), [] {}}});
}

void Program::offerRestoreExercise(const QString &key)
{
    delete m_restoreStrip;
    const Exercise *exercise = catalogue().find(fromQt(key));
    const QString name = exercise != nullptr ? toQt(exercise->name) : key;
    const auto restore = [this, key] {
        attempt(m_prompts, tr("The exercise could not be taken back."),
                [&] { m_exercises.restore(fromQt(key)); });
    };
    m_restoreStrip = addStrip({.text = tr("%1 is in the bin for 30 days.").arg(name)},
                              {{tr("Undo"), restore}, {tr("All right"), [] {}}});
}

MessageStrip *Program::addStrip(Message message, std::vector<StripAction> actions)
{
    for (const StripAction &action : actions)
        message.actions.push_back({.text = action.text});
    auto *strip = new MessageStrip;
    strip->setMessage(message);
    connect(strip, &MessageStrip::actionChosen, this,
            [strip, actions = std::move(actions)](int index) {
                strip->hide();
                strip->deleteLater();
                actions[static_cast<std::size_t>(index)].run();
            });
    m_window->addStrip(strip);
    return strip;
}

void Program::mayClose(bool &isRefused)
{
    m_settings.set(setting::geometry, m_window->saveGeometry());
    if (m_saver.saveNow())
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
