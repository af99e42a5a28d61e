// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dose_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cassert>

namespace hipstride {

namespace {

struct DoseWords
{
    Q_DECLARE_TR_FUNCTIONS(DoseWords)
};

// the context is spelled out for lupdate
constexpr std::array smallNumbers{
    QT_TRANSLATE_NOOP("DoseWords", "no"),       QT_TRANSLATE_NOOP("DoseWords", "one"),
    QT_TRANSLATE_NOOP("DoseWords", "two"),      QT_TRANSLATE_NOOP("DoseWords", "three"),
    QT_TRANSLATE_NOOP("DoseWords", "four"),     QT_TRANSLATE_NOOP("DoseWords", "five"),
    QT_TRANSLATE_NOOP("DoseWords", "six"),      QT_TRANSLATE_NOOP("DoseWords", "seven"),
    QT_TRANSLATE_NOOP("DoseWords", "eight"),    QT_TRANSLATE_NOOP("DoseWords", "nine"),
    QT_TRANSLATE_NOOP("DoseWords", "ten"),      QT_TRANSLATE_NOOP("DoseWords", "eleven"),
    QT_TRANSLATE_NOOP("DoseWords", "twelve"),   QT_TRANSLATE_NOOP("DoseWords", "thirteen"),
    QT_TRANSLATE_NOOP("DoseWords", "fourteen"), QT_TRANSLATE_NOOP("DoseWords", "fifteen"),
    QT_TRANSLATE_NOOP("DoseWords", "sixteen"),  QT_TRANSLATE_NOOP("DoseWords", "seventeen"),
    QT_TRANSLATE_NOOP("DoseWords", "eighteen"), QT_TRANSLATE_NOOP("DoseWords", "nineteen"),
    QT_TRANSLATE_NOOP("DoseWords", "twenty")};

QString secondsInWords(seconds length)
{
    const int count = static_cast<int>(length.count());
    return count == 1 ? DoseWords::tr("one second")
                      : DoseWords::tr("%1 seconds").arg(numberInWords(count));
}

/// What a set holds, to stand after "Three sets of".
struct SetInWords
{
    CountedIn countedIn;

