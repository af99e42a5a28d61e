// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda_text.h"

#include <QCoreApplication>

#include "drawing/qt_text.h"
#include "ui/day_text.h"
#include "ui/run_text.h"

namespace hipstride {

namespace {

struct AgendaText
{
    Q_DECLARE_TR_FUNCTIONS(AgendaText)
};

QString withTime(const AgendaItem &item, const QString &timed, const QString &untimed)
{
    return item.time ? timed.arg(clockText(*item.time)) : untimed;
}

QString skippedText(LeftOut why)
{
    switch (why) {
    case LeftOut::WithRun:
        return AgendaText::tr("Left out with its run");
    case LeftOut::InPause:
        return AgendaText::tr("In a pause");
    case LeftOut::No:
    case LeftOut::ByHand:
        break;
    }
    return AgendaText::tr("Skipped");
}

QString plainStateText(const AgendaItem &item)
{
    switch (item.state) {
    case AgendaItem::State::Done:
        return AgendaText::tr("Done");
    case AgendaItem::State::PartlyDone:
        return AgendaText::tr("Partly done");
    case AgendaItem::State::Due:
        return withTime(item, AgendaText::tr("Due at %1"), AgendaText::tr("Due today"));
    case AgendaItem::State::Planned:
        return withTime(item, AgendaText::tr("Planned for %1"), AgendaText::tr("Planned"));
    case AgendaItem::State::Missed:
        return AgendaText::tr("Not done");
    case AgendaItem::State::Skipped:
        return skippedText(item.leftOut);
    }
    return {};
}

} // namespace

Glyph glyphOf(const AgendaItem &item)
{
    if (isOpen(item) && !item.conflicts.empty())
        return Glyph::Conflict;
    switch (item.state) {
    case AgendaItem::State::Done:
        return Glyph::Done;
    case AgendaItem::State::PartlyDone:
        return Glyph::Partly;
    case AgendaItem::State::Due:
        return Glyph::Due;
    case AgendaItem::State::Planned:
        return item.isMoved ? Glyph::Moved : Glyph::Planned;
    case AgendaItem::State::Missed:
        return Glyph::Missed;
    case AgendaItem::State::Skipped:
        return Glyph::Skipped;
    }
    return Glyph::Planned;
}

QString nameOf(const AgendaItem &item, const Plan &plan)
{
    if (!item.sessionName.empty())
        return toQt(item.sessionName);
    const Routine *routine = findRoutine(plan, item.routine);
    return routine != nullptr ? toQt(routine->name) : QString();
}

QString stateText(const AgendaItem &item)
{
    const QString state = plainStateText(item);
    if (!item.isMoved || !item.planned)
        return state;
    return AgendaText::tr("%1, moved from %2", "state, day")
        .arg(state, dayText(item.planned->original));
}

bool wasChangedByHand(const AgendaItem &item)
{
    if (!item.planned)
        return false;
    if (item.state == AgendaItem::State::Skipped)
        return item.leftOut == LeftOut::ByHand;
    const int withRun = item.run ? daysBetween(item.run->original, item.run->day) : 0;
    return daysBetween(item.planned->original, item.day) != withRun;
}

QString reasonText(const AgendaItem &item)
{
    if (!item.run || !item.planned)
        return {};
    const int ahead = daysBetween(item.day, item.run->day);
    const QString run = shortText(*item.run);
    if (ahead > 0)
        return AgendaText::tr("%n days before your %1", "race", ahead).arg(run);
    const bool isBefore = item.time && item.run->time && *item.time <= *item.run->time;
    return isBefore ? AgendaText::tr("Before your %1", "easy run at 18:00").arg(run)
                    : AgendaText::tr("After your %1", "easy run at 18:00").arg(run);
}

bool isOpen(const AgendaItem &item)
{
    return item.planned &&
           (item.state == AgendaItem::State::Due || item.state == AgendaItem::State::Planned ||
            item.state == AgendaItem::State::Missed);
}

} // namespace hipstride
