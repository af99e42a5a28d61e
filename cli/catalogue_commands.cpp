// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogue_commands.h"

#include <nlohmann/json.hpp>

#include "catalogue/catalogue_import.h"
#include "catalogue/catalogue_reader.h"
#include "cli/data_file.h"
#include "cli/exercise_finder.h"
#include "cli/input_file.h"
#include "cli/library.h"
#include "cli/output.h"
#include "cli/step_lines.h"
#include "json/exercise_json.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

template <typename Enum>
std::vector<std::string> names(const std::vector<Enum> &values)
{
    std::vector<std::string> texts;
    for (const Enum value : values)
        texts.emplace_back(nameOf(value));
    return texts;
}

/// "mat, wall or bench".
std::string needsOf(const Exercise &exercise)
{
    std::vector<std::string> needs;
    for (const std::vector<Equipment> &alternatives : exercise.equipment) {
        std::string need;
        for (const std::string &name : names(alternatives))
            need += (need.empty() ? "" : " or ") + name;
        needs.push_back(std::move(need));
    }
    return needs.empty() ? "nothing" : joined(needs);
}

void printList(const std::string &title, const std::vector<std::string> &lines, Output &output)
{
    if (lines.empty())
        return;
    output.line();
    output.line(title);
    for (const std::string &text : lines)
        output.line("  - " + text);
}

void printField(const std::string &name, const std::string &value, Output &output)
{
    if (!value.empty())
        output.line(name + ": " + value);
}

void printExercise(const Exercise &exercise, const Library &library, Output &output)
{
    output.line(exercise.name);
    printField("Id", exercise.key, output);
    printField("Also called", joined(exercise.otherNames), output);
    printField("Kind", std::string(nameOf(exercise.category)), output);
    if (exercise.level)
        printField("Level", std::string(nameOf(*exercise.level)), output);
    printField("Position", std::string(nameOf(exercise.position)), output);
    printField("Needs", needsOf(exercise), output);
    printField("Can use", joined(names(exercise.optionalEquipment)), output);
    printField("Works", joined(names(exercise.primaryMuscles)), output);
    printField("Helps", joined(names(exercise.secondaryMuscles)), output);
    printField("Dose", doseLine({exercise.key, exercise.dose.dose, {}}, library), output);
    printField("Ours in the dose", joined(exercise.dose.ours), output);
    printField("Easier", joined(exercise.easier), output);
    printField("Harder", joined(exercise.harder), output);
    if (!exercise.why.empty()) {
        output.line();
        output.line(exercise.why);
    }
    printList("Steps", exercise.steps, output);
    printList("Key points", exercise.cues, output);
    std::vector<std::string> faults;
    for (const Fault &fault : exercise.faults)
        faults.push_back(fault.fault + ": " + fault.fix);
    printList("Common mistakes", faults, output);
    printList("Take care", exercise.cautions, output);
    std::vector<std::string> sources;
    for (const std::string &id : exercise.sources) {
        const Source *source = library.catalogue.findSource(id);
        sources.push_back(source == nullptr ? id : source->title);
    }
    printList("Sources", sources, output);
}

ordered_json problemsJson(const Problems &problems)
{
    ordered_json list = ordered_json::array();
    for (const Problem &problem : problems) {
        ordered_json object;
        object["place"] = problem.place;
        object["problem"] = lineOf(problem);
        list.push_back(std::move(object));
    }
    return list;
}

std::string_view nameOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return "new";
    case ImportOutcome::Changed:
        return "changed";
    case ImportOutcome::Same:
        return "same";
    case ImportOutcome::Refused:
        return "refused";
    }
    return {};
}

/// Of the file and of each entry that is refused.
Problems problemsIn(const ImportPreview &preview)
{
    Problems problems = preview.problems;
    for (const ImportEntry &entry : preview.entries) {
        if (entry.problem)
            problems.push_back(*entry.problem);
    }
    return problems;
}

