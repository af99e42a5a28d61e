// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/day_text.h"

namespace hipstride {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

} // namespace

QString logDayText(Date day, Date today)
{
    if (day.year() == today.year())
        return dayText(day);
    return QLocale().toString(
        toQt(day), SessionText::tr("ddd d MMM yyyy", "format of a day: Tue 17 Nov 2026"));
}

QString clockText(Moment moment)
{
    const QTime time =
        QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()).toLocalTime().time();
    return clockText(TimeOfDay(time.hour() * 60 + time.minute()));
}

QString whenText(const Session &session)
{
    const QString day = longDayText(session.day);
    if (!session.endedAt)
        return SessionText::tr("%1, from %2", "day, time").arg(day, clockText(session.startedAt));
    return SessionText::tr("%1, %2 to %3", "day, time, time")
        .arg(day, clockText(session.startedAt), clockText(*session.endedAt));
}

QStringList plainFacts(const Session &session)
{
    const SessionSummary summary = summaryOf(session);
    QStringList facts{lengthText(summary), setsText(summary)};
    if (session.state == SessionState::Running)
        facts.append(SessionText::tr("Still running"));
    if (session.state == SessionState::EndedEarly)
        facts.append(SessionText::tr("Ended early"));
    if (session.plannedFor && session.plannedFor->original != session.day)
        facts.append(SessionText::tr("Planned for %1").arg(dayText(session.plannedFor->original)));
    facts.removeAll(QString());
    return facts;
}

QString lengthText(const SessionSummary &session)
{
    if (!session.endedAt || *session.endedAt == session.startedAt) // a sheet of paper says no time
        return {};
    const auto length =
        std::chrono::round<std::chrono::minutes>(*session.endedAt - session.startedAt);
    return SessionText::tr("%1\u202Fmin").arg(std::max<qint64>(1, length.count()));
}

QString setsText(const SessionSummary &session)
{
    return (session.setsPlanned == 1
                ? SessionText::tr("%1 of 1 set")
                : SessionText::tr("%1 of %n sets", nullptr, session.setsPlanned))
        .arg(session.setsDone);
}

QString painText(int pain)
{
    return SessionText::tr("Pain %1").arg(pain);
}

QString effortText(int effort)
{
    return SessionText::tr("Effort %1").arg(effort);
}

QString sideName(Side side)
{
    switch (side) {
    case Side::Left:
        return SessionText::tr("Left");
    case Side::Right:
        return SessionText::tr("Right");
    case Side::Both:
    case Side::Each:
    case Side::Alternating:
        break;
    }
    return SessionText::tr("Both sides");
}

QString setText(const Work &work, const Load &load, CountedIn countedIn)
{
    const QString numbers = setText(work, countedIn);
    const QString against = loadText(load);
    return against.isEmpty() ? numbers
                             : SessionText::tr("%1, %2", "work, load").arg(numbers, against);
}

QString columnTitle(Side side)
{
    return side == Side::Left || side == Side::Right ? sideName(side) : SessionText::tr("Done");
}

QString prescriptionText(const Dose &dose, CountedIn countedIn)
{
    QStringList parts{doseText(dose, countedIn, SideWording::PerSide), restText(dose)};
    parts.removeAll(QString());
    return parts.join(SessionText::tr(", "));
}

QString doneText(const PerformedSet &set, CountedIn countedIn)
{
    if (set.outcome == SetOutcome::Skipped)
        return textOf(set.outcome);
    return setText(set.done, set.load, countedIn);
}

QString textOf(SetOutcome outcome)
{
    switch (outcome) {
    case SetOutcome::AsPlanned:
        return SessionText::tr("As planned");
    case SetOutcome::Changed:
        return SessionText::tr("Changed");
    case SetOutcome::Skipped:
        return SessionText::tr("Skipped");
    }
    return {};
}

QStringList reportLines(const StepReport &report)
{
    QStringList lines;
    for (const StepSwap &swap : report.swaps)
        lines.append(
            SessionText::tr("From set %1: %2").arg(swap.fromSet).arg(toQt(swap.exerciseName)));
    if (report.setsMore > 0)
        lines.append(SessionText::tr("Sets more than planned: %1").arg(report.setsMore));
    else if (report.setsMore < 0)
        lines.append(SessionText::tr("Sets fewer than planned: %1").arg(-report.setsMore));
    if (report.pain)
        lines.append(SessionText::tr("Pain %1 of 10").arg(*report.pain));
    if (!report.note.empty())
        lines.append(toQt(report.note));
    return lines;
}

} // namespace hipstride
