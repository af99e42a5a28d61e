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

} // namespace

QString workText(const Dose &dose, CountedIn countedIn, SideWording wording)
{
    const SetText set = std::visit(SetInNumbers{countedIn}, dose.work);
    QString text = dose.sets == 1 && set.isNamed
                       ? set.text
                       : DoseText::tr("%1 × %2", "sets × repetitions").arg(dose.sets).arg(set.text);
    // a box goes both ways, and steps count both feet: there "alternating" says nothing
    if (dose.side == Side::Alternating && set.isNamed)
        return text;
    const QString side = sideText(dose.side, wording);
    if (!side.isEmpty())
        text += QLatin1Char(' ') + side;
    return text;
}

QString setText(const Work &work, CountedIn countedIn)
{
    return std::visit(SetInNumbers{countedIn}, work).text;
}

QString loadText(const Load &load)
{
    return std::visit(LoadInWords{}, load);
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
    QStringList parts{workText(dose, countedIn, wording), loadText(dose.load), tempoText(dose)};
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
