// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with whole routines: makes, changes and removes them.
#include <QMenu>
#include <QStackedWidget>

#include <utility>

#include "drawing/qt_text.h"
#include "ui/document/plan_document.h"
#include "ui/routines/compose_view.h"
#include "ui/routines/routine_chooser.h"
#include "ui/routines/routine_editor.h"
#include "ui/routines/routine_list.h"
#include "ui/routines/routine_summary_panel.h"
#include "ui/routines/routines_page.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

void RoutinesPage::addEmptyRoutine()
{
    const Routine routine{.id = {}, .name = fromQt(tr("New routine")), .steps = {}};
    select(m_document.addRoutine(routine, tr("add routine")));
    m_editor->startRenaming();
}

void RoutinesPage::openComposer()
{
    if (m_middle->currentWidget() != m_composer)
        m_before = std::pair(std::exchange(m_routine, {}), std::exchange(m_template, -1));
    m_list->setCurrentRoutine({});
    m_chooser->setCurrentRoutine({});
    m_middle->setCurrentWidget(m_composer);
    m_summary->setHasActions(false);
    m_summary->show();
    m_composer->open();
}

void RoutinesPage::closeComposer()
{
    if (m_before.second >= 0)
        selectTemplate(m_before.second);
    else
        selectNear(std::max(0, m_routines.rowOf(m_before.first)));
}

void RoutinesPage::makeComposed()
{
    const Routine &composed = m_composer->routine();
    const RoutineId id = m_document.addRoutine(composed, tr("compose %1").arg(toQt(composed.name)));
    select(id);
    offerUndo(tr("%1 is one of your routines now. Change it as you like.")
                  .arg(toQt(findRoutine(m_document.plan(), id)->name)));
    m_list->focusRoutines();
}

void RoutinesPage::split()
{
    const RoutineId first = m_routine;
    m_document.splitRoutine(first);
    select(first);
    offerUndo(tr("The second half is a routine of its own now."));
}

void RoutinesPage::useTemplate()
{
    const RoutineTemplate &chosen = m_templates.templateAt(m_template);
    const QString text = tr("add %1").arg(toQt(chosen.name));
    const RoutineId id = m_document.addRoutine(routineFrom(chosen), text);
    select(id);
    offerUndo(tr("%1 is one of your routines now. Change it as you like.")
                  .arg(toQt(findRoutine(m_document.plan(), id)->name)));
    m_list->focusRoutines();
}

void RoutinesPage::duplicate(RoutineId routine)
{
    select(m_document.duplicateRoutine(routine));
}

void RoutinesPage::remove(RoutineId id)
{
    const QString name = toQt(findRoutine(m_document.plan(), id)->name);
    m_document.removeRoutine(id);
    offerUndo(tr("Deleted %1.").arg(name));
}

void RoutinesPage::rename(RoutineId routine)
{
    select(routine);
    m_editor->startRenaming();
}

void RoutinesPage::offerUndo(const QString &what)
{
    m_offeredIndex = m_document.undoStack().index();
    m_strip->setMessage({.text = what, .footnote = {}, .actions = {{tr("Undo")}}});
    m_stripPlace->show();
}

void RoutinesPage::showRoutineMenu(const QPoint &globalPosition)
{
    if (!m_routine.isSet())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), this, [this] { rename(m_routine); });
    menu->addAction(tr("Duplicate"), this, [this] { duplicate(m_routine); });
    menu->addAction(tr("Delete"), this, [this] { remove(m_routine); });
    menu->popup(globalPosition);
}

} // namespace hipstride
