// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QTreeWidget>
#include <QUrl>

#include <fstream>

#include "drawing/qr_symbol.h"
#include "drawing/qt_text.h"
#include "exchange/programme_code.h"
#include "exchange/programme_file.h"
#include "support/file_text.h"
#include "support/random_letters.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/clinic.h"
#include "ui/document/client_sheets.h"
#include "ui/document/plan_document.h"

using namespace hipstride;

namespace {

Programme twoExercises()
{
    Programme programme;
    programme.title = "Hips for Jonas";
    programme.steps = {{.step = {.exercise = "clamshell", .dose = {.sets = 3}, .note = {}}},
                       {.step = {.exercise = "hip-thrust", .dose = {.sets = 2}, .note = {}}}};
    return programme;
}

QImage pictureOf(const std::string &code)
{
    QImage picture(600, 600, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintQrSymbol(painter, QRectF(0, 0, 600, 600), qrSymbolOf(code));
    return picture;
}

struct Desk : Clinic
{
    QString write(const char *name, const std::string &text)
    {
        const auto path = folder.path() / name;
        std::ofstream(path, std::ios::binary) << text;
        return toQt(path.string());
    }
    const Plan &plan() const { return program->document().plan(); }
    bool asks() const { return find("intake-sheet") != nullptr; }
    QString words(const char *name) const { return find<QLabel>(name)->text(); }
};

} // namespace

TEST_CASE("a programme file becomes a routine only after the comparison", "[intake]")
{
    Desk desk;
    desk.program->openFiles({desk.write("jonas.hipstride", writeProgramme(twoExercises()))});
    REQUIRE(desk.asks());
    CHECK(desk.plan().routines.empty());
    SECTION("taken")
    {
        desk.click("intake-take");
        REQUIRE(desk.plan().routines.size() == 1);
        CHECK(desk.plan().routines[0].name == "Hips for Jonas");
        CHECK(desk.plan().routines[0].steps.size() == 2);
        desk.program->document().undoStack().undo();
        CHECK(desk.plan().routines.empty());
    }
    SECTION("left")
    {
        desk.click("intake-cancel");
        CHECK(desk.plan().routines.empty());
    }
    CHECK(desk.prompts.told().empty());
}

TEST_CASE("what would be replaced is said before it is", "[intake]")
{
    Desk desk;
    Routine mine = routineFrom(twoExercises());
    mine.steps.pop_back();
    mine.steps[0].dose.sets = 5;
    desk.program->document().addRoutine(mine, QStringLiteral("add routine"));
    desk.program->openFiles({desk.write("jonas.hipstride", writeProgramme(twoExercises()))});
    CHECK(desk.words("intake-target") == QStringLiteral("A new routine of mine"));
    QTest::keyClick(desk.find("pick-search"), Qt::Key_Down);
    CHECK(desk.words("intake-summary").contains(QStringLiteral("Exercises: 1 new, 1 changed.")));
    desk.click("intake-take");
    REQUIRE(desk.plan().routines.size() == 1);
    CHECK(desk.plan().routines[0].steps == routineFrom(twoExercises()).steps);
}

TEST_CASE("for a client it becomes what is being written, with its words, and can be undone",
          "[intake]")
{
    Desk desk;
    const PersonId jonas = desk.add(QStringLiteral("Jonas Berg"));
    Programme own = twoExercises();
    own.steps[0].keyPoint = "Slowly, Jonas.";
    desk.program->openFiles({desk.write("jonas.hipstride", writeProgramme(own))});
    CHECK(desk.words("intake-target").contains(QStringLiteral("Jonas Berg"))); // her page is open
    CHECK(desk.find("intake-words") == nullptr);
    QTest::keyClick(desk.find("pick-search"), Qt::Key_Up);
    REQUIRE(desk.find("intake-words") != nullptr); // a routine has no words
    QTest::keyClick(desk.find("pick-search"), Qt::Key_Down);
    desk.click("intake-take");
    CHECK(desk.program->sheets().draft(jonas) == own);
    desk.undo();
    CHECK_FALSE(desk.program->sheets().draft(jonas).has_value());
}

TEST_CASE("among thirty clients the one meant is found by typing, newest first", "[intake]")
{
    Desk desk;
    std::vector<PersonId> clients;
    for (int i = 1; i <= 30; ++i)
        clients.push_back(desk.add(QStringLiteral("Client %1").arg(i, 2, 10, QLatin1Char('0'))));
    const PersonId amara = desk.add(QStringLiteral("Amara Okafor"));
    desk.program->sheets().saveDraft(clients[6], twoExercises());
    auto *page =
        static_cast<ClientsPage *>(desk.program->window().showPage(QStringLiteral("clients")));
    page->select(clients[3]);
    desk.program->openFiles({desk.write("new.hipstride", writeProgramme(twoExercises()))});
    QWidget *search = desk.find("pick-search");
    REQUIRE(QTest::qWaitFor([search] { return search->hasFocus(); }));
    const auto *list = desk.find<QTreeWidget>("pick-list");
    REQUIRE(list->topLevelItemCount() == 32);
    CHECK(list->topLevelItem(1)->text(0) == QStringLiteral("Client 04")); // her page is open
    CHECK(list->topLevelItem(2)->text(0) == QStringLiteral("Amara Okafor"));
    CHECK(list->topLevelItem(31)->text(0) == QStringLiteral("Client 01"));
    QTest::keyClicks(search, QStringLiteral("nobody"));
    CHECK_FALSE(desk.find("intake-take")->isEnabled());
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(desk.asks());
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("client 07"));
    CHECK(desk.words("intake-summary").contains(QStringLiteral("Exercises: 2 the same.")));
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("Has a draft"));
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("ama"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK_FALSE(desk.asks());
    CHECK(desk.program->sheets().draft(amara) == twoExercises());
}