ordered_json previewJson(const ImportPreview &preview, const Problems &problems)
{
    ordered_json entries = ordered_json::array();
    for (const ImportEntry &entry : preview.entries) {
        ordered_json object;
        object["id"] = entry.exercise.key;
        object["name"] = entry.exercise.name;
        object["outcome"] = nameOf(entry.outcome);
        entries.push_back(std::move(object));
    }
    ordered_json object;
    object["entries"] = std::move(entries);
    object["problems"] = problemsJson(problems);
    return object;
}

/// Theirs is a bare list.
bool isFreeExerciseDb(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '[';
}

} // namespace

void listExercises(const ExerciseFilter &filter, const std::filesystem::path &dataFolder,
                   Output &output)
{
    const Library library = readLibrary(dataFolder);
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const Exercise *exercise : foundIn(library.catalogue, filter)) {
        list.push_back(exerciseJson(*exercise));
        rows.push_back({exercise->key, exercise->name, std::string(nameOf(exercise->category)),
                        std::string(nameOf(exercise->position)), needsOf(*exercise)});
    }
    if (output.isJson())
        output.json(list);
    else
        output.table(rows);
}

void showExercise(const std::string &id, const std::filesystem::path &dataFolder, Output &output)
{
    const Library library = readLibrary(dataFolder);
    const Exercise *exercise = library.catalogue.find(id);
    if (exercise == nullptr)
        output.fault("catalogue", "no exercise has the id “" + id + "”");
    else if (output.isJson())
        output.json(exerciseJson(*exercise));
    else
        printExercise(*exercise, library, output);
}

void importCatalogue(const std::filesystem::path &file, bool isDryRun, DataFile &data,
                     Output &output)
{
    const OwnExercises own = readOwnExercises(data.exercises());
    const ImportPreview preview = previewImport(readInputFile(file), readLibrary().catalogue, own);
    if (!isDryRun) {
        std::vector<StoredExercise> stored;
        for (const OwnExercise &one : importedFrom(preview, own))
            stored.push_back(toStored(one));
        data.saveExercises(stored);
    }
    const Problems problems = problemsIn(preview);
    output.problems(file.string(), problems);
    if (output.isJson()) {
        output.json(previewJson(preview, problems));
        return;
    }
    for (const ImportEntry &entry : preview.entries) {
        if (entry.outcome == ImportOutcome::New || entry.outcome == ImportOutcome::Changed)
            output.line(std::string(nameOf(entry.outcome)) + "  " + entry.exercise.key + "  " +
                        entry.exercise.name);
    }
    std::vector<std::string> counts;
    for (const ImportOutcome outcome :
         {ImportOutcome::New, ImportOutcome::Changed, ImportOutcome::Same, ImportOutcome::Refused})
        counts.push_back(std::to_string(preview.count(outcome)) + " " +
                         std::string(nameOf(outcome)));
    output.line(joined(counts) + (isDryRun ? "; nothing was written" : ""));
}

void checkCatalogue(const std::filesystem::path &file, Output &output)
{
    const std::string text = readInputFile(file);
    CatalogueReading reading = readCatalogue(text);
    std::size_t good = reading.catalogue.exercises().size();
    if (isFreeExerciseDb(text)) {
        const ImportPreview preview = previewImport(text, {}, {});
        reading.problems = problemsIn(preview);
        good = static_cast<std::size_t>(preview.count(ImportOutcome::New));
    }
    output.problems(file.string(), reading.problems);
    if (output.isJson()) {
        ordered_json object;
        object["exercises"] = good;
        object["problems"] = problemsJson(reading.problems);
        output.json(object);
        return;
    }
    const std::size_t faults = reading.problems.size();
    output.line(std::to_string(good) + (good == 1 ? " exercise, " : " exercises, ") +
                std::to_string(faults) + (faults == 1 ? " problem" : " problems"));
}

} // namespace hipstride