    QString operator()(const Repetitions &work) const
    {
        const QString count = work.least == work.most
                                  ? numberInWords(work.most)
                                  : DoseWords::tr("%1 to %2")
                                        .arg(numberInWords(work.least), numberInWords(work.most));
        if (countedIn != CountedIn::Boxes)
            return count;
        return work.most == 1 ? DoseWords::tr("one box") : DoseWords::tr("%1 boxes").arg(count);
    }
    QString operator()(const Hold &work) const
    {
        if (work.times == 1)
            return secondsInWords(work.length);
        return DoseWords::tr("%1 holds of %2")
            .arg(numberInWords(work.times), secondsInWords(work.length));
    }
    QString operator()(const Duration &work) const { return secondsInWords(work.length); }
    QString operator()(const Steps &work) const
    {
        return work.count == 1 ? DoseWords::tr("one step")
                               : DoseWords::tr("%1 steps").arg(numberInWords(work.count));
    }
    QString operator()(const Distance &work) const
    {
        return work.length.value == 1
                   ? DoseWords::tr("one metre")
                   : DoseWords::tr("%1 metres").arg(numberInWords(work.length.value));
    }
};

/// "twelve, ten, eight" where the sets differ, else empty.
QString setBySet(const Dose &dose, CountedIn countedIn)
{
    QStringList parts;
    const int before = static_cast<int>(dose.warmUps.size());
    for (int set = 1; set <= dose.sets; ++set)
        parts.append(std::visit(SetInWords{countedIn}, doseOfSet(dose, before + set).work));
    const bool isSame = parts.count(parts.value(0)) == parts.size();
    return isSame ? QString() : parts.join(DoseWords::tr(", "));
}

QString setsInWords(const Dose &dose, CountedIn countedIn)
{
    if (const QString each = setBySet(dose, countedIn); !each.isEmpty())
        return DoseWords::tr("%1 sets: %2").arg(sentenceCase(numberInWords(dose.sets)), each);
    const QString set = std::visit(SetInWords{countedIn},
                                   doseOfSet(dose, static_cast<int>(dose.warmUps.size()) + 1).work);
    const auto *hold = std::get_if<Hold>(&dose.work);
    if (hold && hold->times == 1) {
        return dose.sets == 1 ? DoseWords::tr("Hold for %1").arg(set)
                              : DoseWords::tr("%1 holds of %2")
                                    .arg(sentenceCase(numberInWords(dose.sets)), set);
    }
    if (dose.sets == 1) {
        const auto *work = std::get_if<Repetitions>(&dose.work);
        return work && countedIn != CountedIn::Boxes ? DoseWords::tr("One set of %1").arg(set)
                                                     : sentenceCase(set);
    }
    return DoseWords::tr("%1 sets of %2").arg(sentenceCase(numberInWords(dose.sets)), set);
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

QString alternating(const QString &sets, const Dose &dose, CountedIn countedIn)
{
    if (countedIn == CountedIn::Boxes) // a box goes both ways
        return DoseWords::tr("%1.").arg(sets);
    if (std::holds_alternative<Repetitions>(dose.work))
        return DoseWords::tr("%1, changing sides each time.").arg(sets);
    return DoseWords::tr("%1, both sides together.").arg(sets);
}

QString withSide(const QString &sets, const Dose &dose, const Exercise &exercise)
{
    const bool leg = isDoneOnLeg(exercise);
    switch (dose.side) {
    case Side::Both:
        return DoseWords::tr("%1.").arg(sets);
    case Side::Each:
        return (leg ? DoseWords::tr("%1 with each leg.") : DoseWords::tr("%1 on each side."))
            .arg(sets);
    case Side::Alternating:
        return alternating(sets, dose, exercise.countedIn);
    case Side::Left:
        return (leg ? DoseWords::tr("%1 with the left leg.")
                    : DoseWords::tr("%1 on the left side."))
            .arg(sets);
    case Side::Right:
        return (leg ? DoseWords::tr("%1 with the right leg.")
                    : DoseWords::tr("%1 on the right side."))
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
    add(tempo.lower, DoseWords::tr("lower for %1"));
    add(tempo.pauseLow, DoseWords::tr("wait for %1"));
    add(tempo.lift, DoseWords::tr("lift for %1"));
    add(tempo.pauseHigh, DoseWords::tr("stay up for %1"));
    if (parts.isEmpty())
        return {};
    return DoseWords::tr("%1.").arg(sentenceCase(parts.join(DoseWords::tr(", "))));
}

/// What comes before and after the sets, a sentence each.
QString aroundInWords(const Dose &dose)
{
    QStringList sentences;
    const int warmUps = static_cast<int>(dose.warmUps.size());
    if (warmUps == 1)
        sentences.append(DoseWords::tr("Warm up with one set first."));
    else if (warmUps > 1)
        sentences.append(DoseWords::tr("Warm up with %1 sets first.").arg(numberInWords(warmUps)));
    if (dose.extraSets > 0)
        sentences.append((dose.extraSide == Side::Left
                              ? DoseWords::tr("Then %1 more on the left.")
                              : DoseWords::tr("Then %1 more on the right."))
                             .arg(numberInWords(dose.extraSets)));
    const auto *rated = dose.effort ? std::get_if<RatedEffort>(&*dose.effort) : nullptr;
    const auto *inReserve = dose.effort ? std::get_if<InReserve>(&*dose.effort) : nullptr;
    if (rated != nullptr)
        sentences.append(DoseWords::tr("It may feel like %1 of 10.").arg(rated->rating));
    if (inReserve != nullptr)
        sentences.append(inReserve->repetitions == 0
                             ? DoseWords::tr("Go on until no more would go.")
                             : DoseWords::tr("Stop when %1 more would still go.")
                                   .arg(numberInWords(inReserve->repetitions)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString doseInWords(const Dose &dose, const Exercise &exercise)
{
    QString text = withSide(setsInWords(dose, exercise.countedIn), dose, exercise);
    if (dose.tempo)
        text += QLatin1Char(' ') + tempoInWords(*dose.tempo);
    text += QLatin1Char(' ') + aroundInWords(dose);
    return text.trimmed();
}

QString numberInWords(int count)
{
    assert(count >= 0);
    if (count >= static_cast<int>(smallNumbers.size()))
        return QString::number(count);
    return DoseWords::tr(smallNumbers[static_cast<std::size_t>(count)]);
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace hipstride
