// SPDX-License-Identifier: GPL-3.0-or-later
// The whole walk of a runner and a physio, in one window with real keys and clicks:
// she takes the pre-run five, gives one exercise a second set, puts it on her Tuesdays, does it to
// the end, finds it in her log, and has it printed.
#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <array>
#include <cstdio>
#include <memory>

#include "drawing/qt_text.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/recorded_surroundings.h"
#include "support/scripted_prompts.h"
#include "support/temp_folder.h"
#include "ui/handout/handout_preview.h"
#include "ui/main_window.h"
#include "ui/player/player_page.h"
#include "ui/program.h"
#include "ui/routines/step_list.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/pain_scale.h"

using namespace hipstride;

namespace {

/// The text of a PDF as another program reads it, its lines run together.
QString textOfPdf(const std::filesystem::path &file)
{
    const std::string command = "pdftotext '" + file.string() + "' -";
    const std::unique_ptr<FILE, int (*)(FILE *)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::string text;
    std::array<char, 4096> part{};
    while (const std::size_t count = std::fread(part.data(), 1, part.size(), pipe.get()))
        text.append(part.data(), count);
    return toQt(text).simplified();
}

class Walk
{
public:
    Walk()
    {
        program.open();
        program.window().resize(1280, 800);
        program.window().show();
        program.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    }

    MainWindow &window() { return program.window(); }

    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        for (Widget *widget : window().findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        INFO(name);
        REQUIRE(button != nullptr);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window();
        QTest::keyClick(target, key, modifiers);
        QApplication::processEvents();
    }

    TempFolder folder;
    ThemeSwitch themeSwitch{*qApp};
    FixedClock clock;
    ScriptedPrompts prompts;
    RecordedSurroundings surroundings;
    Program program{folder.path(), themeSwitch, clock, prompts, readAside(), surroundings.all()};
};

} // namespace

TEST_CASE("a runner chooses, builds, schedules, does, finds and prints her routine", "[walk]")
{
    Walk walk;

    // first start: the ready pre-run routine
    walk.click("way-ready");
    CHECK(walk.window().currentPage() == QStringLiteral("routines"));
    REQUIRE(walk.program.document().plan().routines.size() == 1);
    const RoutineId routine = walk.program.document().plan().routines.front().id;

    // she opens the first exercise and gives it a second set
    auto *steps = walk.find("step-list");
    REQUIRE(steps != nullptr);
    auto *first = steps->findChild<QWidget *>(QStringLiteral("step"));
    REQUIRE(first != nullptr);
    QTest::mouseClick(first, Qt::LeftButton, {}, {160, 20});
    QApplication::processEvents();
    auto *sets = walk.find<NumberEdit>("sets");
    REQUIRE(sets != nullptr);
    sets->setFocus(Qt::TabFocusReason);
    walk.key(Qt::Key_Up);
    CHECK(walk.program.document().plan().routines.front().steps.front().dose.sets == 2);
    CHECK(walk.program.document().undoStack().canUndo());

    // she puts it on her Tuesdays, from today on
    walk.click("plan");
    CHECK(walk.window().currentPage() == QStringLiteral("plan"));
    auto *tuesday = walk.find<QAbstractButton>("weekday-2");
    REQUIRE(tuesday != nullptr);
    if (!tuesday->isChecked())
        walk.click("weekday-2");
    walk.click("rule-accept");
    REQUIRE(walk.program.document().plan().rules.size() == 1);
    CHECK(std::get<OnWeekdays>(walk.program.document().plan().rules.front().when)
              .days.contains(std::chrono::Tuesday));

    // today says so, and she does it
    QTest::keyClick(&walk.window(), Qt::Key_1, Qt::ControlModifier);
    QApplication::processEvents();
    REQUIRE(walk.find("due-card") != nullptr);
    walk.click("start");
    auto *player = walk.find<PlayerPage>("player");
    REQUIRE(player != nullptr);
    const int count = static_cast<int>(player->player().script().size());
    CHECK(count == 12); // five exercises on two sides, the first of them twice
    for (int set = 0; set < count; ++set) {
        walk.key(Qt::Key_Return); // go
        walk.key(Qt::Key_Return); // done
        REQUIRE(walk.program.logBook().running().has_value());
        CHECK(doneSets(walk.program.logBook().find(*walk.program.logBook().running())->sets) ==
              set + 1);
    }
    walk.key(Qt::Key_1); // pain
    walk.key(Qt::Key_Return);
    CHECK_FALSE(walk.program.logBook().running().has_value());

    // the log has it
    const std::vector<SessionSummary> log = walk.program.logBook().sessions();
    REQUIRE(log.size() == 1);
    CHECK(log.front().state == SessionState::Finished);
    CHECK(log.front().setsDone == 12);
    CHECK(log.front().pain == 1);
    REQUIRE(log.front().plannedFor.has_value());
    CHECK(log.front().plannedFor->original == walk.clock.today());
    CHECK(walk.window().currentPage() == QStringLiteral("today"));
    CHECK(walk.find("due-card") == nullptr);

    // the physio prints it
    QTest::keyClick(&walk.window(), Qt::Key_3, Qt::ControlModifier);
    QApplication::processEvents();
    const std::filesystem::path pdf = walk.folder / "p.pdf";
    walk.prompts.willSaveTo(toQt(pdf.string()));
    walk.click("print");
    auto *preview = walk.window().findChild<HandoutPreview *>();
    REQUIRE(preview != nullptr);
    QTest::mouseClick(preview->findChild<QAbstractButton *>(QStringLiteral("savePdf")),
                      Qt::LeftButton);
    const QString text = textOfPdf(pdf);
    for (const Step &step : findRoutine(walk.program.document().plan(), routine)->steps) {
        const QString name = toQt(walk.program.catalogue().find(step.exercise)->name);
        INFO(fromQt(name));
        CHECK(text.contains(name));
    }
    CHECK(text.contains(QStringLiteral("2 × 10 each side")));
    CHECK(walk.prompts.told().empty());
}
