// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/exercise.h"

namespace hipstride {

/// Where statements come from, and where they were read.
struct LearnSource
{
    std::string id;
    SourceKind kind = SourceKind::Article;
    std::string name;   ///< as it is spoken of: "Semciw 2016"
    std::string title;  ///< what it is about, in our own words
    std::string readAt; ///< empty for the articles

    friend bool operator==(const LearnSource &, const LearnSource &) = default;
};

/// One or two sentences; without a source they are common practice.
struct Statement
{
    std::string text;
    std::vector<std::string> sources; ///< ids of LearnBook::sources

    friend bool operator==(const Statement &, const Statement &) = default;
};

struct MuscleEffort
{
    Muscle muscle = Muscle::GluteusMaximus;
    double effort = 0; ///< 0 to 1

    friend bool operator==(const MuscleEffort &, const MuscleEffort &) = default;
};

/// What muscles do at one moment of the stride. Always has a source.
struct StrideWork
{
    std::string moment; ///< id of a StrideMoment
    Statement statement;
    std::vector<MuscleEffort> muscles;

    friend bool operator==(const StrideWork &, const StrideWork &) = default;
};

struct TopicEvidence
{
    EvidenceStrength strength = EvidenceStrength::Claimed;
    Statement statement;

    friend bool operator==(const TopicEvidence &, const TopicEvidence &) = default;
};

struct LearnSection
{
    std::string title;
    SectionKind kind = SectionKind::Plain;
    std::vector<Statement> lines;

    friend bool operator==(const LearnSection &, const LearnSection &) = default;
};

/// A way to run, shown moving beside the sound one.
struct GaitPicture
{
    std::string sign; ///< key of a figure
    std::string caption;
    std::string soundCaption;

    friend bool operator==(const GaitPicture &, const GaitPicture &) = default;
};

/// The way from a topic to the catalogue: a few exercises by name, and what finds more of them.
struct TopicExercises
{
    std::vector<ExerciseKey> keys;
    std::optional<Muscle> muscle; ///< a filter, or
    std::string search;           ///< words to search for; neither where the few are all

    friend bool operator==(const TopicExercises &, const TopicExercises &) = default;
};

/// One page of Learn. Parts that are empty are not shown.
struct LearnTopic
{
    std::string id;
    std::string name;
    std::string lead;
    std::vector<Statement> text;
    std::optional<Statement> notice;
    std::vector<Muscle> muscles; ///< shown on the body
    std::optional<GaitPicture> figure;
    std::vector<StrideWork> works;
    std::optional<TopicEvidence> evidence;
    std::vector<LearnSection> sections;
    TopicExercises exercises;
    std::vector<std::string> related; ///< ids of topics
    bool listsSources = false;

    friend bool operator==(const LearnTopic &, const LearnTopic &) = default;
};

struct LearnGroup
{
    std::string id;
    std::string name;
    std::vector<LearnTopic> topics;

    friend bool operator==(const LearnGroup &, const LearnGroup &) = default;
};

/// A named stretch of the stride's figure.
struct StrideMoment
{
    std::string id;
    std::string name;
    std::vector<int> keys; ///< key poses of the figure, in order; the middle one is shown

    friend bool operator==(const StrideMoment &, const StrideMoment &) = default;
};

/// Everything that Learn tells.
struct LearnBook
{
    std::vector<LearnSource> sources;
    std::string strideFigure;
    std::vector<StrideMoment> moments; ///< in the order of the stride
    std::vector<LearnGroup> groups;

    const LearnTopic *findTopic(std::string_view id) const;
    const LearnSource *findSource(std::string_view id) const;
};

/// Every source that a topic's statements name, each once, in the order of the book.
std::vector<const LearnSource *> sourcesOf(const LearnTopic &topic, const LearnBook &book);

} // namespace hipstride
