// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme_intake.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <iterator>

#include "catalogue/unknown_exercises.h"
#include "drawing/qr_reading.h"
#include "drawing/qt_text.h"
#include "exchange/programme_code.h"
#include "exchange/programme_file.h"
#include "ui/attempt.h"
#include "ui/bounded_file.h"
#include "ui/clients/intake_sheet.h"
#include "ui/document/client_sheets.h"
#include "ui/document/person_book.h"
#include "ui/person_text.h"
#include "ui/prompts.h"

namespace hipstride {

namespace {

constexpr qsizetype mostFiles = 20;
constexpr std::size_t mostBytes = 1024 * 1024; ///< a programme of 40 exercises has not a tenth
constexpr std::size_t mostProblems = 12;       ///< that are told at once
const QLatin1String pictureFiles("*.png *.jpg *.jpeg *.webp *.bmp");

bool isProgrammeFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("hipstride") || suffix == QStringLiteral("json");
}

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void addCodes(std::vector<std::string> &codes, const std::vector<std::string> &texts)
{
    // other codes on a page, such as a clinic's address, do no harm
    std::ranges::copy_if(texts, std::back_inserter(codes), isProgrammeCode);
}

bool isOnlyIncomplete(const Problems &problems)
{
    return !problems.empty() && std::ranges::all_of(problems, [](const Problem &problem) {
        return problem.code == ProblemCode::Missing;
    });
}

} // namespace

ProgrammeIntake::ProgrammeIntake(QWidget &window, const PersonBook &people,
                                 const ClientSheets &sheets, const Settings &settings,
                                 Prompts &prompts, std::function<Here()> here, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_people(people)
    , m_sheets(sheets)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_here(std::move(here))
{}

void ProgrammeIntake::ask()
{
    const auto path = m_prompts.askOpenPath(
        tr("Take in a programme"), tr("Programmes and pictures of their codes (%1)")
                                       .arg(QStringLiteral("*.hipstride *.json ") + pictureFiles));
    if (path)
        openFiles({*path});
}

void ProgrammeIntake::openFiles(const QStringList &paths)
{
    const bool hasFile = std::ranges::any_of(paths, isProgrammeFile);
    if (paths.size() > mostFiles || (hasFile && paths.size() > 1)) {
        m_prompts.tell(tr("The programme was not taken in."),
                       tr("A programme is one file, or at most %1 pictures.").arg(mostFiles), {});
        return;
    }
    if (!hasFile) {
        openPictures(paths);
        return;
    }
    const auto text = readBounded(paths.first(), mostBytes, m_prompts);
    if (!text)
        return;
    const QString source = QFileInfo(paths.first()).fileName();
    if (text->size() > mostBytes) {
        refuse(source, {{ProblemCode::TooLarge, {}, {}, "at most 1 MB"}});
        return;
    }
    const ProgrammeReading reading = readProgramme(*text);
    consider(reading.programme, reading.problems, source);
}

std::vector<std::string> ProgrammeIntake::readPicture(const QString &path)
{
    std::vector<std::string> codes;
    attempt(m_prompts, tr("The picture cannot be read."),
            [&] { addCodes(codes, qrTextsIn(std::filesystem::path(fromQt(path)))); });
    return codes;
}

void ProgrammeIntake::openPictures(const QStringList &paths)
{
    std::vector<std::string> codes;
    for (const QString &path : paths)
        addCodes(codes, readPicture(path));
    // several codes need not be in one picture
    while (!codes.empty() && isOnlyIncomplete(readProgrammeCode(codes).problems)) {
        const auto choice = m_prompts.choose(tr("Part of this programme is in another code."),
                                             tr("Codes read: %1.").arg(codes.size()),
                                             {tr("Open the next picture…"), tr("Leave it")});
        if (choice != 0)
            return;
        const auto path =
            m_prompts.askOpenPath(tr("The next picture"), tr("Pictures (%1)").arg(pictureFiles));
        if (!path)
            return;
        addCodes(codes, readPicture(*path));
    }
    openTexts(codes, paths.size() == 1 ? QFileInfo(paths.first()).fileName()
                                       : tr("%1 pictures").arg(paths.size()));
}

void ProgrammeIntake::openClipboard()
{
    if (const QMimeData *data = QApplication::clipboard()->mimeData())
        open(*data);
}

bool ProgrammeIntake::mayHold(const QMimeData &data)
{
    return data.hasImage() || !pathsIn(data).isEmpty();
}

void ProgrammeIntake::open(const QMimeData &data)
{
    const QStringList paths = pathsIn(data);
    if (!paths.isEmpty()) {
        openFiles(paths);
        return;
    }
    std::vector<std::string> codes;
    if (data.hasImage())
        addCodes(codes, qrTextsIn(data.imageData().value<QImage>()));
    else if (data.hasText())
        addCodes(codes, {fromQt(data.text())});
    openTexts(codes, tr("the clipboard"));
}

void ProgrammeIntake::openTexts(const std::vector<std::string> &texts, const QString &source)
{
    if (texts.empty()) {
        refuse(source,
               {{ProblemCode::Missing, {}, {}, "no code of a programme can be read in it"}});
        return;
    }
    const ProgrammeCodeReading reading = readProgrammeCode(texts);
    consider(reading.programme, reading.problems, source);
}

void ProgrammeIntake::refuse(const QString &source, const Problems &problems)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(problems.size(), mostProblems); ++i)
        lines.append(toQt(lineOf(problems[i])));
    if (problems.size() > mostProblems)
        lines.append(tr("And %1 more.").arg(problems.size() - mostProblems));
    m_prompts.tell(tr("%1 was not taken in, and nothing was changed.").arg(source),
                   lines.join(QLatin1Char('\n')), {});
}

