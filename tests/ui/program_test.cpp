// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

#include "base/error.h"
#include "storage/data_folder.h"
#include "storage/own_exercise_store.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/process_limits.h"
#include "support/recorded_surroundings.h"
#include "support/scripted_prompts.h"
#include "support/temp_folder.h"
#include "ui/error_text.h"
#include "ui/main_window.h"
#include "ui/program.h"
#include "ui/single_instance.h"
#include "ui/widgets/message_strip.h"

using namespace hipstride;

namespace {

struct Desk
{
    TempFolder folder;
    ThemeSwitch themeSwitch{*qApp};
    FixedClock clock;
    ScriptedPrompts prompts;
    RecordedSurroundings surroundings;

    std::unique_ptr<Program> open(const ShippedTexts &texts = shippedTexts())
    {
        auto program = std::make_unique<Program>(folder.path(), themeSwitch, clock, prompts,
                                                 readAside(texts), surroundings.all());
        program->open();
        program->window().show();
        return program;
    }

    std::optional<ErrorCode> refusal()
    {
        try {
            open();
        } catch (const Error &error) {
            CHECK_FALSE(textOf(error).isEmpty());
            return error.code();
        }
        return std::nullopt;
    }
};

QStringList strips(const Program &program)
{
    QStringList texts;
    auto &window = const_cast<Program &>(program).window();
    for (const MessageStrip *strip : window.findChildren<MessageStrip *>()) {
        if (strip->isVisible()) {
            for (const QLabel *label : strip->findChildren<QLabel *>())
                texts.append(label->text());
        }
    }
    return texts;
}

QPushButton *button(const Program &program, const QString &text)
{
    auto &window = const_cast<Program &>(program).window();
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

void write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

/// Counts the windows that are shown while it lives.
class ShownWindows : public QObject
{
public:
    ShownWindows() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow())
            ++count;
        return false;
    }

    int count = 0;
};

} // namespace

TEST_CASE("no page opens a window of its own when it is made", "[program]")
{
    Desk desk;
    const auto program = desk.open();
    const ShownWindows windows;
    for (const QString &page : program->window().pageIds())
        program->window().showPage(page);
    CHECK(windows.count == 0);
}

TEST_CASE("what the program ships with is read without a problem", "[program]")
{
    Desk desk;
    const auto program = desk.open();
    CHECK(program->catalogue().exercises().size() >= 40);
    CHECK(strips(*program).isEmpty());
    CHECK(desk.prompts.told().empty());
}

TEST_CASE("a faulty list of exercises costs the faulty entries and not the start", "[program]")
{
    ShippedTexts texts = shippedTexts();
    texts.exercises.replace("\"gluteus-minimus\"", "\"gluteus-tinymus\"");
    Desk desk;
    const auto program = desk.open(texts);
    CHECK(program->catalogue().exercises().size() > 10);
    CHECK_FALSE(strips(*program).isEmpty());
    REQUIRE(button(*program, QStringLiteral("Show which")) != nullptr);
    QTest::mouseClick(button(*program, QStringLiteral("Show which")), Qt::LeftButton);
    REQUIRE(desk.prompts.told().size() == 1);
    CHECK(desk.prompts.told().front().why.contains(QStringLiteral("gluteus-tinymus")));
    CHECK(desk.prompts.told().front().why.contains(QStringLiteral("/exercises/")));
}

TEST_CASE("faulty studies, search words and templates are named at the start", "[program]")
{
    using Text = QByteArray ShippedTexts::*;
    const auto [text, fault] =
        GENERATE(table<Text, QByteArray>({{&ShippedTexts::evidence, "{\"format\": \"a letter\"}"},
                                          {&ShippedTexts::searchWords, "not json"},
                                          {&ShippedTexts::templates, "{"}}));
    ShippedTexts texts = shippedTexts();
    texts.*text = fault;
    Desk desk;
    const auto program = desk.open(texts);
    CHECK(program->catalogue().exercises().size() > 100);
    CHECK(
        strips(*program).contains(QStringLiteral("Part of the exercise list could not be read.")));
}

