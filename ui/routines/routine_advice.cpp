// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routine_advice.h"

#include <QVBoxLayout>

#include <algorithm>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "routine/routine_remedies.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr std::size_t mostShown = 3;
constexpr std::size_t mostOffered = 3;

} // namespace

RoutineAdvice::RoutineAdvice(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("routine-advice"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(new TextLabel(tr("Worth a look"), TypeToken::Section));
    hide();
}

void RoutineAdvice::setHasActions(bool hasActions)
{
    m_hasActions = hasActions;
}

void RoutineAdvice::setRoutine(const Routine &routine, std::optional<std::chrono::minutes> room)
{
    m_routine = routine;
    m_offer = 0;
    m_warnings = warningsFor(routine, m_catalogue, room);
    findAdditions();
    showWarnings();
}

void RoutineAdvice::findAdditions()
{
    m_additions.clear();
    const bool areWanted =
        m_hasActions && std::ranges::any_of(m_warnings, [](const RoutineWarning &warning) {
            return warning.kind == RoutineWarningKind::LittleSideways;
        });
    if (!areWanted)
        return;
    for (const Exercise *exercise :
         additionsFor(m_routine, Plane::Frontal, m_catalogue, mostOffered))
        m_additions.push_back(exercise->key);
}

void RoutineAdvice::showWarnings()
{
    clear();
    for (std::size_t i = 0; i < std::min(m_warnings.size(), mostShown); ++i)
        add(m_warnings[i]);
    setVisible(!m_warnings.empty());
}

void RoutineAdvice::clear()
{
    if (m_list != nullptr) {
        m_list->hide();
        m_list->deleteLater(); // its own button may be what changed the routine
    }
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_column->addWidget(m_list);
}

void RoutineAdvice::add(const RoutineWarning &warning)
{
    const std::vector<Remedy> remedies =
        m_hasActions ? remediesFor(warning) : std::vector<Remedy>{};
    Message message{.kind = MessageKind::Warning,
                    .title = titleOf(warning),
                    .text = textOf(warning),
                    .footnote = {},
                    .actions = {}};
    for (const Remedy &remedy : remedies)
        message.actions.push_back({remedy.words});
    auto *strip = new MessageStrip;
    strip->setObjectName(QStringLiteral("advice"));
    m_list->layout()->addWidget(strip); // first: it shows itself with its message
    strip->setMessage(message);
    connect(strip, &MessageStrip::actionChosen, this,
            [this, remedies](int index) { act(remedies[static_cast<std::size_t>(index)]); });
}

void RoutineAdvice::act(const Remedy &remedy)
{
    switch (remedy.act) {
    case Act::Change:
        Q_EMIT edited(remedy.routine, remedy.undoText);
        break;
    case Act::Split:
        Q_EMIT splitRequested();
        break;
    case Act::OfferAnother:
        ++m_offer;
        showWarnings();
        break;
    }
}

QString RoutineAdvice::nameAt(std::size_t step) const
{
    const ExerciseKey &key = m_routine.steps[step].exercise;
    const Exercise *exercise = m_catalogue.find(key);
    return toQt(exercise != nullptr ? exercise->name : key);
}

QString RoutineAdvice::titleOf(const RoutineWarning &warning) const
{
    switch (warning.kind) {
    case RoutineWarningKind::LittleSideways:
        return tr("Little side-to-side work");
    case RoutineWarningKind::ManyExercises:
        return tr("%1 exercises").arg(warning.count);
    case RoutineWarningKind::SamePattern:
        return tr("The same work twice in a row");
    case RoutineWarningKind::TooLong:
        return tr("Longer than its time");
    case RoutineWarningKind::ManyChanges:
        return tr("Up and down a lot");
    }
    return {};
}

QString RoutineAdvice::textOf(const RoutineWarning &warning) const
{
    switch (warning.kind) {
    case RoutineWarningKind::LittleSideways:
        if (const Exercise *exercise = m_hasActions ? offered() : nullptr)
            return tr("Hardly anything here moves sideways. %1, %2, would fit.",
                      "an exercise, its dose")
                .arg(toQt(exercise->name),
                     workText(exercise->dose.dose, exercise->countedIn, SideWording::PerSide));
        return tr("Hardly anything here moves sideways. Runners need hips that hold level.");
    case RoutineWarningKind::ManyExercises:
        return tr("People do 5 better.");
    case RoutineWarningKind::SamePattern:
        return tr("%1 works as %2 does. Something between them gives a rest.", "two exercises")
            .arg(nameAt(warning.step), nameAt(warning.step - 1));
    case RoutineWarningKind::TooLong:
        return tr("It takes %1 minutes. Your plan has %2 before the run.")
            .arg(warning.count)
            .arg(warning.room);
    case RoutineWarningKind::ManyChanges:
        return tr("You change position %1 times. %2 would do.")
            .arg(warning.count)
            .arg(warning.room);
    }
    return {};
}

std::vector<RoutineAdvice::Remedy> RoutineAdvice::remediesFor(const RoutineWarning &warning) const
{
    Routine routine = m_routine;
    switch (warning.kind) {
    case RoutineWarningKind::LittleSideways:
        return additions();
    case RoutineWarningKind::ManyExercises:
        return {{Act::Split, tr("Make two of it"), {}, {}}};
    case RoutineWarningKind::SamePattern:
        if (!routine.blocks.empty())
            return {}; // which step leaves its block is for the person to say
        if (const auto steps = movedApart(routine.steps, warning.step, m_catalogue)) {
            routine.steps = *steps;
            return {{Act::Change, tr("Move it"), tr("move %1").arg(nameAt(warning.step)), routine}};
        }
        return {};
    case RoutineWarningKind::TooLong:
        if (const auto shorter =
                shortenedTo(routine, std::chrono::minutes(warning.room), m_catalogue))
            return {{Act::Change, tr("Take sets out"), tr("take sets out"), *shorter}};
        return {};
    case RoutineWarningKind::ManyChanges:
        routine.steps = orderedByPosition(routine.steps, m_catalogue);
        return {{Act::Change, tr("Put in order"), tr("order by position"), routine}};
    }
    return {};
}

const Exercise *RoutineAdvice::offered() const
{
    if (m_additions.empty())
        return nullptr;
    return m_catalogue.find(m_additions[m_offer % m_additions.size()]);
}

std::vector<RoutineAdvice::Remedy> RoutineAdvice::additions() const
{
    const Exercise *one = offered();
    if (one == nullptr || m_routine.steps.size() >= RoutineLimits::mostSteps)
        return {};
    Routine routine = m_routine;
    routine.steps.push_back({.exercise = one->key, .dose = one->dose.dose, .note = {}});
    return {{Act::Change, tr("Add it"), tr("add %1").arg(toQt(one->name)), routine},
            {Act::OfferAnother, tr("Another"), {}, {}}};
}

} // namespace hipstride
