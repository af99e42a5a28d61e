// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "drawing/session_sheet.h"
#include "support/catch.h"
#include "support/scripted_prompts.h"
#include "ui/file_name.h"
#include "ui/handout/sheet_preview.h"
#include "ui/handout/sheet_view.h"
#include "ui/settings.h"

using namespace hipstride;

namespace {

PlainSheet session()
{
    const SessionSheet sheet{.title = "Home ladder",
                             .facts = {"Pain 2 of 10"},
                             .note = {},
                             .setColumn = "Set",
                             .plannedColumn = "Planned",
                             .exercises = {},
                             .legend = {},
                             .footer = "Me"};
    return {.windowTitle = QStringLiteral("Print the session"),
            .title = QStringLiteral("Home ladder: 17/11"),
            .layOut = [sheet](const PageMetrics &metrics) { return layOut(sheet, metrics); }};
}

struct OpenPreview
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ScriptedPrompts prompts;
    QString printed = folder.filePath(QStringLiteral("printed.pdf"));
    SheetPreview preview{session(), settings, prompts, [this](QPrinter &printer, QWidget *) {
                             printer.setOutputFormat(QPrinter::PdfFormat);
                             printer.setOutputFileName(printed);
                             return true;
                         }};

    OpenPreview()
    {
        preview.show();
        REQUIRE(QTest::qWaitForWindowExposed(&preview));
    }

    void click(const char *name)
    {
        QTest::mouseClick(preview.findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("a sheet is seen, printed and saved by the same pages", "[ui][handout]")
{
    OpenPreview it;
    CHECK(it.preview.findChild<SheetView *>(QStringLiteral("sheet"))->pageCount() == 1);
    it.click("print");
    CHECK(QFileInfo(it.printed).size() > 1000);
    const QString saved = it.folder.filePath(QStringLiteral("saved.pdf"));
    it.prompts.willSaveTo(saved);
    it.click("savePdf");
    CHECK(QFileInfo(saved).size() > 1000);
}

TEST_CASE("a sheet's file has a name that every system takes", "[ui][handout]")
{
    CHECK(fileNameFor(QStringLiteral("Home ladder: 17/11"), ".pdf") ==
          QStringLiteral("Home ladder- 17-11.pdf"));
}

TEST_CASE("who thinks better of saving a sheet writes nothing", "[ui][handout]")
{
    OpenPreview it;
    it.click("savePdf");
    CHECK(it.folder.isValid());
    CHECK(QDir(it.folder.path()).entryList({QStringLiteral("*.pdf")}).isEmpty());
}