TEST_CASE("a picture of the code is enough, from a file, the clipboard or dropped", "[intake]")
{
    Desk desk;
    const QImage picture = pictureOf(programmeCode(twoExercises()).at(0));
    SECTION("from a file")
    {
        const QString path = toQt((desk.folder.path() / "photo.png").string());
        REQUIRE(picture.save(path));
        desk.prompts.willOpen(path);
        QTest::keyClick(&desk.program->window(), Qt::Key_O, Qt::ControlModifier);
    }
    SECTION("from the clipboard")
    {
        QApplication::clipboard()->setImage(picture);
        QTest::keyClick(&desk.program->window(), Qt::Key_V,
                        Qt::ControlModifier | Qt::ShiftModifier);
    }
    SECTION("dropped")
    {
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(desk.write("jonas.hipstride", writeProgramme(twoExercises())))});
        QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.program->window(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.program->window(), &drop);
    }
    REQUIRE(desk.asks());
    desk.click("intake-take");
    CHECK(desk.plan().routines.at(0).steps == routineFrom(twoExercises()).steps);
}

TEST_CASE("a programme in two codes asks for the second picture", "[intake]")
{
    Programme longOne = twoExercises();
    RandomLetters random;
    for (ProgrammeStep &step : longOne.steps)
        step.keyPoint += random(500);
    const std::vector<std::string> codes = programmeCode(longOne);
    REQUIRE(codes.size() == 2);
    Desk desk;
    QStringList paths;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        paths.append(toQt((desk.folder.path() / ("photo" + std::to_string(i) + ".png")).string()));
        REQUIRE(pictureOf(codes[i]).save(paths.last()));
    }
    desk.prompts.willChoose(0);
    desk.prompts.willOpen(paths[0]);
    desk.program->openFiles({paths[1]});
    CHECK(desk.asks());
}

TEST_CASE("a hostile file is refused with place and reason, and nothing changes", "[intake]")
{
    struct Fault
    {
        const char *name;
        std::string text;
        const char *told;
    };
    std::string unknown = writeProgramme(twoExercises());
    unknown.replace(unknown.find("clamshell"), 9, "clamshall");
    std::string many = writeProgramme(twoExercises());
    many.replace(many.find("\"sets\": 3"), 9, "\"sets\": 3000000000000");
    const auto fault = GENERATE_COPY(values<Fault>(
        {{"empty", "", ""},
         {"no JSON", "not json", "1"},
         {"deep", std::string(100'000, '['), ""},
         {"large", std::string(2'000'000, ' '), "1 MB"},
         {"another format", "{\"format\": \"x\", \"version\": 1}", "/format"},
         {"newer", "{\"format\": \"hipstride-programme\", \"version\": 99}", "/version"},
         {"unknown exercise", unknown, "/steps/0/exercise"},
         {"impossible dose", many, "/steps/0/dose"},
         {"no exercises",
          "{\"format\": \"hipstride-programme\", \"version\": 1, \"title\": \"A\", "
          "\"daysAWeek\": 3, \"steps\": []}",
          "/steps"}}));
    INFO(fault.name);
    Desk desk;
    desk.program->openFiles({desk.write("evil.hipstride", fault.text)});
    CHECK_FALSE(desk.asks());
    REQUIRE(desk.prompts.told().size() == 1);
    INFO(desk.prompts.told()[0].why.toStdString());
    CHECK_FALSE(desk.prompts.told()[0].why.isEmpty());
    CHECK(desk.prompts.told()[0].what.contains(QStringLiteral("evil.hipstride")));
    CHECK(desk.prompts.told()[0].why.contains(QLatin1String(fault.told)));
    CHECK(desk.plan().routines.empty());
}

TEST_CASE("a picture without a code, and one that is no picture, say so", "[intake]")
{
    Desk desk;
    QImage empty(200, 200, QImage::Format_RGB32);
    empty.fill(Qt::white);
    const QString path = toQt((desk.folder.path() / "white.png").string());
    REQUIRE(empty.save(path));
    desk.program->openFiles({path});
    desk.program->openFiles({desk.write("words.png", "this is no picture")});
    CHECK_FALSE(desk.asks());
    CHECK(desk.prompts.told().size() == 3); // the last is told as unreadable and as without a code
    CHECK(desk.plan().routines.empty());
}

TEST_CASE("the newest sheet is shared as a file that can be taken in elsewhere", "[intake]")
{
    Desk desk;
    const PersonId jonas = desk.add(QStringLiteral("Jonas Berg"));
    desk.program->sheets().issue(jonas, twoExercises(), desk.clock.day);
    QCoreApplication::processEvents();
    const QString path = toQt((desk.folder.path() / "shared.hipstride").string());
    desk.prompts.willSaveTo(path);
    desk.trigger("share-sheet");
    const ProgrammeReading reading = readProgramme(fileText(std::filesystem::path(fromQt(path))));
    CHECK(reading.problems.empty());
    CHECK(reading.programme.steps == twoExercises().steps);
    CHECK(fileText(std::filesystem::path(fromQt(path))).find("Berg") == std::string::npos);
}
