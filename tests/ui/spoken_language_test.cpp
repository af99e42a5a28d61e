// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "drawing/spoken_language.h"
#include "support/catch.h"
#include "support/speaking.h"
#include "ui/run_text.h"
#include "ui/shipped_data.h"

using namespace hipstride;

TEST_CASE("a language is spoken as it was chosen, and an unknown one is no language", "[language]")
{
    CHECK(languageFor(QStringLiteral("de")) == QStringLiteral("de"));
    CHECK(languageFor(QStringLiteral("en")) == QStringLiteral("en"));
    CHECK(languageFor(QStringLiteral("../../etc")) == languageFor(QString()));
}

TEST_CASE("a program that speaks German has German words, days and numbers", "[language]")
{
    CHECK(nameOf(RunKind::Long) == QStringLiteral("Long run"));
    {
        const Speaking german(QStringLiteral("de"));
        CHECK(spokenLanguage() == QStringLiteral("de"));
        CHECK(nameOf(RunKind::Long) == QStringLiteral("Langer Lauf"));
        CHECK(QLocale().toString(12.5) == QStringLiteral("12,5"));
        CHECK(QLocale().standaloneDayName(1) == QStringLiteral("Montag"));
    }
    CHECK(spokenLanguage() == QStringLiteral("en"));
    CHECK(nameOf(RunKind::Long) == QStringLiteral("Long run"));
}

TEST_CASE("counted words have their German one and many", "[language]")
{
    const Speaking german(QStringLiteral("de"));
    const auto inMinutes = [](int count) {
        return QCoreApplication::translate("DueText", "in %n minutes", nullptr, count);
    };
    CHECK(inMinutes(1) == QStringLiteral("in 1 Minute"));
    CHECK(inMinutes(8) == QStringLiteral("in 8 Minuten"));
}

TEST_CASE("what the program ships with is there in German, and stays itself in English",
          "[language]")
{
    const ShippedData english = inLanguage(readShipped(shippedTexts()), QStringLiteral("en"));
    const ShippedData german = inLanguage(readShipped(shippedTexts()), QStringLiteral("de"));
    CHECK(german.otherProblems == english.otherProblems);
    const Exercise *clamshell = german.exercises.catalogue.find("clamshell");
    REQUIRE(clamshell != nullptr);
    CHECK(clamshell->shortName == "Muschel");
    CHECK(english.exercises.catalogue.find("clamshell")->shortName == "Clamshell");
    CHECK(german.templates.templates.front().name == "Fünf zum Aufwecken");
    CHECK(german.templates.templates.size() == english.templates.templates.size());
    CHECK(german.learn != english.learn);
}
