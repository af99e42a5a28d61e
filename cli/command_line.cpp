// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes CLI11, which takes seconds to compile.
#include "cli/command_line.h"

#include <QDate>
#include <QTimeZone>

#include <map>
#include <utility>

#include <CLI/CLI.hpp>

#include "cli/catalogue_commands.h"
#include "cli/check_command.h"
#include "cli/compose_command.h"
#include "cli/data_file.h"
#include "cli/person_commands.h"
#include "cli/plan_commands.h"
#include "cli/programme_commands.h"
#include "cli/progression_commands.h"
#include "cli/protection_commands.h"
#include "cli/routine_commands.h"
#include "cli/run_commands.h"
#include "cli/session_commands.h"
#include "cli/template_commands.h"
#include "domain/density_name.h"
#include "domain/vocabulary.h"
#include "drawing/qt_text.h"
#include "storage/data_folder.h"

namespace hipstride {

namespace {

constexpr int daysShown = 7; ///< of a plan, without --to

Date today()
{
    return fromQt(QDate::currentDate());
}

std::filesystem::path folderOf(const Arguments &arguments)
{
    return arguments.dataFolder.empty() ? defaultDataFolder() : arguments.dataFolder;
}

DateRange planRange(const Arguments &arguments)
{
    const Date first = arguments.from.value_or(today());
    return {first, arguments.to.value_or(addDays(first, daysShown - 1))};
}

/// Everything, unless one end or both are given.
std::optional<DateRange> logRange(const Arguments &arguments)
{
    if (!arguments.from && !arguments.to)
        return std::nullopt;
    const Date earliest{std::chrono::year(1), std::chrono::January, std::chrono::day(1)};
    const Date latest{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};
    return DateRange{arguments.from.value_or(earliest), arguments.to.value_or(latest)};
}

template <typename Enum>
std::vector<std::string> allNames()
{
    std::vector<std::string> names;
    for (const Enum value : allOf<Enum>())
        names.emplace_back(nameOf(value));
    return names;
}

template <typename Enum>
void addNamed(CLI::App &app, const std::string &flag, std::optional<Enum> &value)
{
    const std::vector<std::string> names = allNames<Enum>();
    app.add_option_function<std::string>(
           flag, [&value](const std::string &name) { value = fromName<Enum>(name); }, joined(names))
        ->check(CLI::IsMember(names).description(""));
}

void addDate(CLI::App &app, const std::string &flag, std::optional<Date> &value,
             const std::string &meaning)
{
    const auto read = [&value, flag](const std::string &text) {
        value = dateFromIso(text);
        if (!value)
            throw CLI::ValidationError(flag, "“" + text + "” is no day as YYYY-MM-DD");
    };
    app.add_option_function<std::string>(flag, read, meaning)->type_name("DATE");
}

void addDay(CLI::App &app, Run &run)
{
    const auto read = [&run](const std::string &text) {
        const std::optional<Date> day = dateFromIso(text);
        if (!day)
            throw CLI::ValidationError("DATE", "“" + text + "” is no day as YYYY-MM-DD");
        run.when = Once{*day};
    };
    app.add_option_function<std::string>("DATE", read, "YYYY-MM-DD")->required();
}

void addTime(CLI::App &app, std::optional<TimeOfDay> &time)
{
    const auto read = [&time](const std::string &text) {
        time = timeFromIso(text);
        if (!time)
            throw CLI::ValidationError("TIME", "“" + text + "” is no time as HH:MM");
    };
    app.add_option_function<std::string>("TIME", read, "HH:MM");
}

/// Builds the program's commands upon `arguments`; the one that is asked for becomes `command`.
class Grammar
{
public:
    Grammar(Arguments &arguments, Command &command)
        : m_arguments(arguments)
        , m_command(command)
        , m_app("Hipstride without its window: for scripts, batch printing and checks.",
                "hipstride-cli")
    {
        m_app.set_version_flag("--version", HIPSTRIDE_VERSION);
        m_app.require_subcommand(1);
        m_app.fallthrough(); // --json may stand behind the command as well
        m_app.add_flag("--json", m_arguments.isJson, "Give results as JSON");
        const auto refuseEmpty = [](const std::string &text) {
            return text.empty() ? std::string("a folder must be named") : std::string();
        };
        m_app.add_option("--data-dir", m_arguments.dataFolder, "Keep everything in this folder")
            ->type_name("DIR")
            ->check(refuseEmpty);
        addCatalogue();
        addTemplates();
        addRoutines();
        addPeople();
        addProgrammes();
        addPlan();
        addRuns();
        addSessions();
        giveWithData(
            *m_app.add_subcommand("next", "What progression proposes, and why"),
            [](const Arguments &, DataFile &d, Output &o) { listNextSteps(today(), d, o); });
        addHandout();
        addFigures();
        giveWithData(
            *m_app.add_subcommand("protect", "Ask for a passphrase from now on; see README"),
            [](const Arguments &, DataFile &d, Output &o) { protectData(d, o); });
        giveWithData(*m_app.add_subcommand("unprotect", "Ask for no passphrase any more"),
                     [](const Arguments &, DataFile &d, Output &o) { unprotectData(d, o); });
        give(*m_app.add_subcommand("check", "Look for damage in the data"),
             [](const Arguments &a, Output &output) { checkData(folderOf(a), output); });
    }

