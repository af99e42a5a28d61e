// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <string>

#include "scheduling/planned_run.h"

namespace hipstride {

class CalendarView;
class Clock;
class PlanDocument;
class PlanPanel;
class UndoStrip;
struct CalendarEntry;
struct RunChanges;

/// What a person does with runs and with the frame of the plan: asks in the panel, and changes the
/// plan by the answers.
class PlanRuns : public QObject
{
    Q_OBJECT
public:
    PlanRuns(PlanDocument &document, const Clock &clock, PlanPanel &panel, UndoStrip &strip,
             QObject *parent);

    void refresh();
    void move(const PlannedRun &run, Date day);
    /// Shows on the calendar where what hangs on a dragged run would come to stand.
    void outline(const PlannedRun &run, Date day, CalendarView &calendar) const;
    /// Asks about a run, or about a new one.
    void openRun(RunId id);
    /// Shows what the text of a calendar file would change.
    void openImport(const QString &source, const std::string &text);

Q_SIGNALS:
    /// The panel asks something, and has to be seen.
    void asked();
    void answered();
    void importRequested();
    /// A run was put on a day.
    void runPlaced(hipstride::Date day, hipstride::RunId run);

private:
    void connectDay();
    void connectList();
    void connectSheets();
    void accept(const Run &run);
    void remove(RunId id);
    void removeSource(const QString &source);
    void acceptImport(const RunChanges &changes);
    void openFrame();
    void acceptFrame();

    PlanDocument &m_document;
    const Clock &m_clock;
    PlanPanel &m_panel;
    UndoStrip &m_strip;
};

} // namespace hipstride
