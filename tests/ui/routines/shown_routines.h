// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <memory>

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/named_widgets.h"
#include "support/scripted_prompts.h"
#include "support/shipped_figures.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/routines/routines_page.h"

namespace hipstride {

/// The page of routines on a plan of its own, shown as in the window.
struct ShownRoutines : NamedWidgets
{
    ShownRoutines(Catalogue exercises, std::vector<RoutineTemplate> ready,
                  const std::vector<Routine> &routines, int width = 1088)
        : catalogue(std::move(exercises))
        , templates(std::move(ready))
    {
        for (const Routine &routine : routines)
            document.addRoutine(routine, QStringLiteral("add routine"));
        document.undoStack().clear();
        page = std::make_unique<RoutinesPage>(document, catalogue, thumbnails, templates, clock,
                                              prompts);
        lookIn(*page);
        page->resize(width, 800);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : page.get(), key, modifiers);
    }
    /// The steps as they stand under one another.
    QList<QWidget *> rows() const
    {
        QCoreApplication::processEvents(); // lets the layout settle
        QList<QWidget *> found = page->findChildren<QWidget *>(QStringLiteral("step"));
        found.removeIf([](const QWidget *row) { return !row->isVisible(); });
        std::ranges::sort(found, {}, [](const QWidget *row) { return row->y(); });
        return found;
    }
    const Routine &routine(std::size_t row = 0) const { return document.plan().routines.at(row); }
    std::vector<std::string> exercises(std::size_t row = 0) const
    {
        std::vector<std::string> keys;
        for (const Step &step : routine(row).steps)
            keys.push_back(step.exercise);
        return keys;
    }

    const Catalogue catalogue;
    const std::vector<RoutineTemplate> templates;
    PlanDocument document;
    FixedClock clock;
    ScriptedPrompts prompts;
    FigureThumbnails thumbnails{noFigures()};
    std::unique_ptr<RoutinesPage> page;
};

} // namespace hipstride