    CLI::App &app() { return m_app; }

private:
    void give(CLI::App &app, Command command)
    {
        app.callback([this, command = std::move(command)] { m_command = command; });
    }

    /// A command that works on the data.
    template <typename Work>
    void giveWithData(CLI::App &app, Work work)
    {
        give(app, [work](const Arguments &arguments, Output &output) {
            DataFile data(folderOf(arguments));
            if (arguments.person.empty() || data.openPerson(arguments.person))
                work(arguments, data, output);
            else
                output.fault(data.path(), "nobody is called “" + arguments.person + "”");
        });
    }

    CLI::App &group(const std::string &name, const std::string &meaning)
    {
        CLI::App &app = *m_app.add_subcommand(name, meaning);
        app.require_subcommand(1);
        app.fallthrough();
        return app;
    }

    void takeName(CLI::App &app)
    {
        app.add_option("NAME", m_arguments.name, "The routine's name")->required();
    }
    void takeId(CLI::App &app) { app.add_option("ID", m_arguments.id)->required(); }
    void takeFile(CLI::App &app) { app.add_option("FILE", m_arguments.file)->required(); }
    void takeDates(CLI::App &app, const std::string &first, const std::string &last)
    {
        addDate(app, "--from", m_arguments.from, first);
        addDate(app, "--to", m_arguments.to, last);
    }

    void addCatalogue()
    {
        CLI::App &catalogue = group("catalogue", "The exercises of the program and your own");
        CLI::App &list = *catalogue.add_subcommand("list", "List exercises");
        addNamed(list, "--muscle", m_arguments.filter.muscle);
        addNamed(list, "--equipment", m_arguments.filter.equipment);
        addNamed(list, "--position", m_arguments.filter.position);
        addNamed(list, "--category", m_arguments.filter.category);
        addNamed(list, "--level", m_arguments.filter.level);
        addNamed(list, "--shelf", m_arguments.filter.shelf);
        list.add_option("--search", m_arguments.filter.text, "Every word must be found");
        give(list, [](const Arguments &a, Output &output) {
            listExercises(a.filter, folderOf(a), output);
        });

        CLI::App &show = *catalogue.add_subcommand("show", "Show one exercise");
        takeId(show);
        give(show,
             [](const Arguments &a, Output &output) { showExercise(a.id, folderOf(a), output); });

        CLI::App &import = *catalogue.add_subcommand("import", "Take in the exercises of a file");
        takeFile(import);
        import.add_flag("--dry-run", m_arguments.isDryRun, "Only say what would become of them");
        giveWithData(import, [](const Arguments &a, DataFile &d, Output &o) {
            importCatalogue(a.file, a.isDryRun, d, o);
        });

        CLI::App &check = *catalogue.add_subcommand("check", "List the problems of a catalogue");
        takeFile(check);
        give(check, [](const Arguments &a, Output &output) { checkCatalogue(a.file, output); });
    }

    void addTemplates()
    {
        CLI::App &templates = group("template", "Ready routines to start from");
        give(*templates.add_subcommand("list", "List the templates"),
             [](const Arguments &, Output &output) { listTemplates(output); });
        CLI::App &show = *templates.add_subcommand("show", "Show one template");
        takeId(show);
        give(show, [](const Arguments &a, Output &output) { showTemplate(a.id, output); });
    }

