// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dose_text.h"

#include <QStringList>

#include "domain/step_edit.h"
#include "drawing/qt_text.h"
#include "drawing/set_by_set.h"

namespace hipstride {

namespace {

/// Number and unit, kept together by a narrow no-break space.
QString withUnit(const QString &number, const QString &unit)
{
    return number + QChar(0x202F) + unit;
}

QString withUnit(int number, const QString &unit)
{
    return withUnit(QString::number(number), unit);
}

QString rangeText(const Repetitions &work, const Language &language)
{
    if (work.least == work.most)
        return QString::number(work.least);
    return language.translate("DoseText", "%1–%2", "repetitions from %1 to %2")
        .arg(work.least)
        .arg(work.most);
}

/// One set in numbers. `isNamed` tells whether a unit says what is counted, so that one set needs
/// no "1 ×" before it.
struct SetText
{
    QString text;
    bool isNamed = true;
};

struct SetInNumbers
{
    CountedIn countedIn;
    const Language &language;

    SetText operator()(const Repetitions &work) const
    {
        if (countedIn != CountedIn::Boxes)
            return {rangeText(work, language), false};
        if (work.most == 1)
            return {language.translate("DoseText", "1 box")};
        return {language.translate("DoseText", "%1 boxes").arg(rangeText(work, language))};
    }
    SetText operator()(const Hold &work) const
    {
        if (work.times == 1)
            return {timeText(work.length, language)};
        return {language.translate("DoseText", "%1 holds of %2")
                    .arg(work.times)
                    .arg(timeText(work.length, language))};
    }
    SetText operator()(const Duration &work) const { return {timeText(work.length, language)}; }
    SetText operator()(const Steps &work) const
    {
        return {work.count == 1 ? language.translate("DoseText", "1 step")
                                : language.translate("DoseText", "%1 steps").arg(work.count)};
    }
    SetText operator()(const Distance &work) const
    {
        return {withUnit(work.length.value, language.translate("DoseText", "m", "metres"))};
    }
};

QString sideText(Side side, SideWording wording, const Language &language)
{
    switch (side) {
    case Side::Both:
        return {};
    case Side::Each:
        return wording == SideWording::PerSide ? language.translate("DoseText", "per side")
                                               : language.translate("DoseText", "each side");
    case Side::Alternating:
        return language.translate("DoseText", "alternating");
    case Side::Left:
        return language.translate("DoseText", "left side");
    case Side::Right:
        return language.translate("DoseText", "right side");
    }
    return {};
}

struct LoadInWords
{
    const Language &language;

