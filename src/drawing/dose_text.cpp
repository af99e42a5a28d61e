// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dose_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct DoseText
{
    Q_DECLARE_TR_FUNCTIONS(DoseText)
};

/// Number and unit, kept together by a narrow no-break space.
QString withUnit(const QString &number, const QString &unit)
{
    return number + QChar(0x202F) + unit;
}

QString withUnit(int number, const QString &unit)
{
    return withUnit(QString::number(number), unit);
}

QString rangeText(const Repetitions &work)
{
    if (work.least == work.most)
        return QString::number(work.least);
    return DoseText::tr("%1–%2", "repetitions from %1 to %2").arg(work.least).arg(work.most);
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

    SetText operator()(const Repetitions &work) const
    {
        if (countedIn != CountedIn::Boxes)
            return {rangeText(work), false};
        if (work.most == 1)
            return {DoseText::tr("1 box")};
        return {DoseText::tr("%1 boxes").arg(rangeText(work))};
    }
    SetText operator()(const Hold &work) const
    {
        if (work.times == 1)
            return {timeText(work.length)};
        return {DoseText::tr("%1 holds of %2").arg(work.times).arg(timeText(work.length))};
    }
    SetText operator()(const Duration &work) const { return {timeText(work.length)}; }
    SetText operator()(const Steps &work) const
    {
        return {work.count == 1 ? DoseText::tr("1 step")
                                : DoseText::tr("%1 steps").arg(work.count)};
    }
    SetText operator()(const Distance &work) const
    {
        return {withUnit(work.length.value, DoseText::tr("m", "metres"))};
    }
};

QString sideText(Side side, SideWording wording)
{
    switch (side) {
    case Side::Both:
        return {};
    case Side::Each:
        return wording == SideWording::PerSide ? DoseText::tr("per side")
                                               : DoseText::tr("each side");
    case Side::Alternating:
        return DoseText::tr("alternating");
    case Side::Left:
        return DoseText::tr("left side");
    case Side::Right:
        return DoseText::tr("right side");
    }
    return {};
}

struct LoadInWords
{
    QString operator()(const NoLoad &) const { return {}; }
    QString operator()(const Mass &mass) const
    {
        return withUnit(QLocale().toString(mass.grams / 1000.0, 'g', 6), DoseText::tr("kg"));
    }
    QString operator()(const Band &band) const
    {
        switch (band) {
        case Band::ExtraLight:
            return DoseText::tr("extra light band");
        case Band::Light:
            return DoseText::tr("light band");
        case Band::Medium:
            return DoseText::tr("medium band");
        case Band::Heavy:
            return DoseText::tr("heavy band");
        case Band::ExtraHeavy:
            return DoseText::tr("extra heavy band");
        }
        return {};
    }
    QString operator()(const OwnWords &words) const { return toQt(words.text); }
};

/// The dose of its first set that counts.
Dose firstOf(const Dose &dose)
{
    return doseOfSet(dose, static_cast<int>(dose.warmUps.size()) + 1);
}

/// One by one where they differ: "12, 10, 8", else empty.
template <typename TextOf>
QString setBySet(const Dose &dose, TextOf textOf)
{
    QStringList parts;
    const int before = static_cast<int>(dose.warmUps.size());
    for (int set = 1; set <= dose.sets; ++set)
        parts.append(textOf(doseOfSet(dose, before + set)));
    const bool isSame = parts.count(parts.value(0)) == parts.size();
    return isSame ? QString() : parts.join(DoseText::tr(", "));
}

QString extraText(const Dose &dose)
{
    if (dose.extraSets == 0)
        return {};
    return (dose.extraSide == Side::Left ? DoseText::tr(" + %1 left") : DoseText::tr(" + %1 right"))
        .arg(dose.extraSets);
}

} // namespace

QString workText(const Dose &dose, CountedIn countedIn, SideWording wording)
{
    const SetText set = std::visit(SetInNumbers{countedIn}, firstOf(dose).work);
    QString text =
        setBySet(dose, [countedIn](const Dose &one) { return setText(one.work, countedIn); });
    if (text.isEmpty())
        text = dose.sets == 1 && set.isNamed
                   ? set.text
                   : DoseText::tr("%1 × %2", "sets × repetitions").arg(dose.sets).arg(set.text);
    // a box goes both ways, and steps count both feet: there "alternating" says nothing
    if (dose.side == Side::Alternating && set.isNamed)
        return text;
    const QString side = sideText(dose.side, wording);
    if (!side.isEmpty())
        text += QLatin1Char(' ') + side;
    return text + extraText(dose);
}

QString setText(const Work &work, CountedIn countedIn)
{
    return std::visit(SetInNumbers{countedIn}, work).text;
}

QString loadText(const Load &load)
{
    return std::visit(LoadInWords{}, load);
}

QString loadText(const Dose &dose)
{
    const QString text = setBySet(dose, [](const Dose &ofSet) {
        const QString load = loadText(ofSet.load);
        return load.isEmpty() ? DoseText::tr("no load") : load;
    });
    return text.isEmpty() ? loadText(firstOf(dose).load) : text;
}

QString warmUpText(const Dose &dose)
{
    const auto count = dose.warmUps.size();
    if (count == 0)
        return {};
    return count == 1 ? DoseText::tr("1 warm-up set") : DoseText::tr("%1 warm-up sets").arg(count);
}

QString effortText(const Dose &dose)
{
    if (!dose.effort)
        return {};
    if (const auto *rated = std::get_if<RatedEffort>(&*dose.effort))
        return DoseText::tr("effort %1 of 10").arg(rated->rating);
    return DoseText::tr("%1 in reserve").arg(std::get<InReserve>(*dose.effort).repetitions);
}

QString tempoText(const Dose &dose)
{
    if (!dose.tempo)
        return {};
    return DoseText::tr("tempo %1-%2-%3-%4")
        .arg(dose.tempo->lower)
        .arg(dose.tempo->pauseLow)
        .arg(dose.tempo->lift)
        .arg(dose.tempo->pauseHigh);
}

QString restText(const Dose &dose)
{
    return dose.rest > seconds(0) ? DoseText::tr("rest %1").arg(timeText(dose.rest)) : QString();
}

QString doseText(const Dose &dose, CountedIn countedIn, SideWording wording)
{
    QStringList parts{workText(dose, countedIn, wording), loadText(dose), tempoText(dose),
                      warmUpText(dose), effortText(dose)};
    parts.removeAll(QString());
    return parts.join(DoseText::tr(", "));
}

QString timeText(seconds length)
{
    const int count = static_cast<int>(length.count());
    if (count < 120)
        return withUnit(count, DoseText::tr("s", "seconds"));
    const QString minutes = withUnit(count / 60, DoseText::tr("min", "minutes"));
    if (count % 60 == 0)
        return minutes;
    return minutes + QLatin1Char(' ') + withUnit(count % 60, DoseText::tr("s", "seconds"));
}

} // namespace hipstride