    void addRoutines()
    {
        CLI::App &routines = group("routine", "Your routines");
        routines.add_option("--person", m_arguments.person, "Those of a client")->type_name("NAME");
        giveWithData(*routines.add_subcommand("list", "List the routines"),
                     [](const Arguments &, DataFile &d, Output &o) { listRoutines(d, o); });
        CLI::App &show = *routines.add_subcommand("show", "Show one routine");
        takeName(show);
        giveWithData(show,
                     [](const Arguments &a, DataFile &d, Output &o) { showRoutine(a.name, d, o); });
        CLI::App &add = *routines.add_subcommand("add", "Add the routine of a file");
        takeFile(add);
        giveWithData(add,
                     [](const Arguments &a, DataFile &d, Output &o) { addRoutine(a.file, d, o); });
        CLI::App &remove = *routines.add_subcommand("remove", "Remove a routine and its days");
        takeName(remove);
        giveWithData(remove, [](const Arguments &a, DataFile &d, Output &o) {
            removeRoutine(a.name, d, o);
        });
        CLI::App &copy = *routines.add_subcommand("from-template", "Start from a template");
        takeId(copy);
        copy.add_option("--name", m_arguments.name, "Another name than the template's");
        giveWithData(copy, [](const Arguments &a, DataFile &d, Output &o) {
            addFromTemplate(a.id, a.name, d, o);
        });
        addCompose(*routines.add_subcommand("compose", "Have a routine made for your wishes"));
    }

    void addCompose(CLI::App &compose)
    {
        ComposeRequest &wish = m_arguments.compose;
        takeNamed<Goal>(compose, "--goal", wish.goal, "What it is for", namesAndValues<Goal>());
        compose.add_option("--minutes", wish.minutes, "It takes no longer")
            ->check(CLI::Range(1, ComposeRequest::mostMinutes));
        takeNamed<Level>(compose, "--level", wish.level, "How hard it may be",
                         namesAndValues<Level>());
        takeList(compose, "--equipment", wish.equipment, "What is at hand besides a mat");
        takeList(compose, "--favour", wish.favoured, "Muscles to work more");
        takeList(compose, "--avoid-muscle", wish.avoidedMuscles, "Muscles not to work");
        takeList(compose, "--avoid-position", wish.avoidedPositions, "Positions to leave out");
        compose.add_option("--avoid", wish.avoidedExercises, "Exercises to leave out")
            ->delimiter(',')
            ->type_name("ID");
        compose.add_option("--variant", wish.variant, "Another number, another routine")
            ->check(CLI::Range(0, ComposeRequest::mostVariants));
        compose.add_option("--name", m_arguments.name, "What it is to be called");
        compose.add_flag("--dry-run", m_arguments.isDryRun, "Only show it");
        giveWithData(compose, [](const Arguments &a, DataFile &d, Output &o) {
            composeRoutine(a.compose, a.name, a.isDryRun, d, o);
        });
    }

    void addPeople()
    {
        CLI::App &people = group("person", "You and your clients");
        giveWithData(*people.add_subcommand("list", "List everybody"),
                     [](const Arguments &, DataFile &d, Output &o) { listPeople(d, o); });
        const auto takePerson = [this](CLI::App &app) {
            app.add_option("NAME", m_arguments.name, "The client's name")->required();
        };
        CLI::App &add = *people.add_subcommand("add", "Add a client");
        takePerson(add);
        giveWithData(add,
                     [](const Arguments &a, DataFile &d, Output &o) { addPerson(a.name, d, o); });
        CLI::App &rename = *people.add_subcommand("rename", "Give a client another name");
        takePerson(rename);
        rename.add_option("NEWNAME", m_arguments.newName, "The new name")->required();
        giveWithData(rename, [](const Arguments &a, DataFile &d, Output &o) {
            renamePerson(a.name, a.newName, d, o);
        });
        CLI::App &remove =
            *people.add_subcommand("remove", "Erase a client for good, with all that is hers");
        takePerson(remove);
        giveWithData(
            remove, [](const Arguments &a, DataFile &d, Output &o) { removePerson(a.name, d, o); });
    }

