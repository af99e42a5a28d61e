// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of the list that come from elsewhere: from the clipboard or along the ladder.
#include <algorithm>

#include "catalogue/catalogue.h"
#include "domain/step_edit.h"
#include "drawing/qt_text.h"
#include "routine/exchanged_step.h"
#include "ui/routines/step_clipboard.h"
#include "ui/routines/step_list.h"
#include "ui/routines/step_row.h"

namespace hipstride {

void StepList::copy(int row) const
{
    copyPart(partOf(m_routine, rowsMeantBy(row)), m_catalogue);
}

void StepList::cut(int row)
{
    copy(row);
    remove(rowsMeantBy(row));
}

void StepList::paste()
{
    const Routine copied = copiedPart();
    const int behind = m_picked.size() > 1 ? m_picked.back() : focusedRow();
    insert(behind < 0 ? static_cast<int>(m_routine.steps.size()) : behind + 1, copied,
           tr("paste %n exercise(s)", nullptr, static_cast<int>(copied.steps.size())));
}

int StepList::placeAt(int y) const
{
    const auto below = std::ranges::find_if(
        m_rows, [y](const StepRow *row) { return y < row->geometry().center().y(); });
    return static_cast<int>(below - m_rows.begin());
}

void StepList::setDropPlace(int place)
{
    if (place == m_dropPlace)
        return;
    m_dropPlace = place;
    update();
}

void StepList::insert(int place, const Routine &part, const QString &undoText)
{
    if (part.steps.empty() || m_routine.steps.size() + part.steps.size() > RoutineLimits::mostSteps)
        return;
    setPicked({});
    setRoutine(withPartInserted(m_routine, place, part));
    setOpenRow(-1);
    at(place + static_cast<int>(part.steps.size()) - 1)->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited(m_routine, undoText);
}

void StepList::exchange(int row, const ExerciseKey &key)
{
    const Exercise *other = m_catalogue.find(key);
    if (other == nullptr)
        return;
    const QString text = tr("swap %1 for %2").arg(at(row)->name(), toQt(other->name));
    Routine routine = m_routine;
    Step &step = routine.steps[static_cast<std::size_t>(row)];
    step = withExercise(step, *other, m_catalogue);
    apply(routine, text);
}

void StepList::exchangeOnLadder(int row, std::vector<ExerciseKey> Exercise::*direction)
{
    const Exercise *now = m_catalogue.find(m_routine.steps[static_cast<std::size_t>(row)].exercise);
    if (now != nullptr && !(now->*direction).empty())
        exchange(row, (now->*direction).front());
}

} // namespace hipstride