TEST_CASE("what Learn cannot read is named when it is opened", "[program]")
{
    ShippedTexts texts = shippedTexts();
    texts.learn.replace("\"gluteus-minimus\"", "\"gluteus-tinymus\"");
    Desk desk;
    const auto program = desk.open(texts);
    CHECK(strips(*program).isEmpty());
    program->window().showPage(QStringLiteral("learn"));
    QCoreApplication::processEvents(); // a strip is shown in the next turn
    REQUIRE(button(*program, QStringLiteral("Show which")) != nullptr);
    QTest::mouseClick(button(*program, QStringLiteral("Show which")), Qt::LeftButton);
    REQUIRE(desk.prompts.told().size() == 1);
    CHECK(desk.prompts.told().front().why.contains(QStringLiteral("gluteus-tinymus")));
    CHECK(desk.prompts.told().front().why.contains(QStringLiteral("/groups/0/topics/")));
}

TEST_CASE("Learn opens whatever its file holds", "[program]")
{
    ShippedTexts texts = shippedTexts();
    texts.learn = GENERATE(as<QByteArray>(), "", "{", "[]", "{\"format\": 7}");
    Desk desk;
    const auto program = desk.open(texts);
    program->window().showPage(QStringLiteral("learn"));
    QCoreApplication::processEvents(); // a strip is shown in the next turn
    CHECK(strips(*program).contains(QStringLiteral("Part of what Learn tells could not be read.")));
}

TEST_CASE("a list of exercises that is missing, empty or no JSON does not stop the program",
          "[program]")
{
    const auto text = GENERATE(as<std::string>(), "", "{", "not json", "[]", "{\"format\": 7}");
    ShippedTexts texts = shippedTexts();
    texts.exercises = QByteArray::fromStdString(text);
    Desk desk;
    const auto program = desk.open(texts);
    CHECK(program->window().isVisible());
    CHECK(program->catalogue().exercises().empty());
    CHECK_FALSE(strips(*program).isEmpty());
}

TEST_CASE("a faulty figure is told when figures are read, and the others are drawn", "[program]")
{
    ShippedTexts texts = shippedTexts();
    texts.figures.replace("\"view\": [28, 8]", "\"view\": \"aside\"");
    Desk desk;
    const auto program = desk.open(texts);
    CHECK(strips(*program).isEmpty());
    program->window().showPage(QStringLiteral("exercises"));
    REQUIRE(
        QTest::qWaitFor([&] { return button(*program, QStringLiteral("Show which")) != nullptr; }));
    QTest::mouseClick(button(*program, QStringLiteral("Show which")), Qt::LeftButton);
    REQUIRE(desk.prompts.told().size() == 1);
    CHECK(desk.prompts.told().front().why.contains(QStringLiteral("/figures/")));
}

TEST_CASE("own exercises that no routine names are read once the window is painted", "[program]")
{
    Desk desk;
    {
        const auto program = desk.open();
        program->exercises().save(
            {{.exercise = anExercise("own-used", "Used"), .figure = {}, .removedAt = {}},
             {.exercise = anExercise("own-other", "Other"), .figure = {}, .removedAt = {}}});
        program->document().addRoutine(
            {.id = {}, .name = "Mine", .steps = {{.exercise = "own-used"}}},
            QStringLiteral("add routine"));
        program->window().close(); // saves
    }
    const auto program = desk.open();
    CHECK(program->catalogue().find("own-used") != nullptr);
    CHECK(program->catalogue().find("own-other") == nullptr);
    SECTION("by itself")
    {
        CHECK(QTest::qWaitFor([&] { return program->catalogue().find("own-other") != nullptr; }));
    }
    SECTION("at once for a page that needs them")
    {
        program->window().showPage(QStringLiteral("exercises"));
        CHECK(program->catalogue().find("own-other") != nullptr);
    }
    SECTION("at once for a change")
    {
        program->exercises().remove("own-other", desk.clock.now());
        CHECK(program->catalogue().shelfOf("own-other") == Shelf::Bin);
        CHECK(program->catalogue().shelfOf("own-used") == Shelf::Own);
    }
}