    void addProgrammes()
    {
        CLI::App &programmes = group("programme", "What a physio gave you to do");
        CLI::App &import = *programmes.add_subcommand(
            "import", "Take in a .hipstride file, or pictures of its QR codes, as a routine");
        import.add_option("FILE", m_arguments.files)->required();
        import.add_flag("--dry-run", m_arguments.isDryRun, "Only say what would be added");
        giveWithData(import, [](const Arguments &a, DataFile &d, Output &o) {
            importProgramme(a.files, a.isDryRun, d, o);
        });
    }

    void addPlan()
    {
        CLI::App &show = *group("plan", "What is due when").add_subcommand("show", "Show the plan");
        takeDates(show, "First day, else today", "Last day, else a week");
        giveWithData(show, [](const Arguments &a, DataFile &d, Output &o) {
            showPlan(planRange(a), today(), d, o);
        });
    }

    void addRuns()
    {
        CLI::App &runs = group("run", "Your runs");
        CLI::App &add = *runs.add_subcommand("add", "Add a run");
        Run &run = m_arguments.run;
        addDay(add, run);
        addTime(add, run.time);
        std::vector<std::string> kinds = allNames<RunKind>();
        add.add_option_function<std::string>(
               "--kind", [&run](const std::string &name) { run.kind = *fromName<RunKind>(name); },
               joined(kinds))
            ->required()
            ->check(CLI::IsMember(kinds).description(""));
        add.add_option("--name", run.name, "What it is called");
        add.add_option_function<int>(
               "--minutes", [&run](int length) { run.length = std::chrono::minutes(length); },
               "About how long")
            ->check(CLI::Range(1, 2880));
        giveWithData(add, [](const Arguments &a, DataFile &d, Output &o) { addRun(a.run, d, o); });

        CLI::App &list = *runs.add_subcommand("list", "List the runs");
        takeDates(list, "First day, else today", "Last day, else a week");
        giveWithData(
            list, [](const Arguments &a, DataFile &d, Output &o) { listRuns(planRange(a), d, o); });

        CLI::App &import = *runs.add_subcommand("import", "Take in the runs of an .ics calendar");
        takeFile(import);
        import.add_flag("--dry-run", m_arguments.isDryRun, "Only say what would become of them");
        giveWithData(import, [](const Arguments &a, DataFile &d, Output &o) {
            importRuns(a.file, today(), QTimeZone::systemTimeZoneId().toStdString(), a.isDryRun, d,
                       o);
        });
    }

    void addSessions()
    {
        CLI::App &sessions = group("session", "What was done");
        CLI::App &record =
            *sessions.add_subcommand("record", "Put the session of a file in the log");
        takeFile(record);
        giveWithData(record, [](const Arguments &a, DataFile &d, Output &o) {
            recordSession(a.file, d, o);
        });
        CLI::App &list = *sessions.add_subcommand("list", "List the log, newest first");
        takeDates(list, "First day", "Last day");
        giveWithData(list, [](const Arguments &a, DataFile &d, Output &o) {
            listSessions(logRange(a), d, o);
        });
        CLI::App &show = *sessions.add_subcommand("show", "Show one session");
        show.add_option("ID", m_arguments.session)->required();
        giveWithData(
            show, [](const Arguments &a, DataFile &d, Output &o) { showSession(a.session, d, o); });
    }

