// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include "support/catch.h"
#include "support/scripted_prompts.h"
#include "support/shipped_figures.h"
#include "ui/handout/handout_preview.h"
#include "ui/handout/sheet_view.h"
#include "ui/settings.h"
#include "ui/style/hipstride_style.h"
#include "ui/theme.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

Catalogue catalogueOfTwo()
{
    return Catalogue({Exercise{.key = "single-leg-bridge",
                               .name = "Single-leg bridge",
                               .shortName = "Single-leg bridge",
                               .steps = {"Lie on your back.", "Lift your hips."},
                               .cues = {"Hips stay level."}},
                      Exercise{.key = "boxes",
                               .name = "Crab and monster walk boxes",
                               .shortName = "Walk boxes",
                               .countedIn = CountedIn::Boxes,
                               .steps = {"Put the band above your knees."},
                               .cues = {"Keep the band tight."}}},
                     {});
}

Routine routineOfTwo()
{
    return {.name = "Before the run",
            .steps = {{"single-leg-bridge",
                       {.sets = 3, .work = Repetitions{10, 10}, .side = Side::Each, .rest = 45s},
                       ""},
                      {"boxes", {.sets = 1, .work = Repetitions{10, 10}}, ""}}};
}

/// A preview that is open, with all it needs.
struct Opened
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ScriptedPrompts prompts;
    QString printedTo = folder.filePath(QStringLiteral("printed.pdf"));
    Catalogue catalogue = catalogueOfTwo();
    FigureLibrary figures = shippedFigures();
    HandoutPreview preview{sourceOf(routineOfTwo(), catalogue),
                           figures,
                           QStringLiteral("Jonas Berg"),
                           2026y / 11 / 3,
                           settings,
                           prompts,
                           [this](QPrinter &printer, QWidget *) {
                               printer.setOutputFormat(QPrinter::PdfFormat);
                               printer.setOutputFileName(printedTo);
                               return true;
                           }};

    Opened()
    {
        preview.show();
        REQUIRE(QTest::qWaitForWindowExposed(&preview));
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = preview.findChild<Widget *>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }

    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    QString saved()
    {
        const QString path = folder.filePath(QStringLiteral("saved.pdf"));
        prompts.willSaveTo(path);
        click("savePdf");
        return textOf(path);
    }

    static QString textOf(const QString &path)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), path, QStringLiteral("-")});
        REQUIRE(reader.waitForFinished());
        REQUIRE(reader.exitCode() == 0);
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
};

