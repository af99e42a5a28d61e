// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dose_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cassert>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct DoseText
{
    Q_DECLARE_TR_FUNCTIONS(DoseText)
};

// the context is spelled out for lupdate
constexpr std::array smallNumbers{
    QT_TRANSLATE_NOOP("DoseText", "no"),       QT_TRANSLATE_NOOP("DoseText", "one"),
    QT_TRANSLATE_NOOP("DoseText", "two"),      QT_TRANSLATE_NOOP("DoseText", "three"),
    QT_TRANSLATE_NOOP("DoseText", "four"),     QT_TRANSLATE_NOOP("DoseText", "five"),
    QT_TRANSLATE_NOOP("DoseText", "six"),      QT_TRANSLATE_NOOP("DoseText", "seven"),
    QT_TRANSLATE_NOOP("DoseText", "eight"),    QT_TRANSLATE_NOOP("DoseText", "nine"),
    QT_TRANSLATE_NOOP("DoseText", "ten"),      QT_TRANSLATE_NOOP("DoseText", "eleven"),
    QT_TRANSLATE_NOOP("DoseText", "twelve"),   QT_TRANSLATE_NOOP("DoseText", "thirteen"),
    QT_TRANSLATE_NOOP("DoseText", "fourteen"), QT_TRANSLATE_NOOP("DoseText", "fifteen"),
    QT_TRANSLATE_NOOP("DoseText", "sixteen"),  QT_TRANSLATE_NOOP("DoseText", "seventeen"),
    QT_TRANSLATE_NOOP("DoseText", "eighteen"), QT_TRANSLATE_NOOP("DoseText", "nineteen"),
    QT_TRANSLATE_NOOP("DoseText", "twenty")};

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

/// One set in numbers. `named` tells whether a unit says what is counted, so that one set needs no
/// "1 ×" before it.
struct SetText
{
    QString text;
    bool named = true;
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

QString secondsInWords(seconds length)
{
    const int count = static_cast<int>(length.count());
    return count == 1 ? DoseText::tr("one second")
                      : DoseText::tr("%1 seconds").arg(numberInWords(count));
}

/// What a set holds, to stand after "Three sets of".
struct SetInWords
{
    CountedIn countedIn;

    QString operator()(const Repetitions &work) const
    {
        const QString count =
            work.least == work.most
                ? numberInWords(work.most)
                : DoseText::tr("%1 to %2").arg(numberInWords(work.least), numberInWords(work.most));
        if (countedIn != CountedIn::Boxes)
            return count;
        return work.most == 1 ? DoseText::tr("one box") : DoseText::tr("%1 boxes").arg(count);
    }
    QString operator()(const Hold &work) const
    {
        if (work.times == 1)
            return secondsInWords(work.length);
        return DoseText::tr("%1 holds of %2")
            .arg(numberInWords(work.times), secondsInWords(work.length));
    }
    QString operator()(const Duration &work) const { return secondsInWords(work.length); }
    QString operator()(const Steps &work) const
    {
        return work.count == 1 ? DoseText::tr("one step")
                               : DoseText::tr("%1 steps").arg(numberInWords(work.count));
    }
    QString operator()(const Distance &work) const
    {
        return work.length.value == 1
                   ? DoseText::tr("one metre")
                   : DoseText::tr("%1 metres").arg(numberInWords(work.length.value));
    }
};

QString setsInWords(const Dose &dose, CountedIn countedIn)
{
    const QString set = std::visit(SetInWords{countedIn}, dose.work);
    const auto *hold = std::get_if<Hold>(&dose.work);
    if (hold && hold->times == 1) {
        return dose.sets == 1 ? DoseText::tr("Hold for %1").arg(set)
                              : DoseText::tr("%1 holds of %2")
                                    .arg(sentenceCase(numberInWords(dose.sets)), set);
    }
    if (dose.sets == 1) {
        const auto *work = std::get_if<Repetitions>(&dose.work);
        return work && countedIn != CountedIn::Boxes ? DoseText::tr("One set of %1").arg(set)
                                                     : sentenceCase(set);
    }
    return DoseText::tr("%1 sets of %2").arg(sentenceCase(numberInWords(dose.sets)), set);
}

/// Whether a side is a leg that works, or the side of the body one lies or kneels on.
bool isDoneOnLeg(const Exercise &exercise)
{
    switch (exercise.position) {
    case Position::SideLying:
    case Position::SidePlank:
    case Position::Kneeling:
        return false;
    default:
        return true;
    }
}

QString withSide(const QString &sets, const Dose &dose, const Exercise &exercise)
{
    const bool leg = isDoneOnLeg(exercise);
    switch (dose.side) {
    case Side::Both:
        return DoseText::tr("%1.").arg(sets);
    case Side::Each:
        return (leg ? DoseText::tr("%1 with each leg.") : DoseText::tr("%1 on each side."))
            .arg(sets);
    case Side::Alternating:
        return DoseText::tr("%1, changing sides each time.").arg(sets);
    case Side::Left:
        return (leg ? DoseText::tr("%1 with the left leg.") : DoseText::tr("%1 on the left side."))
            .arg(sets);
    case Side::Right:
        return (leg ? DoseText::tr("%1 with the right leg.")
                    : DoseText::tr("%1 on the right side."))
            .arg(sets);
    }
    return sets;
}

QString tempoInWords(const Tempo &tempo)
{
    QStringList parts;
    const auto add = [&parts](int length, const QString &form) {
        if (length > 0)
            parts.append(form.arg(secondsInWords(seconds(length))));
    };
    add(tempo.lower, DoseText::tr("lower for %1"));
    add(tempo.pauseLow, DoseText::tr("wait for %1"));
    add(tempo.lift, DoseText::tr("lift for %1"));
    add(tempo.pauseHigh, DoseText::tr("stay up for %1"));
    if (parts.isEmpty())
        return {};
    return DoseText::tr("%1.").arg(sentenceCase(parts.join(DoseText::tr(", "))));
}

} // namespace

QString workText(const Dose &dose, CountedIn countedIn, SideWording wording)
{
    const SetText set = std::visit(SetInNumbers{countedIn}, dose.work);
    QString text = dose.sets == 1 && set.named
                       ? set.text
                       : DoseText::tr("%1 × %2", "sets × repetitions").arg(dose.sets).arg(set.text);
    const QString side = sideText(dose.side, wording);
    if (!side.isEmpty())
        text += QLatin1Char(' ') + side;
    return text;
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

QString doseInWords(const Dose &dose, const Exercise &exercise)
{
    QString text = withSide(setsInWords(dose, exercise.countedIn), dose, exercise);
    if (dose.tempo)
        text += QLatin1Char(' ') + tempoInWords(*dose.tempo);
    return text.trimmed();
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

QString numberInWords(int count)
{
    assert(count >= 0);
    if (count >= static_cast<int>(smallNumbers.size()))
        return QString::number(count);
    return DoseText::tr(smallNumbers[static_cast<std::size_t>(count)]);
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace hipstride