    void addHandout()
    {
        HandoutWish &wish = m_arguments.handout;
        CLI::App &handout = *m_app.add_subcommand("handout", "Print a routine to a PDF");
        handout.add_option("--routine", wish.routine, "The routine's name")->required();
        handout.add_option("--language", wish.language, "en, or de for German")
            ->check(CLI::IsMember({"en", "de"}).description(""));
        handout.add_option("--out", wish.file, "The PDF to write")->required()->type_name("FILE");
        handout.add_option("--person", wish.person,
                           "Whom it is for; a client's own routine is printed");
        handout.add_flag("--code", wish.hasCode, "With the programme in a QR code");
        handout.add_flag("--black-and-white", wish.isBlackAndWhite, "For printers without colour");
        handout.add_flag("--large-print", wish.style.isLargePrint, "Words of 18 points");
        handout.add_flag("--by-position", wish.isByPosition,
                         "Exercises of one body position together");
        handout
            .add_option("--second-language", wish.secondLanguage,
                        "What stands under the first: de or en")
            ->check(CLI::IsMember({"de", "en"}).description(""));
        handout.add_option("--weeks", wish.gridWeeks, "Weeks of the tick grid; 0: none")
            ->check(CLI::Range(0, 8));
        std::map<std::string, HandoutDensity> densities;
        for (const auto &[density, name] : densityNames)
            densities.emplace(name, density);
        handout
            .add_option_function<std::string>(
                "--layout",
                [&wish, densities](const std::string &name) {
                    wish.style.density = densities.at(name);
                },
                "At most 1, 2, 4 or 6 exercises on a page, list, or fit")
            ->check(CLI::IsMember(densities).description(""));
        handout
            .add_option_function<std::string>(
                "--paper",
                [&wish](const std::string &name) {
                    wish.paper = name == "letter" ? Paper::Letter : Paper::A4;
                },
                "a4 or letter")
            ->check(CLI::IsMember({"a4", "letter"}).description(""));
        giveWithData(handout, [](const Arguments &a, DataFile &d, Output &o) {
            // a name that nobody has is printed as it is, on a routine of one's own
            static_cast<void>(d.openPerson(a.handout.person));
            writeHandout(a.handout, today(), d, o);
        });
    }

    void addFigures()
    {
        FigureWish &wish = m_arguments.figure;
        CLI::App &figure = *m_app.add_subcommand("figure", "Draw the figure of an exercise");
        figure.fallthrough(); // the options below are good for a sheet too
        figure.add_option("ID", wish.ids, "The exercise")->expected(1);
        takeFigureLook(figure);
        CLI::App &sheet = *figure.add_subcommand("sheet", "Draw all figures on one PNG");
        sheet.add_option("ID,--only", wish.ids, "Only these")->delimiter(',');
        sheet.add_option("--frames", wish.moments, "Moments of each, evenly from start to end")
            ->check(CLI::Range(1, 40));
        sheet.add_option("--columns", wish.columns, "Pictures beside each other")
            ->check(CLI::Range(1, 40));
        give(sheet, [](const Arguments &a, Output &output) { drawFigureSheet(a.figure, output); });
        give(*figure.add_subcommand("list", "List the figures"),
             [](const Arguments &a, Output &output) { listFigures(a.figure, output); });
        CLI::App &check = *figure.add_subcommand("check", "List the faults of the figures");
        check.add_option("ID,--only", wish.ids, "Only these")->delimiter(',');
        give(check, [](const Arguments &a, Output &output) { checkFigures(a.figure, output); });
        figure.callback([this, &figure, &sheet, &wish] {
            const bool isOne = figure.get_subcommands().empty();
            if (isOne && wish.ids.empty())
                throw CLI::RequiredError("ID");
            if ((isOne || sheet.parsed()) && wish.file.empty())
                throw CLI::RequiredError("--out");
            if (isOne)
                m_command = [](const Arguments &a, Output &o) { drawFigure(a.figure, o); };
        });
    }

    void takeFigureLook(CLI::App &figure)
    {
        FigureWish &wish = m_arguments.figure;
        figure.add_option("--out", wish.file, "The .svg, .pdf or .png to write")->type_name("FILE");
        figure.add_option("--poses", wish.poses, "A file of figures other than the built-in one")
            ->type_name("FILE");
        auto *phase = figure.add_option("--phase", wish.phase, "Moment of the movement, 0 to 1")
                          ->check(CLI::Range(0.0, 1.0));
        auto *start = figure.add_flag("--start", wish.isStart, "As it begins")->excludes(phase);
        figure.add_flag("--end", wish.isEnd, "As it ends, with its arrows; so it is drawn anyway")
            ->excludes(phase)
            ->excludes(start);
        figure.add_option("--size", wish.size, "Side of the picture, points or pixels")
            ->check(CLI::Range(16, 4000));
        figure.add_flag("--mirror", wish.isMirrored, "The other side does it");
        figure.add_flag("--anatomy", wish.isAnatomy, "Without clothes, with all muscles");
        figure.add_option("--yaw", wish.yaw, "Degrees to turn the camera");
        figure.add_option("--pitch", wish.pitch, "Degrees to tilt the camera");
        takeNamed<FigureTheme>(figure, "--theme", wish.theme, "Colours for which ground",
                               {{"light", FigureTheme::LightScreen},
                                {"dark", FigureTheme::DarkScreen},
                                {"high-contrast", FigureTheme::HighContrast},
                                {"paper", FigureTheme::ColourPaper},
                                {"black-and-white", FigureTheme::BlackPaper}});
        takeFigurePerson(figure, wish.person);
    }

