// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/programme_commands.h"

#include <algorithm>
#include <iterator>

#include <nlohmann/json.hpp>

#include "base/ascii.h"
#include "catalogue/unknown_exercises.h"
#include "cli/data_file.h"
#include "cli/input_file.h"
#include "cli/library.h"
#include "cli/output.h"
#include "cli/painting.h"
#include "cli/routine_commands.h"
#include "drawing/qr_reading.h"
#include "exchange/programme_code.h"
#include "exchange/programme_file.h"

namespace hipstride {

namespace {

constexpr std::size_t mostFiles = 20;

bool isJson(const std::filesystem::path &file)
{
    const std::string extension = inSmallLetters(file.extension().string());
    return extension == ".hipstride" || extension == ".json";
}

ProgrammeReading readPictures(const std::vector<std::filesystem::path> &files)
{
    const Painting painting; // for the formats of pictures
    std::vector<std::string> texts;
    for (const std::filesystem::path &file : files) {
        // other codes on a page, such as a clinic's address, do no harm
        std::ranges::copy_if(qrTextsIn(file), std::back_inserter(texts), isProgrammeCode);
    }
    if (texts.empty())
        return {{}, {{ProblemCode::Missing, {}, {}, "no code of a programme can be read"}}};
    ProgrammeCodeReading reading = readProgrammeCode(texts);
    return {std::move(reading.programme), std::move(reading.problems)};
}

void sayWhatItIs(const Routine &routine, const Library &library, Output &output)
{
    if (output.isJson()) {
        nlohmann::ordered_json object;
        object["name"] = routine.name;
        object["exercises"] = routine.steps.size();
        output.json(object);
        return;
    }
    output.line(routine.name);
    for (const Step &step : routine.steps)
        output.line("  " + library.nameOfExercise(step.exercise));
}

} // namespace

void importProgramme(const std::vector<std::filesystem::path> &files, bool isDryRun, DataFile &data,
                     Output &output)
{
    const std::string first = files.front().string();
    if (files.size() > mostFiles) {
        output.fault(first, "at most " + std::to_string(mostFiles) + " files make one programme");
        return;
    }
    if (files.size() > 1 && std::ranges::any_of(files, isJson)) {
        output.fault(first, "a programme is one file, or pictures only");
        return;
    }
    ProgrammeReading reading =
        isJson(files.front()) ? readProgramme(readInputFile(files.front())) : readPictures(files);
    const Library library = readLibrary(data);
    const Routine routine = routineFrom(reading.programme);
    if (reading.problems.empty())
        reading.problems = unknownExercises(routine, library.catalogue);
    if (!reading.problems.empty())
        output.problems(first, reading.problems);
    else if (isDryRun)
        sayWhatItIs(routine, library, output);
    else
        keepRoutine(routine, data, output);
}

} // namespace hipstride
