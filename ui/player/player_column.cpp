// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_column.h"

#include <algorithm>

#include "ui/figure_choice.h"
#include "ui/player/end_sheet.h"
#include "ui/player/exercise_sheet.h"
#include "ui/player/leave_sheet.h"
#include "ui/player/player_panel.h"
#include "ui/player/routine_sheet.h"
#include "ui/settings.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

/// See visual design, section 10.
int columnWidth(int window)
{
    constexpr double usualWindow = 1280;
    constexpr double usualColumn = 464;
    const double more = window - usualWindow;
    const double column = usualColumn + more * (more < 0 ? 0.25 : 0.306);
    // larger words need a wider column; the figure gives way
    return qRound(std::min(column * std::min(textScale(), 1.25), window * 0.48));
}

} // namespace

PlayerColumn::PlayerColumn(const FigureLibrary &figures, const Settings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_panel(new PlayerPanel(figures, figureChoiceOf(settings).person))
    , m_endSheet(new EndSheet(settings.get(setting::painLimit)))
    , m_leaveSheet(new LeaveSheet)
    , m_exerciseSheet(new ExerciseSheet(settings.get(setting::painLimit)))
    , m_routineSheet(new RoutineSheet)
{
    for (QWidget *sheet : std::initializer_list<QWidget *>{m_panel, m_endSheet, m_leaveSheet,
                                                           m_exerciseSheet, m_routineSheet})
        addWidget(sheet);
}

bool PlayerColumn::isAsking() const
{
    return currentWidget() != m_panel;
}

bool PlayerColumn::isAskingAtEnd() const
{
    return currentWidget() == m_endSheet;
}

void PlayerColumn::fitTo(int windowWidth, double factor)
{
    setFixedWidth(columnWidth(windowWidth));
    m_panel->setSizeFactor(factor);
}

} // namespace hipstride
