// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>

namespace hipstride {

enum class ActionId
{
    Undo,
    Redo,
    Quit,
    OpenSettings,
    OpenProgramme,
    PasteProgramme,
    AddExercise,
    ComposeRoutine,
    NewRoutine,
    PrintRoutine,
    StartRoutine,
    FindExercise,
    PlayFigure,
    TurnFigure,
    FigureSpeed,
    MirrorFigure,
    FigureMuscles,
};

struct ActionInfo
{
    QString text;
    QString icon;
    QKeySequence shortcut;
};

/// The one table of actions: buttons, tooltips and the list of shortcuts read it.
ActionInfo infoOf(ActionId id);
/// In the order in which the list of shortcuts shows them.
QList<ActionId> allActions();
/// The text and the shortcut.
QString tooltipOf(ActionId id);
QAction *makeAction(ActionId id, QObject *parent);

} // namespace hipstride
