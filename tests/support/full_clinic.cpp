// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/full_clinic.h"

#include <array>
#include <string_view>
#include <utility>

#include "domain/paper_grid.h"
#include "drawing/programme_handout.h"
#include "ui/document/client_sheets.h"
#include "ui/document/person_book.h"
#include "ui/program.h"

namespace hipstride {

namespace {

constexpr std::array<std::string_view, 30> names{"Jonas Berg",
                                                 "Amara Okafor",
                                                 "Lucía Marín",
                                                 "Tom Whitfield",
                                                 "Hanna Sørlie",
                                                 "Priya Kapoor",
                                                 "Mateusz Zieliński",
                                                 "Aoife Ní Bhriain",
                                                 "Giulia Ferretti",
                                                 "Chen Wei",
                                                 "Maximiliane Oberstdorfer-Königshausen",
                                                 "Samuel Adeyemi",
                                                 "Noor Haddad",
                                                 "Léa Fontaine",
                                                 "Ivan Petrov",
                                                 "Yuki Tanaka",
                                                 "Sofia Lindqvist",
                                                 "David Müller",
                                                 "Ana Pereira",
                                                 "Kwame Boateng",
                                                 "Eilidh MacLeod",
                                                 "Rasmus Holm",
                                                 "Zeynep Aydın",
                                                 "Pavel Novák",
                                                 "Maria",
                                                 "Oluwaseun Balogun",
                                                 "Clara Bianchi",
                                                 "Henrik Dahl",
                                                 "Mina Park",
                                                 "Thandiwe Mokoena"};

constexpr std::array<std::string_view, 6> exercises{"glute-bridge",   "side-lying-abduction",
                                                    "step-up",        "hip-thrust",
                                                    "single-leg-rdl", "side-plank"};

/// Whatever may change at a visit: the order, a side, words of the client's own, one less.
void rework(Programme &programme)
{
    std::swap(programme.steps[0], programme.steps[1]);
    programme.steps[0].step.dose.side = Side::Left;
    programme.steps[0].keyPoint = "Heel a little behind you, as in the mirror.";
    programme.steps[1].step.note = "Stop before the back arches.";
    programme.steps.erase(programme.steps.begin() + 2);
}

Programme programmeOf(int revision, const Catalogue &catalogue)
{
    Programme programme;
    programme.title = "Stronger hips";
    programme.daysAWeek = 5;
    for (int i = 0; i < 2 + revision; ++i) {
        const Exercise *exercise =
            catalogue.find(std::string(exercises[static_cast<std::size_t>(i)]));
        if (exercise == nullptr)
            continue;
        ProgrammeStep step;
        step.step.exercise = exercise->key;
        step.step.dose = exercise->dose.dose;
        step.step.dose.sets = 2 + (i + revision) % 2;
        programme.steps.push_back(std::move(step));
    }
    if (revision == 3)
        rework(programme);
    return withAllWords(programme, catalogue);
}

Moment noonOf(Date day)
{
    return Moment(std::chrono::sys_days(day)) + std::chrono::hours(12);
}

/// Ten days of a fortnight, with gaps that depend on who it is.
void sendBack(Program &program, PersonId person, const IssuedSheet &sheet, int number, Date today)
{
    PaperGrid grid = gridOf(sheet, {}, 2);
    for (int day = 0; day < static_cast<int>(grid.days.size()); ++day) {
        PaperDay &one = grid.days[static_cast<std::size_t>(day)];
        if ((day + number) % 3 == 0 || addDays(grid.first, day) > today)
            continue;
        for (std::size_t i = 0; i < one.ticks.size(); ++i)
            one.ticks[i] = (day + static_cast<int>(i) * number) % 5 != 1;
        one.pain = (number * 5 + day / 5) % 8;
        one.effort = 5 + day % 3;
    }
    program.sheets().enter(person, sheet, sessionsOf(grid, sheet, {}, noonOf));
}

ClientFile fileOf(int number, Date today)
{
    ClientFile file;
    file.about = "Runs " + std::to_string(15 + number * 7 % 45) + " km a week.";
    file.notes = "Right hip, better on stairs. Hurries the lowering; count it next time.";
    file.goals = {{"Sleep on the right side", GoalState::Reached},
                  {"Run 10 km with pain at 3 or less", GoalState::Underway},
                  {"Half marathon in March", GoalState::Open}};
    Outcome pain{.name = "Pain on stairs"};
    for (int visit = 0; visit < 6; ++visit)
        pain.values.push_back({addDays(today, 12 * visit - 66), 6 - visit + visit / 3});
    file.outcomes = {pain};
    addAppointment(file, {.day = addDays(today, -(number * 3 % 40)),
                          .time = TimeOfDay(std::chrono::hours(10)),
                          .note = "Review"});
    addAppointment(file, {.day = addDays(today, 14), .time = std::nullopt, .note = "Next visit"});
    return file;
}

} // namespace

PersonId fillClinic(Program &program, Date today)
{
    PersonId fullest;
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        const PersonId person =
            program.people().add(std::string(names[static_cast<std::size_t>(i)]));
        program.people().save(person, fileOf(i, today));
        for (int revision = 1; revision <= 1 + i % 3 && i != 24; ++revision) {
            Programme programme = programmeOf(revision, program.catalogue());
            const Date day = addDays(today, -14 * (2 + i % 3 - revision) - i % 5);
            programme.review = addDays(day, i % 4 == 0 ? 14 : 42);
            const IssuedSheet sheet = program.sheets().issue(person, programme, day);
            if (i % 7 != 6)
                sendBack(program, person, sheet, i, today);
        }
        if (i == 2)
            fullest = person;
    }
    return fullest;
}

} // namespace hipstride
