// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace hipstride {

enum class Muscle
{
    GluteusMaximus,
    GluteusMedius,
    GluteusMediusFront,
    GluteusMediusBack,
    GluteusMinimus,
    TensorFasciaeLatae,
    DeepRotators,
    Hamstrings,
    Adductors,
    AdductorMagnus,
    HipFlexors,
    Quadriceps,
    Calves,
    Trunk,
};

enum class Category
{
    Mobility,
    Activation,
    Stability,
    Strength,
    Power
};

/// What an exercise asks of the one who does it (docs/decisions/0021-a-level-for-each-exercise.md).
enum class Level
{
    Beginner,
    Practised,
    Strong
};

enum class Position
{
    Supine,
    SideLying,
    Quadruped,
    Prone,
    Plank,
    SidePlank,
    Standing,
    Kneeling,
    Sitting,
    Bench,
};

enum class Equipment
{
    Mat,
    MiniBand,
    LongBand,
    Wall,
    Bench,
    Chair,
    Step,
    Dumbbell,
    Kettlebell,
    Barbell,
    Ball,
    Stick,
    Slider,
    Cable,
    Hill,
    AnkleWeight,
    Other,
};

enum class Plane
{
    Sagittal,
    Frontal,
    Transverse
};

/// How a dose is shared between the legs. `Each`: the numbers are per side, one set is done left
/// and right. `Alternating`: the numbers are the total of both sides, taken in turn.
enum class Side
{
    Both,
    Each,
    Alternating,
    Left,
    Right
};

/// What a repetition of an exercise is called when it is counted.
enum class CountedIn
{
    Repetitions,
    Boxes
};

enum class Goal
{
    PreRun,
    Strength,
    Home,
    Mobility,
    Power
};

/// What a study measured in an exercise.
enum class Measure
{
    Activity, ///< electrical activity, in per cent of the greatest willed effort
    Force,    ///< force of the muscle in a computer model, in newtons
    Index,    ///< activity of the glutes against the tensor fasciae latae; a bare number
};

/// Where an exercise stands. Only the first two are listed; the others are still known, so that a
/// routine that names one goes on working.
enum class Shelf
{
    BuiltIn,
    Own,
    Hidden, ///< came with the program, and the person does not want to see it
    Bin,    ///< the person's own, thrown away
};

/// Resistance of an elastic band, lightest first.
enum class Band
{
    ExtraLight,
    Light,
    Medium,
    Heavy,
    ExtraHeavy
};

/// Where a statement of Learn comes from.
enum class SourceKind
{
    Article, ///< gave exercises and ideas
    Study,
    Page ///< a page on the web that is neither
};

/// How much stands behind a statement, the most first.
enum class EvidenceStrength
{
    Tested,  ///< people were trained and compared with others
    Linked,  ///< seen together; what came first is open
    Unclear, ///< studies disagree, or there are too few
    Claimed  ///< someone says so; no study was found
};

/// What the lines of a section are.
enum class SectionKind
{
    Plain,
    Check, ///< things to do, or that count
    Stop   ///< reasons to stop and see someone
};

/// The name of a value as files and the database write it: lower case, words joined by hyphens.
template <typename Enum>
std::string_view nameOf(Enum value);

/// The value with that name, if there is one.
template <typename Enum>
std::optional<Enum> fromName(std::string_view name);

/// Every value, in the order it is declared.
template <typename Enum>
std::span<const Enum> allOf();

} // namespace hipstride