    static void takeFigurePerson(CLI::App &figure, FigurePerson &person)
    {
        takeNamed<Build>(figure, "--build", person.build, "Shape of the body",
                         {{"curved", Build::Curved}, {"straight", Build::Straight}});
        takeNamed<HairStyle>(figure, "--hair", person.hair, "How the hair is worn",
                             {{"ponytail", HairStyle::Ponytail},
                              {"bun", HairStyle::Bun},
                              {"long", HairStyle::Long},
                              {"short", HairStyle::Short},
                              {"cropped", HairStyle::Cropped},
                              {"bald", HairStyle::Bald}});
        takeNamed<HairColour>(figure, "--hair-colour", person.hairColour, "Colour of the hair",
                              {{"brown", HairColour::Brown},
                               {"dark", HairColour::Dark},
                               {"blond", HairColour::Blond},
                               {"red", HairColour::Red},
                               {"grey", HairColour::Grey}});
        takeNamed<SkinTone>(figure, "--skin", person.skin, "Colour of the skin",
                            {{"sand", SkinTone::Sand},
                             {"porcelain", SkinTone::Porcelain},
                             {"olive", SkinTone::Olive},
                             {"brown", SkinTone::Brown},
                             {"ebony", SkinTone::Ebony}});
    }

    template <typename Enum>
    static std::vector<std::pair<std::string, Enum>> namesAndValues()
    {
        std::vector<std::pair<std::string, Enum>> names;
        for (const Enum value : allOf<Enum>())
            names.emplace_back(nameOf(value), value);
        return names;
    }

    /// An option that takes names with commas between them, and may be given again.
    template <typename Enum>
    static void takeList(CLI::App &command, const std::string &option, std::vector<Enum> &target,
                         const std::string &description)
    {
        command.add_option(option, target, description)
            ->delimiter(',')
            ->transform(CLI::CheckedTransformer(namesAndValues<Enum>()).description(""))
            ->type_name(joined(allNames<Enum>()));
    }

    /// An option that takes one of these names.
    template <typename Enum>
    static void takeNamed(CLI::App &command, const std::string &option, Enum &target,
                          const std::string &description,
                          const std::vector<std::pair<std::string, Enum>> &names)
    {
        std::string all;
        for (const auto &[name, value] : names)
            all += (all.empty() ? "" : "|") + name;
        command.add_option(option, target, description)
            ->transform(CLI::CheckedTransformer(names).description(""))
            ->type_name(all);
    }

    Arguments &m_arguments;
    Command &m_command;
    CLI::App m_app;
};

/// What a single option cannot know to be wrong.
void requireOrder(const Arguments &arguments)
{
    if (arguments.from && arguments.to && *arguments.to < *arguments.from)
        throw CLI::ValidationError("--to", "the last day lies before the first");
}

/// Prints what is wrong, or the help that was asked for.
void refuse(Request &request, const CLI::App &app, const CLI::Error &error)
{
    request.command = {};
    request.status = app.exit(error) == 0 ? ExitStatus::Done : ExitStatus::WrongUsage;
}

} // namespace

Request requestFrom(int count, const char *const *words)
{
    Request request{.arguments = {}, .command = {}, .status = ExitStatus::Done};
    Grammar grammar(request.arguments, request.command);
    try {
        grammar.app().parse(count, words);
        requireOrder(request.arguments);
    } catch (const CLI::RequiredError &error) {
        // the parser misses a command before it looks at the word that stands in its place
        const std::vector<std::string> unknown = grammar.app().remaining(true);
        if (unknown.empty())
            refuse(request, grammar.app(), error);
        else
            refuse(request, grammar.app(), CLI::ExtrasError(unknown));
    } catch (const CLI::ParseError &error) {
        refuse(request, grammar.app(), error);
    }
    return request;
}

} // namespace hipstride
