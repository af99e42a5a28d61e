// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "domain/sheet_id.h"
#include "drawing/qt_text.h"
#include "support/random_letters.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/clinic.h"
#include "ui/clients/paper_grid_table.h"
#include "ui/clients/programme_sheet.h"
#include "ui/document/client_sheets.h"
#include "ui/handout/sheet_view.h"
#include "ui/settings.h"
#include "ui/type_scale.h"

using namespace hipstride;

namespace {

Programme sixExercises(const Catalogue &catalogue)
{
    Programme programme;
    programme.title = "Stronger hips";
    for (std::size_t i = 0; i < 6; ++i)
        programme.steps.push_back(
            {.step = {.exercise = catalogue.exercises()[i].key, .dose = {.sets = 3}, .note = {}}});
    return programme;
}

/// A client with one sheet of six exercises, her page open.
struct WithSheet : Clinic
{
    PersonId jonas = add(QStringLiteral("Jonas Berg"));
    IssuedSheet sheet =
        program->sheets().issue(jonas, sixExercises(program->catalogue()), addDays(clock.day, -14));

    PaperGridTable &grid()
    {
        QCoreApplication::processEvents();
        return *find<PaperGridTable>("paper-grid");
    }
    /// Presses a key in the grid, and counts it.
    void press(int key)
    {
        QTest::keyClick(&grid(), static_cast<Qt::Key>(key));
        ++keys;
    }
    std::vector<Session> back() { return program->sheets().sessions(sheet); }

    int keys = 0;
};

} // namespace

TEST_CASE("a programme is copied from a template, changed for one client and issued", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.beginWith(0); // the first template: there is no sheet, protocol or routine
    auto *dialog = clinic.find<ProgrammeSheet>("programme-sheet");
    REQUIRE(dialog != nullptr);
    const std::string title = dialog->programme().title;
    auto *row = dialog->findChild<QWidget *>(QStringLiteral("programme-step-0"));
    auto *keyPoint = row->findChild<QLineEdit *>(QStringLiteral("programme-key-point"));
    auto *words = row->findChild<QPushButton *>(QStringLiteral("programme-words"));
    QTest::mouseClick(words, Qt::LeftButton);
    keyPoint->selectAll();
    QTest::keyClicks(keyPoint, QStringLiteral("Slowly down"));
    clinic.click("programme-issue");

    const std::vector<IssuedSheet> sheets = clinic.program->sheets().sheets(jonas);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].revision == 1);
    CHECK(sheets[0].issued == clinic.clock.day);
    CHECK(sheets[0].programme.review == addDays(clinic.clock.day, 14));
    CHECK(sheets[0].programme.title == title);
    CHECK(sheets[0].programme.steps[0].keyPoint == "Slowly down");
    for (const ProgrammeStep &step : sheets[0].programme.steps) {
        CHECK_FALSE(step.name.empty());
        CHECK_FALSE(step.doseWords.empty());
    }
    CHECK_FALSE(clinic.program->sheets().draft(jonas).has_value());
    CHECK(clinic.find("handoutPreview") != nullptr);
}

TEST_CASE("the sheet beside the form is laid out only where somebody sees it", "[clients]")
{
    Clinic clinic;
    int shown = 0;
    ProgrammeSheet dialog(
        sixExercises(clinic.program->catalogue()), 1, clinic.program->catalogue(), clinic.clock.day,
        {.view = new QWidget, .show = [&shown](const IssuedSheet &) { ++shown; }});
    SECTION("at once where there is room")
    {
        dialog.resize(1300, 600);
        dialog.show();
        CHECK(shown == 1);
        return;
    }
    dialog.resize(800, 600); // no room beside the form
    dialog.show();
    auto *title = dialog.findChild<QLineEdit *>(QStringLiteral("programme-title"));
    QTest::keyClicks(title, QStringLiteral("A"));
    CHECK(shown == 0);
    dialog.resize(1300, 600);
    CHECK(shown == 1);
    QTest::keyClicks(title, QStringLiteral("B"));
    CHECK(shown == 2);
}

TEST_CASE("a draft that is closed is gone on with", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.beginWith(0);
    auto *title = clinic.find<QLineEdit>("programme-title");
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Hips for Jonas"));
    clinic.click("programme-close");
    CHECK(clinic.program->sheets().draft(jonas)->title == "Hips for Jonas");
    CHECK(clinic.find<QPushButton>("write-revision")->text() ==
          QStringLiteral("Go on with revision 1"));
    clinic.click("write-revision"); // asks nothing
    CHECK(clinic.find<QLineEdit>("programme-title")->text() == QStringLiteral("Hips for Jonas"));
    CHECK(clinic.find("begin-sheet") == nullptr);
}

