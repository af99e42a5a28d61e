// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/template_translation.h"

#include <algorithm>

#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr int formatVersion = 1;

struct TemplateWords
{
    std::string id;
    std::string name;
    std::string summary;
    std::string when;
    std::vector<std::string> advice;
    std::vector<std::string> notes; ///< one for each step; empty where the original has none
};

const RoutineTemplate *find(const std::vector<RoutineTemplate> &templates, const std::string &id)
{
    const auto found = std::ranges::find(templates, id, &RoutineTemplate::id);
    return found == templates.end() ? nullptr : &*found;
}

/// A note is said where the original has one, and nowhere else.
std::vector<std::string> readNotes(const JsonValue &list, const RoutineTemplate &original)
{
    std::vector<std::string> notes;
    for (const JsonValue &item : list.items(RoutineLimits::mostSteps)) {
        notes.push_back(item.textOrNone(RoutineLimits::longestNote));
        if (notes.size() <= original.steps.size() &&
            notes.back().empty() != original.steps[notes.size() - 1].step.note.empty())
            item.note(ProblemCode::OutOfRange, {}, "a note where the original has one");
    }
    requireAsMany(list, notes.size(), original.steps.size());
    return notes;
}

TemplateWords readWords(const JsonValue &entry, const std::vector<RoutineTemplate> &templates)
{
    noteUnknownNames(entry, {"id", "name", "summary", "when", "advice", "notes"});
    TemplateWords words{.id = entry.at("id").text(),
                        .name = entry.at("name").text(RoutineLimits::longestName),
                        .summary = entry.at("summary").text(),
                        .when = entry.at("when").text(),
                        .advice = entry.at("advice").texts(),
                        .notes = {}};
    const RoutineTemplate *original = find(templates, words.id);
    if (original == nullptr) {
        entry.at("id").note(ProblemCode::LeadsNowhere, words.id);
        return words;
    }
    requireAsMany(entry.at("advice"), words.advice.size(), original->advice.size());
    words.notes = readNotes(entry.at("notes"), *original);
    return words;
}

void reword(RoutineTemplate &routine, const TemplateWords &words)
{
    routine.name = words.name;
    routine.summary = words.summary;
    routine.when = words.when;
    routine.advice = words.advice;
    for (std::size_t i = 0; i < routine.steps.size(); ++i)
        routine.steps[i].step.note = words.notes[i];
}

} // namespace

TemplatesReading translatedTemplates(std::vector<RoutineTemplate> templates, std::string_view json)
{
    TemplatesReading reading;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(reading.problems);
    if (!root || !requireFormat(*root, "hipstride-template-translation", formatVersion)) {
        reading.templates = std::move(templates);
        return reading;
    }
    noteUnknownNames(*root, {"format", "version", "language", "markOfOriginal", "templates"});
    const std::string mark = root->at("markOfOriginal").text();
    const auto all = readEach<TemplateWords>(
        root->at("templates"), reading.problems,
        [&](const JsonValue &entry) { return readWords(entry, templates); });
    for (RoutineTemplate &one : templates) {
        const auto found = std::ranges::find(all, one.id, &TemplateWords::id);
        if (found != all.end())
            reword(one, *found);
        else
            one.name += " (" + mark + ")";
    }
    reading.templates = std::move(templates);
    return reading;
}

} // namespace hipstride
