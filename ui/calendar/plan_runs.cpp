// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_runs.h"

#include <QTimeZone>

#include <map>

#include "drawing/qt_text.h"
#include "exchange/run_import.h"
#include "scheduling/occurrences.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/plan_panel.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/document/plan_document.h"
#include "ui/run_text.h"
#include "ui/widgets/undo_strip.h"

namespace hipstride {

namespace {

constexpr int daysReadBack = 366;
constexpr int daysReadAhead = 730;
constexpr int daysAround = 14; ///< of a move, in which what hangs on a run may stand

} // namespace

PlanRuns::PlanRuns(PlanDocument &document, const Clock &clock, PlanPanel &panel, UndoStrip &strip,
                   QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
    , m_panel(panel)
    , m_strip(strip)
{
    connectDay();
    connectList();
    connectSheets();
}

void PlanRuns::connectDay()
{
    DayList *day = &m_panel.day();
    connect(day, &DayList::runMoveRequested, this, &PlanRuns::move);
    connect(day, &DayList::runChangeRequested, this, &PlanRuns::openRun);
    connect(day, &DayList::runSkipRequested, this, [this](const PlannedRun &run) {
        const QString name = nameOf(run); // of `run` nothing is left once the plan has changed
        const QString of = dayText(run.day);
        m_document.skipRun(run.run, run.original);
        m_strip.offer(tr("Left out %1 of %2.", "run, day").arg(name, of));
    });
    connect(day, &DayList::runPutBackRequested, this, [this](const PlannedRun &run) {
        const QString name = nameOf(run);
        const QString to = dayText(run.original);
        m_document.putRunBack(run.run, run.original);
        m_strip.offer(tr("Put %1 back to %2.", "run, day").arg(name, to));
    });
}

void PlanRuns::connectList()
{
    RunList *list = &m_panel.runs();
    connect(list, &RunList::addRequested, this, [this] { openRun({}); });
    connect(list, &RunList::changeRequested, this, &PlanRuns::openRun);
    connect(list, &RunList::removeRequested, this, &PlanRuns::remove);
    connect(list, &RunList::removeSourceRequested, this, &PlanRuns::removeSource);
    connect(list, &RunList::importRequested, this, &PlanRuns::importRequested);
    connect(list, &RunList::frameRequested, this, &PlanRuns::openFrame);
}

void PlanRuns::connectSheets()
{
    RunSheet *run = &m_panel.runSheet();
    connect(run, &RunSheet::accepted, this, &PlanRuns::accept);
    connect(run, &RunSheet::cancelled, &m_panel, &PlanPanel::closeSheet);
    ImportSheet *import = &m_panel.importSheet();
    connect(import, &ImportSheet::accepted, this, &PlanRuns::acceptImport);
    connect(import, &ImportSheet::cancelled, &m_panel, &PlanPanel::closeSheet);
    FrameSheet *frame = &m_panel.frameSheet();
    connect(frame, &FrameSheet::accepted, this, &PlanRuns::acceptFrame);
    connect(frame, &FrameSheet::cancelled, &m_panel, &PlanPanel::closeSheet);
}

void PlanRuns::refresh()
{
    m_panel.runs().setRuns(m_document.plan().runs, m_clock.today());
}

void PlanRuns::move(const PlannedRun &run, Date day)
{
    if (day == run.day)
        return;
    const PlannedRun moved = run;
    m_document.moveRun(moved.run, moved.original, day);
    Q_EMIT runPlaced(day, moved.run);
    m_strip.offer(
        tr("Moved %1 to %2, with what hangs on it.", "run, day").arg(nameOf(moved), dayText(day)));
}

void PlanRuns::outline(const PlannedRun &run, Date day, CalendarView &calendar) const
{
    Plan after = m_document.plan();
    std::erase_if(after.runExceptions, [&run](const RunException &each) {
        return each.run == run.run && each.original == run.original;
    });
    after.runExceptions.push_back({run.run, run.original, ExceptionKind::Moved, day});
    std::map<Date, QStringList> names;
    for (const Occurrence &each :
         occurrencesIn(after, {addDays(day, -daysAround), addDays(day, daysAround)})) {
        const Routine *routine = findRoutine(after, each.routine);
        const bool hangsOnIt =
            each.run && each.run->run == run.run && each.run->original == run.original;
        if (hangsOnIt && routine != nullptr && each.state != Occurrence::State::Skipped)
            names[each.day].append(toQt(routine->name));
    }
    for (const auto &[where, list] : names)
        calendar.setOutlines(where, list);
}

void PlanRuns::openRun(RunId id)
{
    const Date today = m_clock.today();
    const Run *known = findRun(m_document.plan(), id);
    const Run fresh{.id = {},
                    .kind = RunKind::Easy,
                    .when = OnWeekdays{.days = {weekdayOf(today)}, .from = today},
                    .time = TimeOfDay(18 * 60)};
    m_panel.runSheet().setRun(known != nullptr ? *known : fresh, today);
    Q_EMIT asked();
    m_panel.openRunSheet();
}

void PlanRuns::accept(const Run &run)
{
    const QString name = run.name.empty() ? nameOf(run.kind) : toQt(run.name);
    const int before = m_document.undoStack().index();
    if (run.id.isSet())
        m_document.changeRun(run, m_clock.today());
    else
        m_document.addRun(run);
    m_panel.closeSheet();
    if (m_document.undoStack().index() != before)
        m_strip.offer(tr("%1 is in the plan.", "run").arg(name));
    Q_EMIT answered();
}

void PlanRuns::remove(RunId id)
{
    const Run *run = findRun(m_document.plan(), id);
    if (run == nullptr)
        return;
    const QString name = run->name.empty() ? nameOf(run->kind) : toQt(run->name);
    m_document.endRun(id, m_clock.today());
    m_strip.offer(tr("%1 is no longer planned.").arg(name));
}

void PlanRuns::removeSource(const QString &source)
{
    std::vector<RunId> gone;
    for (const Run &run : m_document.plan().runs) {
        if (toQt(run.source) == source)
            gone.push_back(run.id);
    }
    m_document.changeRuns({}, {}, gone, tr("take runs out"));
    m_strip.offer(tr("The runs of %1 are no longer planned.", "file").arg(source));
}

void PlanRuns::openImport(const QString &source, const std::string &text)
{
    const Date today = m_clock.today();
    const DateRange range{addDays(today, -daysReadBack), addDays(today, daysReadAhead)};
    const std::string zone = QTimeZone::systemTimeZoneId().toStdString();
    m_panel.importSheet().setReading(source, readCalendar(text, range, zone),
                                     m_document.plan().runs, today);
    Q_EMIT asked();
    m_panel.openImportSheet();
}

void PlanRuns::acceptImport(const RunChanges &changes)
{
    std::vector<RunId> gone;
    for (const Run &run : changes.removed)
        gone.push_back(run.id);
    const auto count =
        static_cast<int>(changes.added.size() + changes.changed.size() + gone.size());
    m_document.changeRuns(changes.added, changes.changed, gone, tr("read calendar"));
    m_panel.closeSheet();
    m_strip.offer(count == 1 ? tr("1 run was taken over.")
                             : tr("%n runs were taken over.", nullptr, count));
    Q_EMIT answered();
}

void PlanRuns::openFrame()
{
    const Plan &plan = m_document.plan();
    m_panel.frameSheet().setFrame(plan.limits, plan.pauses, plan.phases, m_clock.today());
    Q_EMIT asked();
    m_panel.openFrameSheet();
}

void PlanRuns::acceptFrame()
{
    const FrameSheet &sheet = m_panel.frameSheet();
    const int before = m_document.undoStack().index();
    m_document.setFrame(sheet.limits(), sheet.pauses(), sheet.phases());
    m_panel.closeSheet();
    if (m_document.undoStack().index() != before)
        m_strip.offer(tr("The plan keeps to it."));
    Q_EMIT answered();
}

} // namespace hipstride
