// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include "base/error.h"
#include "drawing/handout_pdf.h"
#include "drawing/qt_text.h"
#include "drawing/sample_handout.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

/// What a reader's search finds: one space between words, wherever lines were broken.
QString searchableText(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

QString spaced(const std::string &text)
{
    return toQt(text).replace(QChar(0x202F), QLatin1Char(' '));
}

} // namespace

TEST_CASE("every name and dose is found in the PDF file", "[drawing][handout]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    const Handout handout = GENERATE(sampleHandout(5), longHandout(8));
    writePdf(handout, metricsOf(GENERATE(Paper::A4, Paper::Letter)), fromQt(path));

    const QString text = searchableText(path);
    for (const HandoutExercise &exercise : handout.exercises) {
        CHECK(text.contains(spaced(exercise.name)));
        CHECK(text.contains(spaced(exercise.doseLine)));
        CHECK(text.contains(spaced(exercise.restLine), Qt::CaseInsensitive));
        CHECK(text.contains(spaced(exercise.keyPoint)));
        CHECK(text.contains(spaced(exercise.note)));
        for (const std::string &step : exercise.steps)
            CHECK(text.contains(spaced(step)));
    }
    for (const std::string &sign : handout.stopSigns)
        CHECK(text.contains(spaced(sign)));
    CHECK(text.contains(spaced(handout.title)));
    CHECK(text.contains(spaced(handout.person)));
    CHECK(text.contains(QStringLiteral("office")));
}

TEST_CASE("a sheet is a small file", "[drawing][handout]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    writePdf(longHandout(12), metricsOf(Paper::A4), fromQt(path));
    CHECK(QFileInfo(path).size() < 400 * 1024);
}

TEST_CASE("a path that cannot be written is named", "[drawing][handout]")
{
    const QTemporaryDir folder;
    const std::string path = fromQt(folder.filePath(QStringLiteral("missing/sheet.pdf")));
    try {
        writePdf(sampleHandout(1), metricsOf(Paper::A4), path);
        FAIL("nothing was thrown");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::FileUnwritable);
        CHECK(error.subject() == path);
    }
}

TEST_CASE("an existing file is replaced by a whole one", "[drawing][handout]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    writePdf(longHandout(12), metricsOf(Paper::A4), fromQt(path));
    writePdf(sampleHandout(1), metricsOf(Paper::A4), fromQt(path));
    CHECK_FALSE(searchableText(path).contains(QStringLiteral("Maximiliane")));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("sheet.pdf")});
}
