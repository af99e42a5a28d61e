// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "domain/client_file.h"
#include "domain/schedule.h"
#include "domain/session.h"

namespace hipstride {

namespace {

template <typename Enum>
struct Named
{
    Enum value;
    std::string_view name;
};

template <typename Enum>
constexpr auto names = nullptr;

template <>
constexpr auto names<Muscle> = std::to_array<Named<Muscle>>({
    {Muscle::GluteusMaximus, "gluteus-maximus"},
    {Muscle::GluteusMedius, "gluteus-medius"},
    {Muscle::GluteusMediusFront, "gluteus-medius-front"},
    {Muscle::GluteusMediusBack, "gluteus-medius-back"},
    {Muscle::GluteusMinimus, "gluteus-minimus"},
    {Muscle::TensorFasciaeLatae, "tensor-fasciae-latae"},
    {Muscle::DeepRotators, "deep-rotators"},
    {Muscle::Hamstrings, "hamstrings"},
    {Muscle::Adductors, "adductors"},
    {Muscle::AdductorMagnus, "adductor-magnus"},
    {Muscle::HipFlexors, "hip-flexors"},
    {Muscle::Quadriceps, "quadriceps"},
    {Muscle::Calves, "calves"},
    {Muscle::Trunk, "trunk"},
});

template <>
constexpr auto names<Category> = std::to_array<Named<Category>>({
    {Category::Mobility, "mobility"},
    {Category::Activation, "activation"},
    {Category::Stability, "stability"},
    {Category::Strength, "strength"},
    {Category::Power, "power"},
});

template <>
constexpr auto names<Level> = std::to_array<Named<Level>>({
    {Level::Beginner, "beginner"},
    {Level::Practised, "practised"},
    {Level::Strong, "strong"},
});

template <>
constexpr auto names<Position> = std::to_array<Named<Position>>({
    {Position::Supine, "supine"},
    {Position::SideLying, "side-lying"},
    {Position::Quadruped, "quadruped"},
    {Position::Prone, "prone"},
    {Position::Plank, "plank"},
    {Position::SidePlank, "side-plank"},
    {Position::Standing, "standing"},
    {Position::Kneeling, "kneeling"},
    {Position::Sitting, "sitting"},
    {Position::Bench, "bench"},
});

template <>
constexpr auto names<Equipment> = std::to_array<Named<Equipment>>({
    {Equipment::Mat, "mat"},
    {Equipment::MiniBand, "mini-band"},
    {Equipment::LongBand, "long-band"},
    {Equipment::Wall, "wall"},
    {Equipment::Bench, "bench"},
    {Equipment::Chair, "chair"},
    {Equipment::Step, "step"},
    {Equipment::Dumbbell, "dumbbell"},
    {Equipment::Kettlebell, "kettlebell"},
    {Equipment::Barbell, "barbell"},
    {Equipment::Ball, "ball"},
    {Equipment::Stick, "stick"},
    {Equipment::Slider, "slider"},
    {Equipment::Cable, "cable"},
    {Equipment::Hill, "hill"},
    {Equipment::AnkleWeight, "ankle-weight"},
    {Equipment::Other, "other"},
});

template <>
constexpr auto names<Plane> = std::to_array<Named<Plane>>({
    {Plane::Sagittal, "sagittal"},
    {Plane::Frontal, "frontal"},
    {Plane::Transverse, "transverse"},
});

template <>
constexpr auto names<Side> = std::to_array<Named<Side>>({
    {Side::Both, "both"},
    {Side::Each, "each"},
    {Side::Alternating, "alternating"},
    {Side::Left, "left"},
    {Side::Right, "right"},
});

template <>
constexpr auto names<CountedIn> = std::to_array<Named<CountedIn>>({
    {CountedIn::Repetitions, "repetitions"},
    {CountedIn::Boxes, "boxes"},
});

template <>
constexpr auto names<Goal> = std::to_array<Named<Goal>>({
    {Goal::PreRun, "pre-run"},
    {Goal::Strength, "strength"},
    {Goal::Home, "home"},
    {Goal::Mobility, "mobility"},
    {Goal::Power, "power"},
});

template <>
constexpr auto names<Measure> = std::to_array<Named<Measure>>({
    {Measure::Activity, "activity"},
    {Measure::Force, "force"},
    {Measure::Index, "index"},
});

template <>
constexpr auto names<Shelf> = std::to_array<Named<Shelf>>({
    {Shelf::BuiltIn, "built-in"},
    {Shelf::Own, "own"},
    {Shelf::Hidden, "hidden"},
    {Shelf::Bin, "bin"},
});

template <>
constexpr auto names<Band> = std::to_array<Named<Band>>({
    {Band::ExtraLight, "extra-light"},
    {Band::Light, "light"},
    {Band::Medium, "medium"},
    {Band::Heavy, "heavy"},
    {Band::ExtraHeavy, "extra-heavy"},
});

template <>
constexpr auto names<SetOutcome> = std::to_array<Named<SetOutcome>>({
    {SetOutcome::AsPlanned, "as-planned"},
    {SetOutcome::Changed, "changed"},
    {SetOutcome::Skipped, "skipped"},
});

template <>
constexpr auto names<SessionState> = std::to_array<Named<SessionState>>({
    {SessionState::Running, "running"},
    {SessionState::Finished, "finished"},
    {SessionState::EndedEarly, "ended-early"},
});

template <>
constexpr auto names<ExceptionKind> = std::to_array<Named<ExceptionKind>>({
    {ExceptionKind::Skipped, "skipped"},
    {ExceptionKind::Moved, "moved"},
});

template <>
constexpr auto names<SourceKind> = std::to_array<Named<SourceKind>>({
    {SourceKind::Article, "article"},
    {SourceKind::Study, "study"},
    {SourceKind::Page, "page"},
});

template <>
constexpr auto names<EvidenceStrength> = std::to_array<Named<EvidenceStrength>>({
    {EvidenceStrength::Tested, "tested"},
    {EvidenceStrength::Linked, "linked"},
    {EvidenceStrength::Unclear, "unclear"},
    {EvidenceStrength::Claimed, "claimed"},
});

template <>
constexpr auto names<SectionKind> = std::to_array<Named<SectionKind>>({
    {SectionKind::Plain, "plain"},
    {SectionKind::Check, "check"},
    {SectionKind::Stop, "stop"},
});

template <>
constexpr auto names<RunKind> = std::to_array<Named<RunKind>>({
    {RunKind::Easy, "easy"},
    {RunKind::Long, "long"},
    {RunKind::Quality, "quality"},
    {RunKind::Race, "race"},
});

template <>
constexpr auto names<PhaseKind> = std::to_array<Named<PhaseKind>>({
    {PhaseKind::Base, "base"},
    {PhaseKind::Build, "build"},
    {PhaseKind::Peak, "peak"},
    {PhaseKind::Maintain, "maintain"},
});

template <>
constexpr auto names<PauseKind> = std::to_array<Named<PauseKind>>({
    {PauseKind::Holiday, "holiday"},
    {PauseKind::Illness, "illness"},
});

template <>
constexpr auto names<GoalState> = std::to_array<Named<GoalState>>({
    {GoalState::Open, "open"},
    {GoalState::Underway, "underway"},
    {GoalState::Reached, "reached"},
});

template <>
constexpr auto names<OutcomeKind> = std::to_array<Named<OutcomeKind>>({
    {OutcomeKind::Pain, "pain"},
    {OutcomeKind::Activity, "activity"},
    {OutcomeKind::Scale, "scale"},
});

template <typename Enum, std::size_t... Index>
constexpr auto valuesOf(std::index_sequence<Index...>)
{
    return std::array{names<Enum>[Index].value...};
}

template <typename Enum>
constexpr auto values = valuesOf<Enum>(std::make_index_sequence<names<Enum>.size()>());

} // namespace

template <typename Enum>
std::string_view nameOf(Enum value)
{
    return std::ranges::find(names<Enum>, value, &Named<Enum>::value)->name;
}

template <typename Enum>
std::optional<Enum> fromName(std::string_view name)
{
    const auto found = std::ranges::find(names<Enum>, name, &Named<Enum>::name);
    return found == names<Enum>.end() ? std::nullopt : std::optional(found->value);
}

template <typename Enum>
std::span<const Enum> allOf()
{
    return values<Enum>;
}

#define HIPSTRIDE_VOCABULARY(Enum)                                                                 \
    template std::string_view nameOf<Enum>(Enum);                                                  \
    template std::optional<Enum> fromName<Enum>(std::string_view);                                 \
    template std::span<const Enum> allOf<Enum>();

HIPSTRIDE_VOCABULARY(Muscle)
HIPSTRIDE_VOCABULARY(Category)
HIPSTRIDE_VOCABULARY(Level)
HIPSTRIDE_VOCABULARY(Position)
HIPSTRIDE_VOCABULARY(Equipment)
HIPSTRIDE_VOCABULARY(Plane)
HIPSTRIDE_VOCABULARY(Side)
HIPSTRIDE_VOCABULARY(Shelf)
HIPSTRIDE_VOCABULARY(CountedIn)
HIPSTRIDE_VOCABULARY(Goal)
HIPSTRIDE_VOCABULARY(Measure)
HIPSTRIDE_VOCABULARY(SourceKind)
HIPSTRIDE_VOCABULARY(EvidenceStrength)
HIPSTRIDE_VOCABULARY(SectionKind)
HIPSTRIDE_VOCABULARY(Band)
HIPSTRIDE_VOCABULARY(SetOutcome)
HIPSTRIDE_VOCABULARY(SessionState)
HIPSTRIDE_VOCABULARY(ExceptionKind)
HIPSTRIDE_VOCABULARY(RunKind)
HIPSTRIDE_VOCABULARY(PhaseKind)
HIPSTRIDE_VOCABULARY(PauseKind)
HIPSTRIDE_VOCABULARY(GoalState)
HIPSTRIDE_VOCABULARY(OutcomeKind)

} // namespace hipstride
