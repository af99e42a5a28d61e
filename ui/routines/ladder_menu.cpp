// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/ladder_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct LadderMenu
{
    Q_DECLARE_TR_FUNCTIONS(LadderMenu)
};

} // namespace

bool hasLadder(const ExerciseKey &key, const Catalogue &catalogue)
{
    const Exercise *exercise = catalogue.find(key);
    return exercise != nullptr && !(exercise->easier.empty() && exercise->harder.empty());
}

void addLadder(QMenu &menu, const ExerciseKey &key, const Catalogue &catalogue,
               const std::function<void(const ExerciseKey &)> &choose)
{
    const auto add = [&](const std::vector<ExerciseKey> &keys, const QString &words,
                         const QKeySequence &shortcut) {
        for (const ExerciseKey &rung : keys) {
            const Exercise *other = catalogue.find(rung);
            if (other == nullptr)
                continue;
            QAction *action = menu.addAction(words.arg(toQt(other->name)), &menu,
                                             [choose, rung] { choose(rung); });
            if (rung == keys.front())
                action->setShortcut(shortcut);
            action->setShortcutContext(Qt::WidgetShortcut);
        }
    };
    const Exercise *exercise = catalogue.find(key);
    if (exercise == nullptr)
        return;
    add(exercise->easier, LadderMenu::tr("Easier: %1"), Qt::ALT | Qt::Key_Left);
    add(exercise->harder, LadderMenu::tr("Harder: %1"), Qt::ALT | Qt::Key_Right);
}

} // namespace hipstride
