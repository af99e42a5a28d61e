// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and checking everything the catalogue ships: exercises with their ladder, templates,
// evidence. Prints milliseconds for each and for all. Promise: at most 50 for all.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "catalogue/catalogue_reader.h"
#include "catalogue/evidence_reader.h"
#include "measure.h"

using namespace hipstride;

namespace {

constexpr int rounds = 21;

std::string resource(const char *name)
{
    std::ifstream file(std::string(HIPSTRIDE_SOURCE_DIR "/resources/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

int main()
{
    const std::string exercises = resource("exercises.json");
    const std::string templates = resource("templates.json");
    const std::string evidence = resource("evidence.json");
    const CatalogueReading reading = readCatalogue(exercises);
    std::size_t problems = reading.problems.size();
    const double sum =
        measure(rounds, "exercises",
                [&] { problems += readCatalogue(exercises).problems.size(); }) +
        measure(rounds, "templates",
                [&] { problems += readTemplates(templates, reading.catalogue).problems.size(); }) +
        measure(rounds, "evidence",
                [&] { problems += readEvidence(evidence, reading.catalogue).problems.size(); });
    std::printf("%-46s    sum %7.2f ms   bar   50.00 ms, %zu exercises\n", "all", sum,
                reading.catalogue.exercises().size());
    return problems == 0 && !reading.catalogue.exercises().empty() ? 0 : 1;
}
