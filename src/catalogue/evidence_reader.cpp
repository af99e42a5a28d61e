// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/evidence_reader.h"

#include <algorithm>

#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr int formatVersion = 1;
constexpr std::size_t mostEntries = 5'000;
constexpr double largestNumber = 10'000;
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// What an entry may name, and whether it does.
class Known
{
public:
    Known(const Catalogue &catalogue, const std::vector<Study> &studies)
        : m_catalogue(catalogue)
        , m_studies(studies)
    {}

    std::string exercise(const JsonValue &value) const
    {
        return named(value,
                     [this](const std::string &id) { return m_catalogue.find(id) != nullptr; });
    }

    std::string study(const JsonValue &value) const
    {
        return named(value, [this](const std::string &id) {
            return std::ranges::find(m_studies, id, &Study::id) != m_studies.end();
        });
    }

private:
    template <typename IsKnown>
    std::string named(const JsonValue &value, IsKnown isKnown) const
    {
        const std::string id = value.text();
        if (!id.empty() && !isKnown(id))
            value.note(ProblemCode::LeadsNowhere, id);
        return id;
    }

    const Catalogue &m_catalogue;
    const std::vector<Study> &m_studies;
};

Study readStudy(const JsonValue &entry)
{
    Study study;
    study.id = entry.at("id").text();
    study.name = entry.at("name").text();
    study.authors = entry.at("authors").text();
    if (entry.has("year"))
        study.year = entry.at("year").integer(firstYear, lastYear);
    study.title = entry.at("title").text();
    study.journal = entry.at("journal").text();
    study.identifier = entry.at("identifier").textOrNone();
    study.readAt = entry.at("readAt").text();
    study.people = entry.at("people").textOrNone();
    return study;
}

/// `over`, or `number` as one number or as the least and the most.
void readNumber(const JsonValue &entry, EvidenceValue &value)
{
    if (const JsonValue over = entry.at("over"); over.isPresent()) {
        value.least = over.number(0, largestNumber);
        return;
    }
    const JsonValue number = entry.at("number");
    if (!number.isList()) {
        value.least = number.number(0, largestNumber);
        value.most = value.least;
        return;
    }
    const std::vector<JsonValue> ends = number.items(2);
    if (ends.size() != 2) {
        number.note(ProblemCode::OutOfRange, {}, "the least and the most");
        return;
    }
    value.least = ends.front().number(0, largestNumber);
    value.most = ends.back().number(value.least, largestNumber);
}

EvidenceValue readValue(const JsonValue &entry, const Known &known)
{
    EvidenceValue value;
    value.exercise = known.exercise(entry.at("exercise"));
    const JsonValue muscles = entry.at("muscles");
    value.muscles = muscles.eachNamed<Muscle>();
    if (muscles.isList() && value.muscles.empty())
        muscles.note(ProblemCode::Empty);
    value.measure = entry.at("measure").named<Measure>();
    readNumber(entry, value);
    if (entry.has("spread"))
        value.spread = entry.at("spread").number(0, largestNumber);
    value.how = entry.at("how").textOrNone();
    value.load = entry.at("load").textOrNone();
    value.people = entry.at("people").textOrNone();
    value.study = known.study(entry.at("study"));
    return value;
}

EvidenceNote readNote(const JsonValue &entry, const Known &known)
{
    return {.exercise = known.exercise(entry.at("exercise")),
            .text = entry.at("text").text(),
            .study = known.study(entry.at("study"))};
}

} // namespace

EvidenceReading readEvidence(std::string_view json, const Catalogue &catalogue)
{
    EvidenceReading reading;
    Problems &problems = reading.problems;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(problems);
    if (!root || !requireFormat(*root, "hipstride-evidence", formatVersion))
        return reading;

    std::vector<Study> studies =
        readEach<Study>(root->at("studies"), problems, readStudy, mostEntries);
    const Known known(catalogue, studies);
    std::vector<EvidenceValue> values = readEach<EvidenceValue>(
        root->at("values"), problems,
        [&known](const JsonValue &entry) { return readValue(entry, known); }, mostEntries);
    std::vector<EvidenceNote> notes = readEach<EvidenceNote>(
        root->listAt("notes"), problems,
        [&known](const JsonValue &entry) { return readNote(entry, known); }, mostEntries);
    reading.evidence = Evidence(std::move(studies), std::move(values), std::move(notes));
    return reading;
}

} // namespace hipstride
