// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of the list that come from elsewhere: from the clipboard or along the ladder.
#include <algorithm>

#include "catalogue/catalogue.h"
#include "drawing/qt_text.h"
#include "routine/exchanged_step.h"
#include "ui/routines/step_clipboard.h"
#include "ui/routines/step_list.h"
#include "ui/routines/step_row.h"

namespace hipstride {

void StepList::copy(int row) const
{
    copySteps({m_steps[static_cast<std::size_t>(row)]}, m_catalogue);
}

void StepList::cut(int row)
{
    copy(row);
    remove(row);
}

void StepList::paste()
{
    const std::vector<Step> copied = copiedSteps();
    const int focused = focusedRow();
    insert(focused < 0 ? static_cast<int>(m_steps.size()) : focused + 1, copied,
           tr("paste %n exercise(s)", nullptr, static_cast<int>(copied.size())));
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

void StepList::insert(int place, const std::vector<Step> &added, const QString &undoText)
{
    if (added.empty() || m_steps.size() + added.size() > RoutineLimits::mostSteps)
        return;
    std::vector<Step> steps = m_steps;
    steps.insert(steps.begin() + place, added.begin(), added.end());
    setSteps(steps);
    setOpenRow(-1);
    m_rows[static_cast<std::size_t>(place) + added.size() - 1]->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited(m_steps, undoText);
}

void StepList::exchange(int row, const ExerciseKey &key)
{
    const auto index = static_cast<std::size_t>(row);
    const Exercise *other = m_catalogue.find(key);
    if (other == nullptr)
        return;
    const QString text = tr("swap %1 for %2").arg(m_rows[index]->name(), toQt(other->name));
    std::vector<Step> steps = m_steps;
    steps[index] = withExercise(steps[index], *other, m_catalogue);
    setSteps(steps);
    Q_EMIT edited(m_steps, text);
}

void StepList::exchangeOnLadder(int row, std::vector<ExerciseKey> Exercise::*direction)
{
    const Exercise *now = m_catalogue.find(m_steps[static_cast<std::size_t>(row)].exercise);
    if (now != nullptr && !(now->*direction).empty())
        exchange(row, (now->*direction).front());
}

} // namespace hipstride