TEST_CASE("a protocol begins the next client's programme", "[clients]")
{
    Clinic clinic;
    clinic.add(QStringLiteral("Jonas Berg"));
    clinic.beginWith(0);
    clinic.click("programme-protocol");
    const std::string title = clinic.find<ProgrammeSheet>("programme-sheet")->programme().title;
    clinic.click("programme-close");
    clinic.add(QStringLiteral("Amara Okafor"));
    clinic.beginWith(0); // the protocol comes before the templates
    CHECK(clinic.find<ProgrammeSheet>("programme-sheet")->programme().title == title);
}

TEST_CASE("a protocol is renamed and removed where it is chosen, and both are taken back",
          "[clients]")
{
    Clinic clinic;
    clinic.add(QStringLiteral("Jonas Berg"));
    clinic.program->sheets().addProtocol(sixExercises(clinic.program->catalogue()));
    const auto protocols = [&] { return clinic.program->sheets().protocols(); };
    clinic.click("write-revision");
    clinic.prompts.willType(QStringLiteral("Runner's hip"));
    clinic.click("begin-rename");
    CHECK(protocols().at(0).programme.title == "Runner's hip");
    clinic.undo();
    CHECK(protocols().at(0).programme.title == "Stronger hips");
    clinic.click("begin-remove");
    CHECK(protocols().empty());
    CHECK(clinic.find("begin-remove") == nullptr); // a template is chosen now
    clinic.undo();
    CHECK(protocols().at(0).programme.title == "Stronger hips");
}

TEST_CASE("the next revision begins as the last, and its words follow the doses", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.beginWith(0);
    clinic.click("programme-issue");
    clinic.click("close");
    clinic.beginWith(0); // as revision 1
    auto *dialog = clinic.find<ProgrammeSheet>("programme-sheet");
    REQUIRE(dialog != nullptr);
    auto *sets = dialog->findChild<QWidget *>(QStringLiteral("sets"));
    QTest::keyClick(sets, Qt::Key_Up);
    clinic.click("programme-issue");
    const std::vector<IssuedSheet> sheets = clinic.program->sheets().sheets(jonas);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].programme.steps[0].doseWords != sheets[1].programme.steps[0].doseWords);
    CHECK(sheets[0].programme.steps[1] == sheets[1].programme.steps[1]);
}

TEST_CASE("an issued sheet stays as it was when the next revision changes", "[clients]")
{
    WithSheet clinic;
    Programme next = clinic.sheet.programme;
    next.steps.pop_back();
    const IssuedSheet second = clinic.program->sheets().issue(clinic.jonas, next, clinic.clock.day);
    const std::vector<IssuedSheet> sheets = clinic.program->sheets().sheets(clinic.jonas);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0] == second);
    CHECK(sheets[1] == clinic.sheet);
    QCoreApplication::processEvents();
    clinic.click("sheet-compare-0");
    CHECK(clinic.find("compare-sheet") != nullptr);
    clinic.click("compare-print");
    CHECK(clinic.find("sheetPreview") != nullptr);
    clinic.click("close");
    clinic.click("compare-close");
    clinic.click("sheet-print-1");
    CHECK(clinic.find("handoutPreview") != nullptr);
}

TEST_CASE("a sheet is printed again just as it was, whatever is chosen since", "[clients]")
{
    Clinic clinic;
    Settings &settings = clinic.program->settings();
    settings.set(setting::clinic, QStringLiteral("Northgate Physiotherapy"));
    settings.set(setting::logo, QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="40"
        height="20"><rect width="40" height="20" fill="#804020"/></svg>)"));
    settings.set(setting::paper, QStringLiteral("letter"));
    settings.set(setting::sheetLayout, QStringLiteral("2"));
    settings.set(setting::sheetSecondLanguage, QStringLiteral("de"));
    clinic.add(QStringLiteral("Jonas Berg"));
    clinic.beginWith(0);
    clinic.click("programme-issue");
    const auto pictures = [&clinic] {
        auto *sheet =
            clinic.find<QDialog>("handoutPreview")->findChild<SheetView *>(QStringLiteral("sheet"));
        sheet->setPercent(50);
        QImage picture(sheet->sizeHint(), QImage::Format_RGB32);
        sheet->resize(picture.size());
        sheet->render(&picture);
        clinic.click("close");
        return picture;
    };
    const QImage given = pictures();

    settings.set(setting::clinic, QStringLiteral("Southgate"));
    settings.set(setting::logo, QByteArray());
    settings.set(setting::paper, QStringLiteral("a4"));
    settings.set(setting::sheetLayout, QStringLiteral("list"));
    settings.set(setting::sheetSecondLanguage, QString());
    settings.set(setting::sheetBlackAndWhite, true);
    clinic.clock.day = addDays(clinic.clock.day, 30);
    clinic.click("sheet-print-0");
    CHECK(pictures() == given);
    // and looking at it changed nothing that was chosen
    CHECK(settings.get(setting::sheetLayout) == QStringLiteral("list"));
    CHECK(settings.get(setting::paper) == QStringLiteral("a4"));
}

