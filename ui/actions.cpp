// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QCoreApplication>

#include "ui/icons.h"

namespace hipstride {

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(ActionText)
};

} // namespace

ActionInfo infoOf(ActionId id)
{
    switch (id) {
    case ActionId::Undo:
        return {ActionText::tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo};
    case ActionId::Redo:
        return {ActionText::tr("Redo"), QStringLiteral("redo"), QKeySequence::Redo};
    case ActionId::Quit:
        return {ActionText::tr("Quit"), QStringLiteral("close"), QKeySequence::Quit};
    case ActionId::OpenSettings:
        return {ActionText::tr("Settings"), QStringLiteral("settings"),
                QKeySequence(Qt::CTRL | Qt::Key_Comma)};
    case ActionId::OpenProgramme:
        return {ActionText::tr("Take in a programme"), QStringLiteral("share"), QKeySequence::Open};
    case ActionId::PasteProgramme:
        return {ActionText::tr("Take in a programme from the clipboard"), QStringLiteral("share"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)};
    case ActionId::AddExercise:
        return {ActionText::tr("Add an exercise"), QStringLiteral("plus"),
                QKeySequence(Qt::CTRL | Qt::Key_E)};
    case ActionId::ComposeRoutine:
        return {ActionText::tr("Compose"), QStringLiteral("compose"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)};
    case ActionId::NewRoutine:
        return {ActionText::tr("Empty routine"), QStringLiteral("plus"), QKeySequence::New};
    case ActionId::PrintRoutine:
        return {ActionText::tr("Print"), QStringLiteral("print"), QKeySequence::Print};
    case ActionId::StartRoutine:
        return {ActionText::tr("Start"), QStringLiteral("play"),
                QKeySequence(Qt::CTRL | Qt::Key_Return)};
    case ActionId::FindExercise:
        return {ActionText::tr("Search"), QStringLiteral("search"), QKeySequence::Find};
    case ActionId::PlayFigure:
        return {ActionText::tr("Play or pause the figure"), QStringLiteral("play"),
                QKeySequence(Qt::Key_Space)};
    case ActionId::TurnFigure:
        return {ActionText::tr("Look at the figure from another side"),
                QStringLiteral("camera-turn"), QKeySequence(Qt::Key_V)};
    case ActionId::FigureSpeed:
        return {ActionText::tr("Change the speed of the figure"), QStringLiteral("speed"),
                QKeySequence(Qt::Key_S)};
    case ActionId::MirrorFigure:
        return {ActionText::tr("Show the other side of the body"), QStringLiteral("mirror"),
                QKeySequence(Qt::Key_M)};
    case ActionId::FigureMuscles:
        return {ActionText::tr("Show the muscles that work"), QStringLiteral("muscle"),
                QKeySequence(Qt::Key_U)};
    }
    return {};
}

QList<ActionId> allActions()
{
    return {ActionId::StartRoutine,
            ActionId::ComposeRoutine,
            ActionId::NewRoutine,
            ActionId::AddExercise,
            ActionId::PrintRoutine,
            ActionId::FindExercise,
            ActionId::PlayFigure,
            ActionId::TurnFigure,
            ActionId::FigureSpeed,
            ActionId::MirrorFigure,
            ActionId::FigureMuscles,
            ActionId::Undo,
            ActionId::Redo,
            ActionId::OpenProgramme,
            ActionId::PasteProgramme,
            ActionId::OpenSettings,
            ActionId::Quit};
}

QString tooltipOf(ActionId id)
{
    const ActionInfo info = infoOf(id);
    return ActionText::tr("%1 (%2)", "name of an action, its shortcut")
        .arg(info.text, info.shortcut.toString(QKeySequence::NativeText));
}

QAction *makeAction(ActionId id, QObject *parent)
{
    const ActionInfo info = infoOf(id);
    auto *action = new QAction(themedIcon(info.icon), info.text, parent);
    action->setShortcut(info.shortcut);
    action->setToolTip(tooltipOf(id));
    return action;
}

} // namespace hipstride