    QString operator()(const NoLoad &) const { return {}; }
    QString operator()(const Mass &mass) const
    {
        return withUnit(language.locale().toString(mass.grams / 1000.0, 'g', 6),
                        language.translate("DoseText", "kg"));
    }
    QString operator()(const Band &band) const
    {
        switch (band) {
        case Band::ExtraLight:
            return language.translate("DoseText", "extra light band");
        case Band::Light:
            return language.translate("DoseText", "light band");
        case Band::Medium:
            return language.translate("DoseText", "medium band");
        case Band::Heavy:
            return language.translate("DoseText", "heavy band");
        case Band::ExtraHeavy:
            return language.translate("DoseText", "extra heavy band");
        }
        return {};
    }
    QString operator()(const OwnWords &words) const { return toQt(words.text); }
};

QString extraText(const Dose &dose, const Language &language)
{
    if (dose.extraSets == 0)
        return {};
    return (dose.extraSide == Side::Left ? language.translate("DoseText", " + %1 left")
                                         : language.translate("DoseText", " + %1 right"))
        .arg(dose.extraSets);
}

QString withSide(const QString &text, const Dose &dose, bool isNamed, SideWording wording,
                 const Language &language)
{
    // a box goes both ways, and steps count both feet: there "alternating" says nothing
    if (dose.side == Side::Alternating && isNamed)
        return text;
    const QString side = sideText(dose.side, wording, language);
    return side.isEmpty() ? text : text + QLatin1Char(' ') + side;
}

} // namespace

QString workText(const Dose &dose, CountedIn countedIn, SideWording wording,
                 const Language &language)
{
    const SetText set = std::visit(SetInNumbers{countedIn, language}, firstCountedSet(dose).work);
    QString text = setBySet(dose, language.translate("DoseText", ", "), [&](const Dose &one) {
        return setText(one.work, countedIn, language);
    });
    if (text.isEmpty())
        text = dose.sets == 1 && set.isNamed
                   ? set.text
                   : language.translate("DoseText", "%1 × %2", "sets × repetitions")
                         .arg(dose.sets)
                         .arg(set.text);
    return withSide(text, dose, set.isNamed, wording, language) + extraText(dose, language);
}

QString roundText(const Dose &dose, int rounds, CountedIn countedIn, SideWording wording,
                  const Language &language)
{
    const std::optional<Dose> round = doseOfRound(dose, rounds);
    if (!round)
        return workText(dose, countedIn, wording, language);
    const SetText set = std::visit(SetInNumbers{countedIn, language}, round->work);
    return withSide(set.text, *round, set.isNamed, wording, language);
}

QString setText(const Work &work, CountedIn countedIn, const Language &language)
{
    return std::visit(SetInNumbers{countedIn, language}, work).text;
}

QString loadText(const Load &load, const Language &language)
{
    return std::visit(LoadInWords{language}, load);
}

QString loadText(const Dose &dose, const Language &language)
{
    const QString comma = language.translate("DoseText", ", ");
    const QString text = setBySet(dose, comma, [&language](const Dose &ofSet) {
        const QString load = loadText(ofSet.load, language);
        return load.isEmpty() ? language.translate("DoseText", "no load") : load;
    });
    return text.isEmpty() ? loadText(firstCountedSet(dose).load, language) : text;
}

QString warmUpText(const Dose &dose, const Language &language)
{
    const auto count = dose.warmUps.size();
    if (count == 0)
        return {};
    return count == 1 ? language.translate("DoseText", "1 warm-up set")
                      : language.translate("DoseText", "%1 warm-up sets").arg(count);
}

QString effortText(const Dose &dose, const Language &language)
{
    if (!dose.effort)
        return {};
    if (const auto *rated = std::get_if<RatedEffort>(&*dose.effort))
        return language.translate("DoseText", "effort %1 of 10").arg(rated->rating);
    return language.translate("DoseText", "%1 in reserve")
        .arg(std::get<InReserve>(*dose.effort).repetitions);
}

QString tempoText(const Dose &dose, const Language &language)
{
    if (!dose.tempo)
        return {};
    return language.translate("DoseText", "tempo %1-%2-%3-%4")
        .arg(dose.tempo->lower)
        .arg(dose.tempo->pauseLow)
        .arg(dose.tempo->lift)
        .arg(dose.tempo->pauseHigh);
}

QString restText(const Dose &dose, const Language &language)
{
    return dose.rest > seconds(0)
               ? language.translate("DoseText", "rest %1").arg(timeText(dose.rest, language))
               : QString();
}

QString doseText(const Dose &dose, CountedIn countedIn, SideWording wording,
                 const Language &language)
{
    return doseText(dose, 0, countedIn, wording, language);
}

QString doseText(const Dose &dose, int rounds, CountedIn countedIn, SideWording wording,
                 const Language &language)
{
    QStringList parts{roundText(dose, rounds, countedIn, wording, language),
                      loadText(dose, language), tempoText(dose, language),
                      warmUpText(dose, language), effortText(dose, language)};
    parts.removeAll(QString());
    return parts.join(language.translate("DoseText", ", "));
}

QString timeText(seconds length, const Language &language)
{
    const int count = static_cast<int>(length.count());
    if (count < 120)
        return withUnit(count, language.translate("DoseText", "s", "seconds"));
    const QString minutes = withUnit(count / 60, language.translate("DoseText", "min", "minutes"));
    if (count % 60 == 0)
        return minutes;
    return minutes + QLatin1Char(' ') +
           withUnit(count % 60, language.translate("DoseText", "s", "seconds"));
}

} // namespace hipstride
