// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "base/error.h"
#include "drawing/handout_pdf.h"
#include "drawing/logo.h"
#include "drawing/pdf_facts.h"
#include "drawing/qt_text.h"
#include "drawing/sample_handout.h"
#include "support/catch.h"
#include "support/shipped_figures.h"

using namespace hipstride;

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess reader;
    reader.start(program, arguments);
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

const QByteArray svgLogo = R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30">
    <linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>
    <rect width="60" height="30" fill="url(#g)"/><text y="20">Northgate</text></svg>)svg";

QByteArray pngLogo()
{
    QImage dots(60, 30, QImage::Format_ARGB32);
    dots.fill(QColor(0, 90, 160, 128));
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    dots.save(&file, "png");
    return file.data();
}

/// What a reader's search finds: one space between words, wherever lines were broken.
QString searchableText(const QString &path)
{
    return output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")})
        .simplified();
}

/// A line of pdffonts about a font that is in the file, and whose letters are known by their codes.
const QRegularExpression embeddedFont(QStringLiteral("yes (yes|no ) +yes"));

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

TEST_CASE("a file says what it is, and in which language", "[drawing][handout]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    Handout handout = longHandout(3);
    handout.letterhead.therapist = "Zoë Hart (physiotherapist)";
    writePdf(handout, metricsOf(Paper::A4), fromQt(path));
    const QString facts = output(QStringLiteral("pdfinfo"), {path});
    CHECK(facts.contains(toQt(handout.title)));
    CHECK(facts.contains(toQt(handout.letterhead.therapist)));
    const QString objects = output(QStringLiteral("qpdf"), {QStringLiteral("--json"), path});
    CHECK(objects.contains(QStringLiteral("\"/Lang\": \"u:en\"")));
    CHECK(objects.contains(QStringLiteral("/DisplayDocTitle")));
}

TEST_CASE("the outline leads to every exercise and to the weeks", "[drawing][handout]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    const Handout handout = sampleHandout(6);
    writePdf(handout, metricsOf(Paper::A4), fromQt(path));
    const QString objects = output(QStringLiteral("qpdf"), {QStringLiteral("--json"), path});
    for (std::size_t i = 0; i < handout.exercises.size(); ++i)
        CHECK(objects.contains(
            QStringLiteral("%1  %2").arg(i + 1).arg(toQt(handout.exercises[i].name))));
    CHECK(objects.contains(QStringLiteral("Week 2")));
}

TEST_CASE("a checker finds no fault in the file of any layout", "[drawing][handout]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    Handout handout = sampleHandout(6);
    handout.style.density =
        GENERATE(HandoutDensity::AsFits, HandoutDensity::One, HandoutDensity::Two,
                 HandoutDensity::Four, HandoutDensity::Six, HandoutDensity::List);
    handout.style.isLargePrint = GENERATE(false, true);
    const FigureLibrary figures = shippedFigures();
    writePdf(handout, metricsOf(Paper::A4), fromQt(path), colourInk(),
             figurePictures(figures, FigureTheme::ColourPaper));
    CHECK(output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
              .contains(QStringLiteral("No syntax or stream encoding errors found")));
    // every font is in the file, and its letters are known by their codes
    const QStringList fonts = output(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'));
    for (const QString &line : fonts.mid(2)) {
        if (!line.isEmpty())
            CHECK(line.contains(embeddedFont));
    }
    // a line that ends in a hyphen is joined to the next by the reader
    const auto joined = [](QString words) {
        return words.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    };
    const QString text = joined(searchableText(path));
    for (const HandoutExercise &exercise : handout.exercises) {
        CHECK(text.contains(joined(spaced(exercise.name))));
        if (handout.style.density != HandoutDensity::List)
            CHECK(text.contains(joined(spaced(exercise.steps.back()))));
    }
}

TEST_CASE("a letterhead with a logo of either kind leaves the file whole", "[drawing][handout]")
{
    const QByteArray file = GENERATE(as<QByteArray>{}, pngLogo(), svgLogo);
    Handout handout = longHandout(3);
    const auto logo = readLogo(file);
    REQUIRE(std::holds_alternative<QByteArray>(logo));
    handout.letterhead.logo = std::get<QByteArray>(logo).toStdString();
    handout.letterhead.header = "A member of the Northgate group";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    writePdf(handout, metricsOf(Paper::A4), fromQt(path), GENERATE(colourInk(), blackInk()));
    CHECK(output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
              .contains(QStringLiteral("No syntax or stream encoding errors found")));
    const QStringList fonts = output(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'));
    REQUIRE(fonts.size() > 3);
    for (const QString &line : fonts.mid(2)) {
        if (!line.isEmpty())
            CHECK(line.contains(embeddedFont));
    }
    // a JPEG would blur the edges of a logo
    CHECK_FALSE(
        output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).contains(u"jpeg"));
    const QString text = searchableText(path);
    for (const std::string &words :
         {handout.letterhead.header, handout.letterhead.clinic, handout.letterhead.contact.back()})
        CHECK(text.contains(spaced(words)));
}

TEST_CASE("what is no file of ours is left alone", "[drawing][handout]")
{
    const PdfFacts facts{
        .author = QStringLiteral("A"), .language = QStringLiteral("en"), .bookmarks = {}};
    for (const char *text : {"", "no file", "trailer /Size 3 /Info 1 0 R", "startxref\n99\n%%EOF"})
        CHECK(withFacts(text, facts) == QByteArray(text));
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
