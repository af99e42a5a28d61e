// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct PlayerWords
{
    Q_DECLARE_TR_FUNCTIONS(PlayerWords)
};

constexpr seconds longestPlausible = std::chrono::hours(3);

struct AmountText
{
    CountedIn countedIn;

    QString operator()(const Repetitions &work) const
    {
        const QString count = work.least == work.most
                                  ? QString::number(work.most)
                                  : QStringLiteral("%1–%2").arg(work.least).arg(work.most);
        return countedIn == CountedIn::Boxes ? PlayerWords::tr("%1 boxes").arg(count) : count;
    }
    QString operator()(const Hold &work) const
    {
        const QString length = timeText(work.length);
        return work.times == 1 ? length : QStringLiteral("%1 × %2").arg(work.times).arg(length);
    }
    QString operator()(const Duration &work) const { return timeText(work.length); }
    QString operator()(const Steps &work) const
    {
        return work.count == 1 ? PlayerWords::tr("1 step")
                               : PlayerWords::tr("%1 steps").arg(work.count);
    }
    QString operator()(const Distance &work) const
    {
        return PlayerWords::tr("%1\u202fm").arg(work.length.value);
    }
};

} // namespace

QString amountText(const Work &work, CountedIn countedIn)
{
    return std::visit(AmountText{countedIn}, work);
}

QString sideText(Side side)
{
    if (side == Side::Left)
        return PlayerWords::tr("Left side");
    return side == Side::Right ? PlayerWords::tr("Right side") : QString();
}

QString sideInSentence(Side side)
{
    if (side == Side::Left)
        return PlayerWords::tr("left side");
    return side == Side::Right ? PlayerWords::tr("right side") : QString();
}

QString clockText(milliseconds time)
{
    // a countdown shows the second that has begun, so that it never says 0:00 too early
    const auto whole = std::chrono::ceil<seconds>(time).count();
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString setNumberText(const SessionStep &step, const ScriptSet &set, bool isInSentence)
{
    const int warmUps = warmUpCount(step.dose);
    if (isWarmUp(step.dose, set.setNumber)) {
        if (warmUps == 1)
            return isInSentence ? PlayerWords::tr("warm-up set") : PlayerWords::tr("Warm-up set");
        return (isInSentence ? PlayerWords::tr("warm-up set %1 of %2")
                             : PlayerWords::tr("Warm-up set %1 of %2"))
            .arg(set.setNumber)
            .arg(warmUps);
    }
    const int sets = step.dose.sets - warmUps;
    if (sets <= 1)
        return {};
    return (isInSentence ? PlayerWords::tr("set %1 of %2") : PlayerWords::tr("Set %1 of %2"))
        .arg(set.setNumber - warmUps)
        .arg(sets);
}

QString roundText(Round round, bool isInSentence)
{
    return (isInSentence ? PlayerWords::tr("round %1 of %2") : PlayerWords::tr("Round %1 of %2"))
        .arg(round.number)
        .arg(round.of);
}

int plannedCount(const Work &work)
{
    if (const auto *repetitions = std::get_if<Repetitions>(&work))
        return repetitions->most;
    if (const auto *steps = std::get_if<Steps>(&work))
        return steps->count;
    return 0;
}

QString ofText(const Work &work)
{
    const auto *range = std::get_if<Repetitions>(&work);
    if (range != nullptr && range->least < range->most)
        return PlayerWords::tr("of %1–%2").arg(range->least).arg(range->most);
    return PlayerWords::tr("of %1").arg(plannedCount(work));
}

QString tempoWord(const Tempo &tempo, milliseconds worked)
{
    const struct
    {
        int length;
        QString word;
    } parts[] = {{tempo.lower, PlayerWords::tr("Lower")},
                 {tempo.pauseLow, PlayerWords::tr("Hold")},
                 {tempo.lift, PlayerWords::tr("Lift")},
                 {tempo.pauseHigh, PlayerWords::tr("Hold")}};
    auto within = worked % seconds(std::max(tempo.total(), 1));
    for (const auto &part : parts) {
        if (within < seconds(part.length))
            return part.word;
        within -= seconds(part.length);
    }
    return {};
}

QString tempoInWords(const Tempo &tempo)
{
    QStringList parts;
    const auto add = [&](int length, const QString &text) {
        if (length > 0)
            parts.append(text.arg(length));
    };
    add(tempo.lower, PlayerWords::tr("%1 down"));
    add(tempo.pauseLow, PlayerWords::tr("%1 hold"));
    add(tempo.lift, PlayerWords::tr("%1 up"));
    add(tempo.pauseHigh, PlayerWords::tr("%1 hold"));
    return parts.join(QStringLiteral(", "));
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return PlayerWords::tr("%1, %2").arg(first, second);
}

std::vector<DoneLine> doneLines(const Session &session)
{
    std::vector<DoneLine> lines;
    for (std::size_t i = 0; i < session.steps.size(); ++i) {
        // named as it was done at last
        const SessionStep step = stepInSet(session.steps[i], setsToDo(session.steps[i]));
        const auto sides = sidesOf(step.dose);
        const auto done = std::ranges::count_if(session.sets, [&](const PerformedSet &set) {
            return set.step == static_cast<int>(i) && set.outcome != SetOutcome::Skipped;
        });
        const int planned = setsToDo(std::vector{session.steps[i]});
        const QString text = sides > 1 ? PlayerWords::tr("%1, %2 of %3 done, left and right")
                                       : PlayerWords::tr("%1, %2 of %3 done", "exercise, sets");
        lines.push_back({text.arg(toQt(step.exerciseName)).arg(done).arg(planned),
                         static_cast<int>(done) == planned});
    }
    return lines;
}

QString endText(SessionState state, milliseconds length)
{
    const auto minutes =
        std::max<std::int64_t>(1, std::chrono::round<std::chrono::minutes>(length).count());
    const bool isEarly = state == SessionState::EndedEarly;
    const QString question = PlayerWords::tr("How was the pain, 0 to 10?");
    // a session that was kept for later has a break in it
    if (length > longestPlausible)
        return (isEarly ? PlayerWords::tr("Ended here. %1") : PlayerWords::tr("Done. %1"))
            .arg(question);
    const QString spent =
        minutes == 1 ? PlayerWords::tr("1 minute") : PlayerWords::tr("%1 minutes").arg(minutes);
    return (isEarly ? PlayerWords::tr("Ended here, %1. %2") : PlayerWords::tr("Done, %1. %2"))
        .arg(spent, question);
}

} // namespace hipstride
