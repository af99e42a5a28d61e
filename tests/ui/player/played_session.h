// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <memory>

#include "catalogue/catalogue.h"
#include "figure/figure_library.h"
#include "storage/database.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/recorded_surroundings.h"
#include "support/scripted_prompts.h"
#include "support/shipped_figures.h"
#include "support/temp_folder.h"
#include "ui/document/log_book.h"
#include "ui/player/player_page.h"
#include "ui/settings.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

inline Catalogue twoExercises()
{
    Exercise bridge{.key = "bridge", .name = "Single-leg bridge"};
    bridge.steps = {"Lie down.", "Lift."};
    bridge.cues = {"Keep both hips level."};
    return Catalogue({bridge, {.key = "hold", .name = "Bridge hold"}}, {});
}

/// Two sets of ten on each side, then one hold of 20 seconds.
inline Session bridgeAndHold()
{
    const Dose bridge{
        .sets = 2, .work = Repetitions{10, 10}, .side = Side::Each, .rest = seconds(45)};
    const Dose hold{.sets = 1, .work = Hold{seconds(20), 1}};
    return {.routine = {1},
            .routineName = "Legs",
            .day = FixedClock().today(),
            .startedAt = FixedClock().now(),
            .steps = {{.exercise = "bridge", .exerciseName = "Single-leg bridge", .dose = bridge},
                      {.exercise = "hold", .exerciseName = "Bridge hold", .dose = hold}}};
}

/// A player on a database of its own, driven by keys.
struct Player
{
    TempFolder folder;
    Database database{folder / "a.sqlite"};
    SessionLog log{database, {1}};
    LogBook book{log};
    FixedClock clock;
    ScriptedPrompts prompts;
    RecordedSurroundings surroundings;
    Settings settings{QString::fromStdString((folder / "settings.ini").string())};
    Catalogue catalogue;
    SessionId session;
    const FigureLibrary &figures;
    QSize size{1280, 800};
    std::unique_ptr<PlayerPage> page;

    explicit Player(Catalogue exercises = twoExercises(), const Session &begun = bridgeAndHold(),
                    const FigureLibrary &drawn = noFigures())
        : catalogue(std::move(exercises))
        , session(book.add(begun))
        , figures(drawn)
    {
        open();
    }

    void open()
    {
        page = std::make_unique<PlayerPage>(*book.find(session), catalogue, figures, book, clock,
                                            settings, prompts, surroundings.all());
        page->resize(size);
        page->show();
        page->activateWindow();
        page->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// From a countdown into its set.
    void go() { press(Qt::Key_Return); }
    /// The set at hand is done.
    void done() { press(Qt::Key_Return); }

    std::vector<PerformedSet> sets() { return book.find(session)->sets; }
    PlayerPosition::Phase phase() { return page->player().phase(); }

    template <typename Widget = QPushButton>
    Widget &find(const char *name)
    {
        return *page->findChild<Widget *>(QLatin1String(name));
    }
    QString text(const char *name) { return find<TextLabel>(name).text(); }
    bool isTellingSomething()
    {
        bool isTelling = false;
        for (const MessageStrip *strip : page->findChildren<MessageStrip *>())
            isTelling |= strip->isVisible();
        return isTelling;
    }
};

} // namespace hipstride
