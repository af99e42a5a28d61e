// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in 10,000 exercises in the layout of free-exercise-db: reading and comparing them, keeping
// them in the data file, and putting them into the catalogue. Prints milliseconds. Promise: 2 s.
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>

#include "catalogue/catalogue_import.h"
#include "storage/database.h"
#include "storage/own_exercise_store.h"

using namespace hipstride;

namespace {

constexpr int exerciseCount = 10'000;

std::string largeFile()
{
    std::string text = "[";
    for (int i = 0; i < exerciseCount; ++i) {
        const std::string number = std::to_string(i);
        text += (i == 0 ? "" : ",\n");
        text += R"({"id": "Squat_)" + number + R"(", "name": "Barbell squat )" + number +
                R"(", "force": "push", "level": "beginner", "mechanic": "compound",
 "equipment": "barbell", "primaryMuscles": ["quadriceps"],
 "secondaryMuscles": ["calves", "glutes", "hamstrings", "lower back"],
 "instructions": ["Stand with the bar on your shoulders and your feet at shoulder width.",
 "Bend hips and knees together, and keep your chest up, until your thighs are level.",
 "Drive up through your whole foot until you stand.", "Repeat for the planned number."],
 "category": "strength", "images": ["Squat/0.jpg", "Squat/1.jpg"]})";
    }
    return text + "]";
}

double measure(const char *what, auto &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const double time =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    std::printf("%-40s %8.1f ms\n", what, time);
    return time;
}

} // namespace

int main()
{
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / "hipstride-import-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const std::string text = largeFile();
    std::printf("%d exercises, %.1f MB\n", exerciseCount, static_cast<double>(text.size()) / 1e6);
    double sum = 0;
    {
        Database database(folder / "bench.sqlite");
        OwnExerciseStore store(database);
        ImportPreview preview;
        OwnExercises own;
        sum += measure("read, compare, show", [&] { preview = previewImport(text, {}, own); });
        sum += measure("keep", [&] {
            own.exercises = importedFrom(preview, own);
            std::vector<StoredExercise> stored;
            for (const OwnExercise &one : own.exercises)
                stored.push_back(toStored(one));
            store.save(stored);
        });
        sum += measure("put into the catalogue", [&] { withOwn({}, own); });
        std::printf("%-40s %8.1f ms\n", "import, together", sum);
        measure("read again at the next start", [&] { readOwnExercises(store.load()); });
        measure("compare with what is there", [&] { previewImport(text, {}, own); });
    }
    std::filesystem::remove_all(folder);
    return 0;
}
