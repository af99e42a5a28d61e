// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/compose_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipstride {

namespace {

constexpr std::size_t mostReasons = 2;

struct ComposeText
{
    Q_DECLARE_TR_FUNCTIONS(ComposeText)
};

QString patternText(Pattern pattern)
{
    switch (pattern) {
    case Pattern::HipExtension:
        return ComposeText::tr("Adds hip extension, your push-off.");
    case Pattern::Squat:
        return ComposeText::tr("Adds bending hip and knee together.");
    case Pattern::Sideways:
        return ComposeText::tr("Adds the side of the hip, which holds you level.");
    case Pattern::Rotation:
        return ComposeText::tr("Adds turning at the hip.");
    case Pattern::HipFlexion:
        return ComposeText::tr("Adds work at the front of the hip.");
    case Pattern::Inward:
        return ComposeText::tr("Adds the inner thigh.");
    case Pattern::Ankle:
        return ComposeText::tr("Adds the calf and ankle.");
    case Pattern::Trunk:
        return ComposeText::tr("Adds the trunk, which carries the hips.");
    }
    return {};
}

QString planeText(Plane plane)
{
    switch (plane) {
    case Plane::Sagittal:
        return ComposeText::tr("The first that moves forwards and back.");
    case Plane::Frontal:
        return ComposeText::tr("The first that moves from side to side.");
    case Plane::Transverse:
        return ComposeText::tr("The first that turns.");
    }
    return {};
}

QString reasonText(const ChoiceReason &reason, Pattern pattern,
                   const std::function<QString(Muscle)> &nameOfMuscle)
{
    switch (reason.kind) {
    case ReasonKind::WorksFavoured:
        return ComposeText::tr("You asked for more %1.", "a muscle")
            .arg(nameOfMuscle(reason.muscle.value()));
    case ReasonKind::BringsPattern:
        return patternText(pattern);
    case ReasonKind::BringsPlane:
        return planeText(reason.plane.value());
    case ReasonKind::KeepsPosition:
        return ComposeText::tr("You stay in the same position.");
    case ReasonKind::SuitsLevel:
        return ComposeText::tr("It suits your level.");
    }
    return {};
}

} // namespace

QString composedNameOf(Goal goal)
{
    switch (goal) {
    case Goal::PreRun:
        return ComposeText::tr("Before a run");
    case Goal::Strength:
        return ComposeText::tr("Hip strength");
    case Goal::Home:
        return ComposeText::tr("Home programme");
    case Goal::Mobility:
        return ComposeText::tr("Hip mobility");
    case Goal::Power:
        return ComposeText::tr("Hip power");
    }
    return {};
}

QString reasonsText(const ComposedStep &step, const std::function<QString(Muscle)> &nameOfMuscle)
{
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(step.reasons.size(), mostReasons); ++i)
        sentences.append(reasonText(step.reasons[i], step.pattern, nameOfMuscle));
    return sentences.join(QLatin1Char(' '));
}

} // namespace hipstride
