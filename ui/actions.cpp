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
    case ActionId::AddExercise:
        return {ActionText::tr("Add an exercise"), QStringLiteral("plus"),
                QKeySequence(Qt::CTRL | Qt::Key_E)};
    case ActionId::NewRoutine:
        return {ActionText::tr("Empty routine"), QStringLiteral("plus"), QKeySequence::New};
    case ActionId::PrintRoutine:
        return {ActionText::tr("Print"), QStringLiteral("print"), QKeySequence::Print};
    case ActionId::StartRoutine:
        return {ActionText::tr("Start"), QStringLiteral("play"),
                QKeySequence(Qt::CTRL | Qt::Key_Return)};
    case ActionId::FindExercise:
        return {ActionText::tr("Search"), QStringLiteral("search"), QKeySequence::Find};
    }
    return {};
}

QList<ActionId> allActions()
{
    return {ActionId::StartRoutine, ActionId::NewRoutine,   ActionId::AddExercise,
            ActionId::PrintRoutine, ActionId::FindExercise, ActionId::Undo,
            ActionId::Redo,         ActionId::OpenSettings, ActionId::Quit};
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
