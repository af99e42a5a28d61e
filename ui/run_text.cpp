// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "domain/vocabulary.h"
#include "drawing/qt_text.h"
#include "ui/day_text.h"

namespace hipstride {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

QString adjective(RunKind kind)
{
    switch (kind) {
    case RunKind::Easy:
        return RunText::tr("easy");
    case RunKind::Long:
        return RunText::tr("long");
    case RunKind::Quality:
        return RunText::tr("quality");
    case RunKind::Race:
        return RunText::tr("race");
    }
    return {};
}

} // namespace

Glyph glyphOf(RunKind kind)
{
    switch (kind) {
    case RunKind::Easy:
        return Glyph::RunEasy;
    case RunKind::Long:
        return Glyph::RunLong;
    case RunKind::Quality:
        return Glyph::RunQuality;
    case RunKind::Race:
        return Glyph::RunRace;
    }
    return Glyph::RunEasy;
}

QString nameOf(RunKind kind)
{
    switch (kind) {
    case RunKind::Easy:
        return RunText::tr("Easy run");
    case RunKind::Long:
        return RunText::tr("Long run");
    case RunKind::Quality:
        return RunText::tr("Quality run");
    case RunKind::Race:
        return RunText::tr("Race");
    }
    return {};
}

QString nameOf(const PlannedRun &run)
{
    return run.name.empty() ? nameOf(run.kind) : toQt(run.name);
}

QString runsText(RunKinds kinds)
{
    const auto all = allOf<RunKind>();
    if (kinds.count() == static_cast<int>(all.size()))
        return RunText::tr("every run");
    QStringList words;
    for (const RunKind kind : all) {
        if (kinds.contains(kind))
            words.append(adjective(kind));
    }
    return RunText::tr("every %1 run", "easy or long").arg(words.join(RunText::tr(" or ")));
}

QString shortText(const PlannedRun &run)
{
    const QString what = run.kind == RunKind::Race
                             ? RunText::tr("race")
                             : RunText::tr("%1 run", "easy").arg(adjective(run.kind));
    return run.time ? RunText::tr("%1 at %2", "easy run, time").arg(what, clockText(*run.time))
                    : what;
}

QString detailText(const PlannedRun &run)
{
    QStringList parts;
    if (run.leftOut == LeftOut::InPause)
        parts.append(RunText::tr("In a pause"));
    else if (run.leftOut != LeftOut::No)
        parts.append(RunText::tr("Left out"));
    else if (run.time)
        parts.append(RunText::tr("At %1", "time").arg(clockText(*run.time)));
    if (run.length)
        parts.append(RunText::tr("about %1 min").arg(run.length->count()));
    if (run.isMoved())
        parts.append(RunText::tr("moved from %1", "day").arg(dayText(run.original)));
    if (parts.isEmpty())
        parts.append(nameOf(run.kind));
    return parts.join(QStringLiteral(", "));
}

QString titleOf(const Conflict &conflict)
{
    switch (conflict.limit) {
    case Limit::HoursBeforeRace:
        return RunText::tr("Too close to your race");
    case Limit::HoursBeforeQuality:
        return RunText::tr("Too close to your quality run");
    case Limit::HeavyDaysRunning:
        return RunText::tr("Two heavy days running");
    case Limit::SessionsAWeek:
        return RunText::tr("A full week");
    }
    return {};
}

QString sentenceOf(const Conflict &conflict)
{
    switch (conflict.limit) {
    case Limit::HoursBeforeRace:
    case Limit::HoursBeforeQuality:
        return RunText::tr("It is %n hours before %1.", "run", conflict.found)
            .arg(conflict.run ? nameOf(*conflict.run) : QString());
    case Limit::HeavyDaysRunning:
        return conflict.heavyDay ? RunText::tr("There is a heavy session on %1 already.", "day")
                                       .arg(dayText(*conflict.heavyDay))
                                 : QString();
    case Limit::SessionsAWeek:
        return RunText::tr("It is session %1 of this week.").arg(conflict.found);
    }
    return {};
}

QString limitText(const Conflict &conflict)
{
    switch (conflict.limit) {
    case Limit::HoursBeforeRace:
        return RunText::tr("Rule: %1 hours clear before a race.").arg(conflict.allowed);
    case Limit::HoursBeforeQuality:
        return RunText::tr("Rule: %1 hours clear before a quality run.").arg(conflict.allowed);
    case Limit::HeavyDaysRunning:
        return RunText::tr("Rule: no two heavy days running.");
    case Limit::SessionsAWeek:
        return RunText::tr("Rule: at most %n sessions a week.", nullptr, conflict.allowed);
    }
    return {};
}

} // namespace hipstride
