// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dose_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cassert>

#include "drawing/set_by_set.h"

namespace hipstride {

namespace {

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

QString secondsInWords(seconds length, const Language &language)
{
    const int count = static_cast<int>(length.count());
    return count == 1
               ? language.translate("DoseWords", "one second")
               : language.translate("DoseWords", "%1 seconds").arg(numberInWords(count, language));
}

/// What a set holds, to stand after "Three sets of".
struct SetInWords
{
    CountedIn countedIn;
    const Language &language;

    QString operator()(const Repetitions &work) const
    {
        const QString count =
            work.least == work.most
                ? numberInWords(work.most, language)
                : language.translate("DoseWords", "%1 to %2")
                      .arg(numberInWords(work.least, language), numberInWords(work.most, language));
        if (countedIn != CountedIn::Boxes)
            return count;
        return work.most == 1 ? language.translate("DoseWords", "one box")
                              : language.translate("DoseWords", "%1 boxes").arg(count);
    }
    QString operator()(const Hold &work) const
    {
        if (work.times == 1)
            return secondsInWords(work.length, language);
        return language.translate("DoseWords", "%1 holds of %2")
            .arg(numberInWords(work.times, language), secondsInWords(work.length, language));
    }
    QString operator()(const Duration &work) const { return secondsInWords(work.length, language); }
    QString operator()(const Steps &work) const
    {
        return work.count == 1 ? language.translate("DoseWords", "one step")
                               : language.translate("DoseWords", "%1 steps")
                                     .arg(numberInWords(work.count, language));
    }
    QString operator()(const Distance &work) const
    {
        return work.length.value == 1 ? language.translate("DoseWords", "one metre")
                                      : language.translate("DoseWords", "%1 metres")
                                            .arg(numberInWords(work.length.value, language));
    }
};

QString setsInWords(const Dose &dose, CountedIn countedIn, const Language &language)
{
    const auto inWords = [&](const Dose &ofSet) {
        return std::visit(SetInWords{countedIn, language}, ofSet.work);
    };
    const QString each = setBySet(dose, language.translate("DoseWords", ", "), inWords);
    if (!each.isEmpty())
        return language.translate("DoseWords", "%1 sets: %2")
            .arg(sentenceCase(numberInWords(dose.sets, language)), each);
    // all sets are like the first, which need not be as the dose says for those behind it
    const Dose first = firstCountedSet(dose);
    const QString set = inWords(first);
    const auto *hold = std::get_if<Hold>(&first.work);
    if (hold && hold->times == 1) {
        return dose.sets == 1 ? language.translate("DoseWords", "Hold for %1").arg(set)
                              : language.translate("DoseWords", "%1 holds of %2")
                                    .arg(sentenceCase(numberInWords(dose.sets, language)), set);
    }
    if (dose.sets == 1) {
        const auto *work = std::get_if<Repetitions>(&first.work);
        return work && countedIn != CountedIn::Boxes
                   ? language.translate("DoseWords", "One set of %1").arg(set)
                   : sentenceCase(set);
    }
    return language.translate("DoseWords", "%1 sets of %2")
        .arg(sentenceCase(numberInWords(dose.sets, language)), set);
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

QString alternating(const QString &sets, const Dose &dose, CountedIn countedIn,
                    const Language &language)
{
    if (countedIn == CountedIn::Boxes) // a box goes both ways
        return language.translate("DoseWords", "%1.").arg(sets);
    if (std::holds_alternative<Repetitions>(dose.work))
        return language.translate("DoseWords", "%1, changing sides each time.").arg(sets);
    return language.translate("DoseWords", "%1, both sides together.").arg(sets);
}

QString withSide(const QString &sets, const Dose &dose, const Exercise &exercise,
                 const Language &language)
{
    const bool leg = isDoneOnLeg(exercise);
    switch (dose.side) {
    case Side::Both:
        return language.translate("DoseWords", "%1.").arg(sets);
    case Side::Each:
        return (leg ? language.translate("DoseWords", "%1 with each leg.")
                    : language.translate("DoseWords", "%1 on each side."))
            .arg(sets);
    case Side::Alternating:
        return alternating(sets, dose, exercise.countedIn, language);
    case Side::Left:
        return (leg ? language.translate("DoseWords", "%1 with the left leg.")
                    : language.translate("DoseWords", "%1 on the left side."))
            .arg(sets);
    case Side::Right:
        return (leg ? language.translate("DoseWords", "%1 with the right leg.")
                    : language.translate("DoseWords", "%1 on the right side."))
            .arg(sets);
    }
    return sets;
}

QString tempoInWords(const Tempo &tempo, const Language &language)
{
    QStringList parts;
    const auto add = [&](int length, const QString &form) {
        if (length > 0)
            parts.append(form.arg(secondsInWords(seconds(length), language)));
    };
    add(tempo.lower, language.translate("DoseWords", "lower for %1"));
    add(tempo.pauseLow, language.translate("DoseWords", "wait for %1"));
    add(tempo.lift, language.translate("DoseWords", "lift for %1"));
    add(tempo.pauseHigh, language.translate("DoseWords", "stay up for %1"));
    if (parts.isEmpty())
        return {};
    return language.translate("DoseWords", "%1.")
        .arg(sentenceCase(parts.join(language.translate("DoseWords", ", "))));
}

/// What comes before and after the sets, a sentence each.
QString aroundInWords(const Dose &dose, const Language &language)
{
    QStringList sentences;
    const int warmUps = warmUpCount(dose);
    if (warmUps == 1)
        sentences.append(language.translate("DoseWords", "Warm up with one set first."));
    else if (warmUps > 1)
        sentences.append(language.translate("DoseWords", "Warm up with %1 sets first.")
                             .arg(numberInWords(warmUps, language)));
    if (dose.extraSets > 0)
        sentences.append((dose.extraSide == Side::Left
                              ? language.translate("DoseWords", "Then %1 more on the left.")
                              : language.translate("DoseWords", "Then %1 more on the right."))
                             .arg(numberInWords(dose.extraSets, language)));
    const auto *rated = dose.effort ? std::get_if<RatedEffort>(&*dose.effort) : nullptr;
    const auto *inReserve = dose.effort ? std::get_if<InReserve>(&*dose.effort) : nullptr;
    if (rated != nullptr)
        sentences.append(
            language.translate("DoseWords", "It may feel like %1 of 10.").arg(rated->rating));
    if (inReserve != nullptr)
        sentences.append(inReserve->repetitions == 0
                             ? language.translate("DoseWords", "Go on until no more would go.")
                             : language.translate("DoseWords", "Stop when %1 more would still go.")
                                   .arg(numberInWords(inReserve->repetitions, language)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString doseInWords(const Dose &dose, const Exercise &exercise, const Language &language)
{
    QString text =
        withSide(setsInWords(dose, exercise.countedIn, language), dose, exercise, language);
    if (dose.tempo)
        text += QLatin1Char(' ') + tempoInWords(*dose.tempo, language);
    text += QLatin1Char(' ') + aroundInWords(dose, language);
    return text.trimmed();
}

QString numberInWords(int count, const Language &language)
{
    assert(count >= 0);
    if (count >= static_cast<int>(smallNumbers.size()))
        return QString::number(count);
    return language.translate("DoseWords", smallNumbers[static_cast<std::size_t>(count)]);
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace hipstride
