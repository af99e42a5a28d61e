// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontInfo>

#include <array>

#include "drawing/paper_type.h"
#include "support/catch.h"

using namespace hipstride;

TEST_CASE("no type on paper is smaller than twelve points", "[drawing][paper]")
{
    constexpr std::array types{PaperType::Title,   PaperType::Clinic, PaperType::Number,
                               PaperType::Name,    PaperType::Dose,   PaperType::DoseAside,
                               PaperType::Section, PaperType::Lead,   PaperType::Body,
                               PaperType::Strong,  PaperType::Label,  PaperType::Value,
                               PaperType::Caption};
    for (const PaperType type : types) {
        CHECK(fontOf(type).pixelSize() >= 12 * unitsPerPoint);
        CHECK(lineHeightOf(type) * unitsPerPoint > fontOf(type).pixelSize());
    }
}

TEST_CASE("every line of a broken text fits its width, and no letter is lost", "[drawing][paper]")
{
    const QString text = QStringLiteral("Press through your heel and lift; "
                                        "Donaudampfschifffahrtsgesellschaftskapitän stays whole.");
    const double width = GENERATE(60.0, 120.0, 300.0);
    QString joined;
    for (const QString &line : linesOf(text, PaperType::Body, width)) {
        CHECK(widthOf(line, PaperType::Body) <= width + 0.01);
        joined += line;
    }
    CHECK(joined.remove(QLatin1Char(' ')) == QString(text).remove(QLatin1Char(' ')));
}

TEST_CASE("number and unit stay on one line", "[drawing][paper]")
{
    const QString text = QStringLiteral("rest 45\u202fs");
    const double width = widthOf(QStringLiteral("rest 45"), PaperType::Body) + 1;
    CHECK(linesOf(text, PaperType::Body, width) ==
          QStringList{QStringLiteral("rest"), QStringLiteral("45\u2009s")});
}

TEST_CASE("paragraphs stay apart and a blank text has no lines", "[drawing][paper]")
{
    CHECK(linesOf(QStringLiteral("one\n\ntwo"), PaperType::Body, 200) ==
          QStringList{QStringLiteral("one"), QStringLiteral("two")});
    CHECK(linesOf(QStringLiteral("  "), PaperType::Body, 200).isEmpty());
}
