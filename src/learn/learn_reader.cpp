// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learn_reader.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr int formatVersion = 1;
constexpr int mostKeys = 64; // key poses of a stride

std::string textIfThere(const JsonValue &entry, std::string_view name)
{
    return entry.has(name) ? entry.at(name).text() : std::string();
}

LearnSource readSource(const JsonValue &entry)
{
    return {.id = entry.at("id").text(),
            .kind = entry.at("kind").named<SourceKind>(),
            .name = entry.at("name").text(),
            .title = entry.at("title").text(),
            .readAt = textIfThere(entry, "readAt")};
}

StrideMoment readMoment(const JsonValue &entry)
{
    StrideMoment moment{.id = entry.at("id").text(), .name = entry.at("name").text(), .keys = {}};
    const JsonValue keys = entry.at("keys");
    for (const JsonValue &key : keys.items())
        moment.keys.push_back(key.integer(0, mostKeys));
    if (keys.isList() && moment.keys.empty())
        keys.note(ProblemCode::Empty);
    return moment;
}

/// Reads the parts of a topic, which may name sources and moments of the book.
class TopicReader
{
public:
    explicit TopicReader(const LearnBook &book)
        : m_book(book)
    {}

    LearnTopic topic(const JsonValue &entry) const
    {
        LearnTopic topic;
        topic.id = entry.at("id").text();
        topic.name = entry.at("name").text();
        topic.lead = entry.at("lead").text();
        topic.text = statements(entry.listAt("text"));
        if (const JsonValue notice = entry.at("notice"); notice.isPresent())
            topic.notice = statement(notice);
        topic.muscles = entry.listAt("muscles").eachNamed<Muscle>();
        if (const JsonValue figure = entry.at("figure"); figure.isPresent())
            topic.figure = gaitPicture(figure);
        for (const JsonValue &work : entry.listAt("works").items())
            topic.works.push_back(this->work(work));
        if (const JsonValue evidence = entry.at("evidence"); evidence.isPresent())
            topic.evidence = this->evidence(evidence);
        for (const JsonValue &section : entry.listAt("sections").items())
            topic.sections.push_back(this->section(section));
        if (const JsonValue exercises = entry.at("exercises"); exercises.isPresent())
            topic.exercises = this->exercises(exercises);
        topic.related = entry.listAt("related").texts();
        if (const JsonValue lists = entry.at("listsSources"); lists.isPresent())
            topic.listsSources = lists.truth();
        return topic;
    }

private:
    Statement statement(const JsonValue &entry) const
    {
        if (!entry.requireObject())
            return {};
        Statement read{.text = entry.at("text").text(), .sources = {}};
        for (const JsonValue &item : entry.listAt("sources").items()) {
            read.sources.push_back(item.text());
            if (m_book.findSource(read.sources.back()) == nullptr)
                item.note(ProblemCode::LeadsNowhere, read.sources.back());
        }
        return read;
    }

    std::vector<Statement> statements(const JsonValue &list) const
    {
        std::vector<Statement> read;
        for (const JsonValue &item : list.items())
            read.push_back(statement(item));
        return read;
    }

    static GaitPicture gaitPicture(const JsonValue &entry)
    {
        if (!entry.requireObject())
            return {};
        return {.sign = entry.at("sign").text(),
                .caption = entry.at("caption").text(),
                .soundCaption = entry.at("sound").text()};
    }

    StrideWork work(const JsonValue &entry) const
    {
        StrideWork read;
        read.statement = statement(entry);
        const JsonValue moment = entry.at("moment");
        read.moment = moment.text();
        if (std::ranges::find(m_book.moments, read.moment, &StrideMoment::id) ==
            m_book.moments.end())
            moment.note(ProblemCode::LeadsNowhere, read.moment);
        // when a muscle works is never said without a source
        if (read.statement.sources.empty())
            entry.note(ProblemCode::Missing, {}, "sources");
        for (const JsonValue &muscle : entry.listAt("muscles").items()) {
            if (muscle.requireObject())
                read.muscles.push_back({.muscle = muscle.at("muscle").named<Muscle>(),
                                        .effort = muscle.at("effort").number(0, 1)});
        }
        return read;
    }

    TopicEvidence evidence(const JsonValue &entry) const
    {
        return {.strength = entry.at("strength").named<EvidenceStrength>(),
                .statement = statement(entry)};
    }

    LearnSection section(const JsonValue &entry) const
    {
        if (!entry.requireObject())
            return {};
        const JsonValue lines = entry.at("lines");
        LearnSection read{.title = entry.at("title").text(),
                          .kind = entry.at("kind").named<SectionKind>(),
                          .lines = statements(lines)};
        if (lines.isList() && read.lines.empty())
            lines.note(ProblemCode::Empty);
        return read;
    }

    static TopicExercises exercises(const JsonValue &entry)
    {
        if (!entry.requireObject())
            return {};
        TopicExercises read;
        read.keys = entry.at("keys").texts();
        if (const JsonValue muscle = entry.at("muscle"); muscle.isPresent())
            read.muscle = muscle.named<Muscle>();
        read.search = textIfThere(entry, "search");
        return read;
    }

    const LearnBook &m_book;
};

/// Leaves out topics whose id was there before, and names of related topics that do not exist.
void dropWhatLeadsNowhere(LearnBook &book, Problems &problems)
{
    std::set<std::string, std::less<>> known;
    for (LearnGroup &group : book.groups) {
        std::erase_if(group.topics, [&](const LearnTopic &topic) {
            const bool isNew = known.insert(topic.id).second;
            if (!isNew)
                problems.push_back({ProblemCode::DuplicateId, "/groups", topic.id, {}});
            return !isNew;
        });
    }
    for (LearnGroup &group : book.groups) {
        for (LearnTopic &topic : group.topics) {
            std::erase_if(topic.related, [&](const std::string &id) {
                const bool isUnknown = !known.contains(id);
                if (isUnknown)
                    problems.push_back({ProblemCode::LeadsNowhere, topic.id, id, {}});
                return isUnknown;
            });
        }
    }
    std::erase_if(book.groups, [](const LearnGroup &group) { return group.topics.empty(); });
}

} // namespace

LearnReading readLearn(std::string_view json)
{
    LearnReading reading;
    LearnBook &book = reading.book;
    Problems &problems = reading.problems;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(problems);
    if (!root || !requireFormat(*root, "hipstride-learn", formatVersion))
        return reading;

    book.sources = readEach<LearnSource>(root->at("sources"), problems, readSource);
    const JsonValue stride = root->at("stride");
    if (stride.requireObject()) {
        book.strideFigure = stride.at("figure").text();
        book.moments = readEach<StrideMoment>(stride.at("moments"), problems, readMoment);
    }
    const TopicReader topics(book);
    Problems topicProblems;
    book.groups = readEach<LearnGroup>(root->at("groups"), problems, [&](const JsonValue &entry) {
        return LearnGroup{.id = entry.at("id").text(),
                          .name = entry.at("name").text(),
                          .topics = readEach<LearnTopic>(
                              entry.at("topics"), topicProblems,
                              [&](const JsonValue &topic) { return topics.topic(topic); })};
    });
    problems.insert(problems.end(), std::make_move_iterator(topicProblems.begin()),
                    std::make_move_iterator(topicProblems.end()));
    dropWhatLeadsNowhere(book, problems);
    return reading;
}

} // namespace hipstride
