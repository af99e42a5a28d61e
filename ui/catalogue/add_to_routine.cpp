// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/add_to_routine.h"

#include <QMenu>
#include <QPushButton>

#include "drawing/qt_text.h"
#include "ui/catalogue/exercise_detail.h"
#include "ui/document/plan_document.h"
#include "ui/icons.h"

namespace hipstride {

namespace {

Step firstStepOf(const Exercise &exercise)
{
    return {.exercise = exercise.key, .dose = exercise.dose.dose, .note = {}};
}

} // namespace

AddToRoutine::AddToRoutine(ExerciseDetail &detail, PlanDocument &document, QObject *parent)
    : QObject(parent)
    , m_detail(detail)
    , m_document(document)
{
    connect(&m_detail, &ExerciseDetail::addRequested, this, &AddToRoutine::showMenu);
    connect(&m_detail, &ExerciseDetail::actionChosen, this, &AddToRoutine::act);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        // once something else was done, Undo would take back that
        if (index != m_offeredIndex)
            m_detail.clearMessage();
    });
}

void AddToRoutine::showMenu()
{
    auto *menu = new QMenu(&m_detail);
    menu->setObjectName(QStringLiteral("add-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Routine &routine : m_document.plan().routines) {
        // the name is not ours: an & in it is no mnemonic
        QString name = toQt(routine.name);
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = menu->addAction(name, this, [this, id = routine.id] { addTo(id); });
        action->setEnabled(routine.steps.size() < RoutineLimits::mostSteps);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("plus")), tr("New routine"), this,
                    &AddToRoutine::addToNew);
    const QPushButton *button = m_detail.addButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void AddToRoutine::addTo(RoutineId id)
{
    const Exercise *exercise = m_detail.exercise();
    const Routine *found = findRoutine(m_document.plan(), id);
    if (found == nullptr || exercise == nullptr)
        return;
    Routine routine = *found;
    routine.steps.push_back(firstStepOf(*exercise));
    m_document.changeRoutine(routine, tr("add %1").arg(toQt(exercise->name)));
    announce(id);
}

void AddToRoutine::addToNew()
{
    const Exercise *exercise = m_detail.exercise();
    if (exercise == nullptr)
        return;
    const Routine routine{
        .id = {}, .name = fromQt(tr("New routine")), .steps = {firstStepOf(*exercise)}};
    announce(m_document.addRoutine(routine, tr("add routine")));
}

void AddToRoutine::announce(RoutineId id)
{
    m_addedTo = id;
    m_offeredIndex = m_document.undoStack().index();
    const QString routine = toQt(findRoutine(m_document.plan(), id)->name);
    const QString exercise = toQt(m_detail.exercise()->name);
    m_detail.setMessage({.text = tr("Added %1 to %2.").arg(exercise, routine),
                         .footnote = {},
                         .actions = {{tr("Open the routine")}, {tr("Undo")}}});
}

void AddToRoutine::act(int action)
{
    if (action == 0)
        Q_EMIT routineRequested(m_addedTo);
    else
        m_document.undoStack().undo();
}

} // namespace hipstride