bool hasColour(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y < part.bottom(); ++y) {
        for (int x = part.left(); x < part.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.red() != pixel.green() || pixel.green() != pixel.blue())
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a sheet is saved as a file with every exercise and dose", "[ui][handout]")
{
    Opened opened;
    const QString text = opened.saved();
    CHECK(text.contains(QStringLiteral("Before the run")));
    CHECK(text.contains(QStringLiteral("Jonas Berg")));
    CHECK(text.contains(QStringLiteral("Single-leg bridge")));
    CHECK(text.contains(QStringLiteral("3 × 10 each side, rest 45 s")));
    CHECK(text.contains(QStringLiteral("Crab and monster walk boxes")));
    CHECK(text.contains(QStringLiteral("10 boxes")));
    CHECK(opened.prompts.told().empty());
    CHECK(opened.find<QWidget>("message")->isVisible());
}

TEST_CASE("what is typed into the form is on the sheet", "[ui][handout]")
{
    Opened opened;
    auto *title = opened.find<QLineEdit>("sheetTitle");
    QTest::mouseClick(title, Qt::LeftButton);
    QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(title, QStringLiteral("For the hills"));
    QTest::keyClick(title, Qt::Key_Tab);
    QWidget *person = QApplication::focusWidget();
    CHECK(person == opened.find<QLineEdit>("sheetPerson"));
    QTest::keyClick(person, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(person, QStringLiteral("Ada King"));
    QTest::keyClick(person, Qt::Key_Tab);
    QWidget *lead = QApplication::focusWidget();
    QTest::keyClick(lead, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(lead, QStringLiteral("Twice a week."));

    const QString text = opened.saved();
    CHECK(text.contains(QStringLiteral("For the hills")));
    CHECK(text.contains(QStringLiteral("Ada King")));
    CHECK(text.contains(QStringLiteral("Twice a week.")));
    CHECK_FALSE(text.contains(QStringLiteral("Jonas Berg")));
}

TEST_CASE("the next visit is on the sheet once it is switched on", "[ui][handout]")
{
    Opened opened;
    CHECK_FALSE(opened.saved().contains(QStringLiteral("Next visit")));
    CHECK_FALSE(opened.find<QDateEdit>("nextVisit")->isEnabled());
    QTest::keyClick(opened.find<Switch>("hasNextVisit"), Qt::Key_Space);
    CHECK(opened.find<QDateEdit>("nextVisit")->isEnabled());
    CHECK(opened.saved().contains(QStringLiteral("Next visit: Tue 17 Nov")));
}

TEST_CASE("without a tick grid there is one page less", "[ui][handout]")
{
    Opened opened;
    auto *sheet = opened.find<SheetView>("sheet");
    CHECK(sheet->pageCount() == 2);
    QTest::keyClick(opened.find<QComboBox>("tickGrid"), Qt::Key_Home);
    CHECK(sheet->pageCount() == 1);
    CHECK(sheet->accessibleName() == QStringLiteral("Preview, 1 page"));
    CHECK_FALSE(opened.saved().contains(QStringLiteral("Your two weeks")));
}

TEST_CASE("the preview and the file show the exercise by its figure", "[ui][handout]")
{
    Opened opened;
    const QImage page = opened.find<SheetView>("sheet")->grab().toImage();
    const QColor shorts = figureInk(FigureTheme::ColourPaper).shorts.nearer;
    int found = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            found += page.pixelColor(x, y) == shorts ? 1 : 0;
    }
    CHECK(found > 50);
    opened.saved();
    CHECK(QFileInfo(opened.folder.filePath(QStringLiteral("saved.pdf"))).size() > 60'000);
}

TEST_CASE("black and white is seen before it is printed", "[ui][handout]")
{
    Opened opened;
    auto *sheet = opened.find<SheetView>("sheet");
    const QRect page = sheet->placeOf(0).toRect();
    CHECK(hasColour(sheet->grab().toImage(), page));
    QTest::keyClick(opened.find<Switch>("blackAndWhite"), Qt::Key_Space);
    CHECK_FALSE(hasColour(sheet->grab().toImage(), page));
}

TEST_CASE("the paper is remembered, and only when it was chosen", "[ui][handout]")
{
    Opened opened;
    CHECK(opened.settings.get(setting::paper).isEmpty());
    auto *sheet = opened.find<SheetView>("sheet");
    const QRectF a4 = sheet->placeOf(0);
    QWidget *paper = opened.find<QWidget>("paper");
    QTest::mouseClick(paper->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
    CHECK(opened.settings.get(setting::paper) == QStringLiteral("letter"));
    CHECK(sheet->placeOf(0).height() / sheet->placeOf(0).width() < a4.height() / a4.width());
}

TEST_CASE("the printer gets the pages of the preview", "[ui][handout]")
{
    Opened opened;
    opened.click("print");
    CHECK(Opened::textOf(opened.printedTo) == opened.saved());
}

TEST_CASE("a file that cannot be written is told, and nothing claims it was saved", "[ui][handout]")
{
    Opened opened;
    opened.prompts.willSaveTo(opened.folder.filePath(QStringLiteral("missing/sheet.pdf")));
    opened.click("savePdf");
    REQUIRE(opened.prompts.told().size() == 1);
    CHECK_FALSE(opened.find<QWidget>("message")->isVisible());
}

TEST_CASE("Enter in a field neither prints nor closes, Escape closes", "[ui][handout]")
{
    Opened opened;
    QTest::keyClick(opened.find<QLineEdit>("sheetTitle"), Qt::Key_Return);
    CHECK(opened.preview.isVisible());
    CHECK_FALSE(QFileInfo::exists(opened.printedTo));
    QTest::keyClick(&opened.preview, Qt::Key_Escape);
    CHECK_FALSE(opened.preview.isVisible());
}

TEST_CASE("a name typed without a suffix gets one", "[ui][handout]")
{
    Opened opened;
    opened.prompts.willSaveTo(opened.folder.filePath(QStringLiteral("sheet")));
    opened.click("savePdf");
    CHECK(QFileInfo::exists(opened.folder.filePath(QStringLiteral("sheet.pdf"))));
    CHECK_FALSE(QFileInfo::exists(opened.folder.filePath(QStringLiteral("sheet"))));
}

TEST_CASE("a file name holds nothing that a file system refuses", "[ui][handout]")
{
    const Handout handout{.title = "Left/right: week 1", .person = "Ada King"};
    CHECK(fileNameFor(handout) == QStringLiteral("Left-right- week 1, Ada King.pdf"));
}

TEST_CASE("what is chosen about a sheet is there for the next one, words are not", "[ui][handout]")
{
    Opened opened;
    auto *sheet = opened.find<SheetView>("sheet");
    CHECK(sheet->pageCount() == 2);
    QTest::keyClick(opened.find<QComboBox>("sheetLayout"), Qt::Key_O); // One
    CHECK(sheet->pageCount() == 3);
    QTest::keyClick(opened.find<Switch>("largePrint"), Qt::Key_Space);
    QTest::keyClick(opened.find<Switch>("byPosition"), Qt::Key_Space);
    QTest::keyClick(opened.find<Switch>("sheetCode"), Qt::Key_Space);
    QTest::keyClick(opened.find<QComboBox>("tickGrid"), Qt::Key_Home);
    auto *title = opened.find<QLineEdit>("sheetTitle");
    QTest::keyClicks(title, QStringLiteral(" more"));

    const SheetChoices next = sheetChoicesFrom(opened.settings, 2026y / 11 / 4);
    CHECK(next.options.style.density == HandoutDensity::One);
    CHECK(next.options.style.isLargePrint);
    CHECK(next.options.isByPosition);
    CHECK_FALSE(next.hasCode);
    CHECK(next.options.gridWeeks == 0);
    CHECK(next.options.title.empty());
}

TEST_CASE("German stands under the English once it is chosen", "[ui][handout]")
{
    Opened opened;
    CHECK_FALSE(opened.saved().contains(QStringLiteral("auf Englisch")));
    auto *language = opened.find<QComboBox>("secondLanguage");
    QTest::keyClick(language, Qt::Key_End);
    CHECK(language->currentText() == QStringLiteral("Deutsch"));
    // of the two exercises one is not in the shipped catalogue
    const QString text = opened.saved();
    CHECK(text.contains(QStringLiteral("Single-leg bridge")));
    CHECK(text.contains(QStringLiteral("auf Englisch")));
    CHECK(opened.settings.get(setting::sheetSecondLanguage) == QStringLiteral("de"));
}

TEST_CASE("pages are turned by key and by button, and the bar says where one is", "[ui][handout]")
{
    Opened opened;
    auto *area = opened.find<QScrollArea>("sheetArea");
    auto *page = opened.find<TextLabel>("pageCount");
    CHECK(page->text() == QStringLiteral("Page 1 of 2"));
    CHECK_FALSE(opened.find<QWidget>("pageBefore")->isEnabled());
    QTest::keyClick(area, Qt::Key_PageDown);
    CHECK(page->text() == QStringLiteral("Page 2 of 2"));
    CHECK_FALSE(opened.find<QWidget>("nextPage")->isEnabled());
    opened.click("pageBefore");
    CHECK(page->text() == QStringLiteral("Page 1 of 2"));
    CHECK(area->verticalScrollBar()->value() == 0);
}

TEST_CASE("a sheet is brought nearer in steps, and back to the width", "[ui][handout]")
{
    Opened opened;
    auto *sheet = opened.find<SheetView>("sheet");
    const double fitted = sheet->placeOf(0).width();
    QTest::keyClick(opened.find<QWidget>("sheetArea"), Qt::Key_Plus, Qt::ControlModifier);
    const double nearer = sheet->placeOf(0).width();
    CHECK(nearer > fitted);
    opened.click("zoomIn");
    opened.click("zoomIn");
    // wider than its place: it scrolls sideways and nothing is cut
    auto *area = opened.find<QScrollArea>("sheetArea");
    CHECK(QTest::qWaitFor([&] { return area->horizontalScrollBar()->maximum() > 0; }));
    CHECK(sheet->placeOf(0).left() >= 0);
    CHECK(sheet->placeOf(0).right() <= sheet->width());
    opened.click("zoomOut");
    QTest::keyClick(area, Qt::Key_0, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return sheet->placeOf(0).width() == fitted; }));
    CHECK(sheet->isFitted());
}

TEST_CASE("the words of an issued sheet cannot be changed, its paper can", "[ui][handout]")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ScriptedPrompts prompts;
    const Catalogue catalogue = catalogueOfTwo();
    const FigureLibrary figures = shippedFigures();
    HandoutSource source = sourceOf(routineOfTwo(), catalogue);
    source.isWritten = true;
    HandoutPreview preview(source, figures, {}, 2026y / 11 / 3, settings, prompts);
    preview.show();
    REQUIRE(QTest::qWaitForWindowExposed(&preview));
    CHECK_FALSE(preview.findChild<QLineEdit *>(QStringLiteral("sheetTitle"))->isVisible());
    CHECK_FALSE(preview.findChild<QWidget *>(QStringLiteral("byPosition"))->isVisible());
    CHECK(preview.findChild<QWidget *>(QStringLiteral("sheetLayout"))->isVisible());
}

// For eyes: HIPSTRIDE_SCREENSHOTS=folder keeps the pictures.
TEST_CASE("the preview follows the theme, the paper stays white", "[ui][handout]")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast);
    QApplication::setStyle(new HipstrideStyle);
    ThemeSwitch theme(*qApp);
    theme.apply(choice, 1);
    {
        Opened opened;
        QTest::keyClick(opened.find<Switch>("hasNextVisit"), Qt::Key_Space);
        opened.saved();
        const QImage image = opened.preview.grab().toImage();
        const auto *sheet = opened.find<SheetView>("sheet");
        const QPoint corner = sheet->mapTo(&opened.preview, sheet->placeOf(0).topLeft().toPoint());
        CHECK(image.pixelColor(corner + QPoint(4, 4)) == QColor(Qt::white));
        CHECK(image.pixelColor(corner - QPoint(8, 8)) == colourOf(theme.theme(), Role::Window));
        CHECK(image.pixelColor(4, 4) == colourOf(theme.theme(), Role::Surface));
        const QString folder = qEnvironmentVariable("HIPSTRIDE_SCREENSHOTS");
        if (!folder.isEmpty())
            CHECK(image.save(QDir(folder).filePath(
                QStringLiteral("handout-preview-%1.png").arg(static_cast<int>(choice)))));
    }
    theme.apply(ThemeChoice::Light, 1);
    QApplication::setStyle(QStringLiteral("Fusion"));
}
