// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>

#include "base/error.h"
#include "drawing/handout_layout.h"
#include "drawing/handout_painter.h"
#include "drawing/qr_reading.h"
#include "drawing/qr_symbol.h"
#include "drawing/qt_text.h"
#include "drawing/sample_handout.h"
#include "exchange/programme_code.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

constexpr double dotsPerInch = 200;

std::string textOfLength(std::size_t length)
{
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"[(i * i + 7 * i) % 45];
    return text;
}

QImage pictureOf(const HandoutPage &page)
{
    QImage picture((page.size * dotsPerInch / 72).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(dotsPerInch / 72, dotsPerInch / 72);
    paintPage(painter, page, colourInk());
    return picture;
}

/// What is read from all pages of a sheet with these codes, sorted.
std::vector<std::string> textsRead(const std::vector<std::string> &codes)
{
    Handout handout = sampleHandout(5);
    handout.codes = codes;
    std::vector<std::string> texts;
    for (const HandoutPage &page : layOut(handout, metricsOf(Paper::A4))) {
        for (const std::string &text : qrTextsIn(pictureOf(page)))
            texts.push_back(text);
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

std::size_t placesIn(const std::vector<HandoutPage> &pages)
{
    std::size_t count = 0;
    for (const HandoutPage &page : pages) {
        for (const PlacedBlock &block : page.blocks)
            count += block.kind == BlockKind::Codes ? block.items.size() : 0;
    }
    return count;
}

} // namespace

TEST_CASE("the codes of a sheet are read from its pages at 200 dots an inch", "[drawing][code]")
{
    const auto count = GENERATE(1U, 2U, 4U);
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < count; ++i)
        codes.push_back(std::to_string(i) + textOfLength(ProgrammeCodeLimits::longestPart - 2) +
                        "E");
    CHECK(textsRead(codes) == codes);
}

TEST_CASE("a programme goes to paper and comes back", "[drawing][code]")
{
    Programme programme;
    programme.title = "Stronger hips";
    programme.lead = "On five days a week.";
    for (const char *key : {"clamshell", "glute-bridge", "side-plank", "step-down"})
        programme.steps.push_back(
            {.step = {.exercise = key, .dose = {.sets = 3}, .note = "Slow."}});
    const ProgrammeCodeReading reading = readProgrammeCode(textsRead(programmeCode(programme)));
    CHECK(reading.problems.empty());
    CHECK(reading.programme == programme);
}

TEST_CASE("a sheet has no room for more than four codes", "[drawing][code]")
{
    Handout handout = sampleHandout(3);
    handout.codes.assign(4, "HIP1");
    CHECK(placesIn(layOut(handout, metricsOf(Paper::A4))) > 4);
    handout.codes.assign(5, "HIP1");
    CHECK(placesIn(layOut(handout, metricsOf(Paper::A4))) == 0);
}

TEST_CASE("a long text has squares of four tenths of a millimetre, and one too long has none",
          "[drawing][code]")
{
    CHECK(qrSymbolOf(textOfLength(1000)).side <= 17 + 4 * 21);
    CHECK(qrSymbolOf(textOfLength(2000)).side > 17 + 4 * 21);
    CHECK(qrSymbolOf(textOfLength(5000)).side == 0);
}

TEST_CASE("a picture without a code says nothing, and a file that is none is refused",
          "[drawing][code]")
{
    QImage white(400, 400, QImage::Format_RGB32);
    white.fill(Qt::white);
    CHECK(qrTextsIn(white).empty());
    CHECK(qrTextsIn(QImage()).empty());

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.png"));
    const std::filesystem::path file = fromQt(path);
    CHECK_THROWS_AS(qrTextsIn(file), Error);
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("no picture");
    out.close();
    CHECK_THROWS_AS(qrTextsIn(file), Error);
}

TEST_CASE("a picture that would fill the memory is refused before it is read", "[drawing][code]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.pbm"));
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("P4\n20000 20000\n");
    out.close();
    try {
        qrTextsIn(std::filesystem::path(fromQt(path)));
        FAIL("it was read");
    } catch (const Error &error) {
        CHECK(error.detail() == "the picture is too large");
    }
}