void ProgrammeIntake::consider(const Programme &programme, const Problems &problems,
                               const QString &source)
{
    const Here here = m_here();
    Problems all = problems;
    if (all.empty())
        all = unknownExercises(routineFrom(programme), here.catalogue);
    if (all.empty() && programme.steps.empty())
        all = {{ProblemCode::Missing, "/steps", {}, "at least one exercise"}};
    if (!all.empty()) {
        refuse(source, all);
        return;
    }
    std::vector<IntakeTarget> targets;
    std::vector<Place> places;
    if (!attempt(m_prompts, tr("The programmes cannot be read."),
                 [&] { collect(programme, here, targets, places); }))
        return;
    auto *dialog =
        new IntakeSheet(programme, source, std::move(targets), here.catalogue, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto preferred = std::ranges::find_if(
        places, [&here](const Place &place) { return place.draftOf == here.preferred; });
    if (preferred != places.end())
        dialog->setTarget(static_cast<int>(preferred - places.begin()));
    connect(dialog, &IntakeSheet::taken, this, [this, programme, places](int target) {
        take(programme, places[static_cast<std::size_t>(target)]);
    });
    dialog->open();
}

void ProgrammeIntake::collect(const Programme &programme, const Here &here,
                              std::vector<IntakeTarget> &targets, std::vector<Place> &places) const
{
    const bool isMine = here.person.id == m_people.me().id;
    const QString fresh = isMine
                              ? tr("A new routine of mine")
                              : tr("A new routine of %1").arg(nameShown(here.person, m_settings));
    targets.push_back({.row = {.name = fresh, .remark = tr("Routine")},
                       .name = fresh,
                       .replaced = {},
                       .keepsWords = false});
    places.push_back({});
    if (const Routine *same = findRoutine(here.plan, programme.title)) {
        const QString name = tr("The routine “%1”, replaced").arg(toQt(same->name));
        targets.push_back({.row = {.name = name, .remark = tr("Routine")},
                           .name = name,
                           .replaced = programmeFrom(*same),
                           .keepsWords = false});
        places.push_back({.draftOf = {}, .replaced = same->id});
    }
    collectClients(here.preferred, targets, places);
}

void ProgrammeIntake::collectClients(PersonId preferred, std::vector<IntakeTarget> &targets,
                                     std::vector<Place> &places) const
{
    std::vector<const Person *> clients;
    for (const Person &person : m_people.people()) {
        if (!person.isArchived && person.id != m_people.me().id)
            clients.push_back(&person);
    }
    std::ranges::reverse(clients); // newest first
    // clang 14 cannot use the one of std::ranges, which gives a range back
    std::stable_partition(clients.begin(), clients.end(),
                          [preferred](const Person *person) { return person->id == preferred; });
    for (const Person *person : clients) {
        const QString name = nameShown(*person, m_settings);
        std::optional<Programme> draft = m_sheets.draft(person->id);
        targets.push_back({.row = {.name = name, .remark = draft ? tr("Has a draft") : QString()},
                           .name = tr("What is being written for %1").arg(name),
                           .replaced = std::move(draft),
                           .keepsWords = true});
        places.push_back({.draftOf = person->id, .replaced = {}});
    }
}

void ProgrammeIntake::take(const Programme &programme, const Place &place)
{
    if (place.draftOf) {
        Q_EMIT draftTaken(*place.draftOf, programme);
        return;
    }
    Routine routine = routineFrom(programme);
    routine.id = place.replaced;
    Q_EMIT routineTaken(routine);
}

} // namespace hipstride
