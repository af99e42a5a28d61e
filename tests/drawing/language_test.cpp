// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dose_text.h"
#include "drawing/dose_words.h"
#include "drawing/language.h"
#include "support/catch.h"
#include "support/plain_text.h"

using namespace hipstride;

namespace {

const Dose &aDose()
{
    static const Dose dose{.sets = 3,
                           .work = Repetitions{10, 10},
                           .side = Side::Each,
                           .load = Mass{12'500},
                           .tempo = Tempo{3, 0, 1, 0},
                           .rest = seconds(45)};
    return dose;
}

std::string inNumbers(const Language &language)
{
    return plain(doseText(aDose(), CountedIn::Repetitions, SideWording::EachSide, language));
}

std::string aloud(const Dose &dose, const Language &language)
{
    return plain(doseInWords(dose, Exercise{.position = Position::Standing}, language));
}

} // namespace

TEST_CASE("a dose is written in German beside a program that speaks English", "[drawing][language]")
{
    const Language german(QStringLiteral("de"));
    CHECK(inNumbers(german) == "3 × 10 pro Seite, 12,5 kg, Tempo 3-0-1-0");
    CHECK(plain(restText(aDose(), german)) == "Pause 45 s");
    CHECK(
        aloud(aDose(), german) ==
        "Drei Sätze, je zehn mit jedem Bein. Drei Sekunden lang senken, eine Sekunde lang heben.");
    CHECK(aloud({.sets = 2, .work = Hold{seconds(5), 8}}, german) ==
          "Zwei Sätze, je acht Mal fünf Sekunden halten.");
    CHECK(aloud({.sets = 1, .work = Hold{seconds(30)}}, german) == "Halte 30 Sekunden.");
    CHECK(inNumbers({}) == "3 × 10 each side, 12.5 kg, tempo 3-0-1-0");
}

TEST_CASE("English needs no translation, and an unknown language is English", "[drawing][language]")
{
    CHECK(inNumbers(Language(QStringLiteral("en"))) == inNumbers({}));
    const Language unknown(QStringLiteral("../de"));
    CHECK(unknown.code() == QStringLiteral("en"));
    CHECK(inNumbers(unknown) == inNumbers({}));
}

TEST_CASE("languages are offered by their own names", "[drawing][language]")
{
    QStringList names;
    for (const QString &code : languageCodes())
        names.append(nameOfLanguage(code));
    CHECK(names == QStringList{QStringLiteral("English"), QStringLiteral("Deutsch")});
}

TEST_CASE("a name inside a sentence is small in English and keeps its letter in German",
          "[drawing][language]")
{
    CHECK(insideSentence(QStringLiteral("Hip flexors")) == QStringLiteral("hip flexors"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(insideSentence(QStringLiteral("Hüftbeuger")) == QStringLiteral("Hüftbeuger"));
    QLocale::setDefault(before);
    CHECK(insideSentence({}).isEmpty());
}