TEST_CASE("a fortnight of six exercises goes in with one key a cell", "[clients]")
{
    WithSheet clinic;
    auto *search = clinic.find<QLineEdit>("client-search");
    QTest::keyClicks(search, toQt(clinic.sheet.id).toLower());
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(clinic.find<QListView>("client-list")->currentIndex().data() ==
          QStringLiteral("Jonas Berg"));
    const int keysToFind = static_cast<int>(clinic.sheet.id.size()) + 1;
    for (int day = 0; day < 14; ++day) {
        if (day == 4 || day == 9) {
            clinic.press(Qt::Key_Right); // nothing on that day
            continue;
        }
        for (int exercise = 0; exercise < 6; ++exercise)
            clinic.press(exercise == 5 && day == 2 ? Qt::Key_Return : Qt::Key_Space);
        clinic.press(day == 3 ? Qt::Key_T : Qt::Key_2);
        clinic.press(Qt::Key_6);
    }
    CHECK(clinic.keys == 12 * 8 + 2);
    CHECK(clinic.keys <= 14 * 8);
    // the usual 0.28 s a key (Card, Moran and Newell 1983), and a click to save
    CHECK((keysToFind + clinic.keys) * 0.28 + 1.5 < 60);
    CHECK(clinic.back().empty());
    clinic.find("grid-save")->setFocus();
    clinic.click("grid-save");
    CHECK(clinic.grid().hasFocus());

    const std::vector<Session> back = clinic.back();
    REQUIRE(back.size() == 12);
    CHECK(back[0].day == clinic.sheet.issued);
    CHECK(doneSets(back[0].sets) == plannedSets(back[0].steps));
    CHECK(back[2].state == SessionState::EndedEarly);
    CHECK(back[3].pain == 10);
    CHECK(back[11].effort == 6);
    CHECK(clinic.program->sheets().recentSessions(clinic.jonas, clinic.clock.day).size() == 12);
    CHECK_FALSE(clinic.find<QPushButton>("grid-save")->isEnabled());

    clinic.click("open-client"); // has a log now, and still no plan
    CHECK(clinic.find("way-programme") != nullptr);
}

TEST_CASE("the days of the grid stand whole when the letters become larger", "[clients]")
{
    WithSheet clinic;
    const auto isWhole = [&clinic] {
        const QHeaderView &head = *clinic.grid().horizontalHeader();
        for (int column = 1; column < head.count(); ++column) {
            const QString day =
                head.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const int words = QFontMetrics(fontOf(TypeToken::Small)).horizontalAdvance(day);
            if (head.sectionSize(column) < words + spaced(8))
                return false;
        }
        return head.height() >= head.fontMetrics().height() &&
               clinic.grid().rowHeight(0) >= lineHeight(TypeToken::Strong);
    };
    CHECK(isWhole());
    for (const int percent : {150, 200, 100}) {
        CAPTURE(percent);
        clinic.program->settings().set(setting::textPercent, percent);
        CHECK(isWhole());
    }
}

TEST_CASE("a grid that was saved can be corrected later", "[clients]")
{
    WithSheet clinic;
    clinic.grid().goTo(0, 1);
    clinic.press(Qt::Key_Space);
    clinic.press(Qt::Key_Space);
    clinic.click("grid-save");
    const SessionId first = clinic.back().at(0).id;
    clinic.grid().goTo(1, 1);
    clinic.press(Qt::Key_Delete);
    clinic.click("grid-save");
    REQUIRE(clinic.back().size() == 1);
    CHECK(clinic.back()[0].id == first);
    CHECK(doneSets(clinic.back()[0].sets) == 3);
    clinic.grid().goTo(0, 1);
    clinic.press(Qt::Key_Delete);
    clinic.click("grid-save");
    CHECK(clinic.back().empty());
}

TEST_CASE("the id of a sheet that was issued elsewhere opens nothing and says so", "[clients]")
{
    WithSheet clinic;
    auto *search = clinic.find<QLineEdit>("client-search");
    QTest::keyClicks(search, toQt(sheetIdText({.revision = 7, .serial = 700})));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(clinic.prompts.told().size() == 1);
    CHECK(clinic.prompts.told()[0].what.contains(QStringLiteral("H7-")));
}

TEST_CASE("a sheet that is too long for its codes says so before it is printed", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    Programme programme;
    programme.title = "Everything";
    RandomLetters random;
    for (int i = 0; i < 30; ++i) {
        ProgrammeStep step = sixExercises(clinic.program->catalogue()).steps.front();
        step.keyPoint += random(580);
        programme.steps.push_back(step);
    }
    clinic.program->sheets().issue(jonas, programme, clinic.clock.day);
    QCoreApplication::processEvents();
    clinic.click("sheet-print-0");
    const auto *message = clinic.find("message");
    REQUIRE(message != nullptr);
    QStringList texts;
    for (const QLabel *label : message->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("Too long for a code")));
}