TEST_CASE("own exercises that cannot be read are named, once", "[program]")
{
    Desk desk;
    desk.open().reset();
    {
        Database database(databasePath(desk.folder.path()));
        OwnExerciseStore(database).save(
            {{.key = "own-bad", .entry = "{\"id\": 7}", .figure = {}, .removedAt = {}}});
    }
    const auto program = desk.open();
    program->window().showPage(QStringLiteral("exercises"));
    program->window().showPage(QStringLiteral("routines"));
    QCoreApplication::processEvents();
    CHECK(strips(*program).count(QStringLiteral("Some of your own exercises could not be read.")) ==
          1);
}

TEST_CASE("data that is damaged, foreign or newer is refused and not touched", "[program]")
{
    Desk desk;
    const auto file = databasePath(desk.folder.path());
    SECTION("a file that is no database")
    {
        write(file, "this is a letter, not a database. " + std::string(5000, 'x'));
        CHECK(desk.refusal() == ErrorCode::DatabaseUnopenable);
    }
    SECTION("a database that was cut off")
    {
        desk.open().reset();
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        CHECK(desk.refusal() == ErrorCode::DatabaseUnopenable);
    }
}

TEST_CASE("a settings file that cannot be read is set aside with a message", "[program]")
{
    Desk desk;
    write(desk.folder.path() / "settings.ini", std::string("[look\n\0\xff garbage = [[", 21));
    const auto program = desk.open();
    CHECK(strips(*program).contains(
        QStringLiteral("Your settings could not be read and were set aside.")));
}

TEST_CASE("edits that do not fit on the disk are kept, announced and saved later", "[program]")
{
    Desk desk;
    const auto program = desk.open();
    {
        const LargestFile full(4096);
        program->document().addRoutine({.id = {}, .name = "Legs", .steps = {}},
                                       QStringLiteral("add routine"));
        REQUIRE(QTest::qWaitFor(
            [&] {
                return strips(*program).contains(
                    QStringLiteral("Your last edits are not saved yet."));
            },
            5000));
    }
    CHECK(program->document().plan().routines.size() == 1);
    REQUIRE(button(*program, QStringLiteral("Try again")) != nullptr);
    QTest::mouseClick(button(*program, QStringLiteral("Try again")), Qt::LeftButton);

    Database database(databasePath(desk.folder.path()));
    CHECK(PlanStore(database, {1}).load() == program->document().plan());
}

TEST_CASE("closing with edits that cannot be saved asks first", "[program]")
{
    Desk desk;
    const auto program = desk.open();
    const LargestFile full(4096);
    program->document().addRoutine({.id = {}, .name = "Legs", .steps = {}}, {});
    desk.prompts.willChoose(0);
    CHECK_FALSE(program->window().close());
    CHECK(program->window().isVisible());
    desk.prompts.willChoose(1);
    CHECK(program->window().close());
}

TEST_CASE("edits are saved when the window closes", "[program]")
{
    Desk desk;
    auto program = desk.open();
    program->document().addRoutine({.id = {}, .name = "Legs", .steps = {}}, {});
    const Plan plan = program->document().plan();
    CHECK(program->window().close());
    program.reset();
    CHECK(desk.open()->document().plan() == plan);
    CHECK(desk.prompts.asked().isEmpty());
}

TEST_CASE("a second window wakes the first in place of opening", "[program]")
{
    const TempFolder folder;
    const TempFolder other;
    SingleInstance first(folder.path());
    CHECK_FALSE(first.wakesOther());
    first.listen();
    QSignalSpy woken(&first, &SingleInstance::woken);

    SingleInstance second(folder.path());
    CHECK(second.wakesOther());
    CHECK(QTest::qWaitFor([&] { return woken.count() == 1; }, 5000));
    QSignalSpy given(&first, &SingleInstance::given);
    const QStringList files{QStringLiteral("/tmp/a b.hipstride"), QStringLiteral("/tmp/ü.png")};
    CHECK(second.wakesOther(files));
    REQUIRE(QTest::qWaitFor([&] { return given.count() == 1; }, 5000));
    CHECK(given[0][0].toStringList() == files);
    CHECK(woken.count() == 2);
    SingleInstance elsewhere(other.path());
    CHECK_FALSE(elsewhere.wakesOther());
}
