// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/calendar/calendar_entry.h"
#include "ui/style/buttons.h"

class QPushButton;
class QVBoxLayout;

namespace hipstride {

class FlowLayout;
class TextLabel;

/// What is on one day, and what can be done about each.
class DayList : public QWidget
{
    Q_OBJECT
public:
    explicit DayList(QWidget *parent = nullptr);

    void setDay(Date day, const std::vector<CalendarEntry> &entries, Date today);
    /// The first button, for a person who comes from the calendar by key.
    void focusFirst();

Q_SIGNALS:
    void startRequested(const hipstride::AgendaItem &item);
    void skipRequested(const hipstride::AgendaItem &item);
    void moveRequested(const hipstride::AgendaItem &item, hipstride::Date day);
    void putBackRequested(const hipstride::AgendaItem &item);
    void sessionRequested(hipstride::SessionId session);
    void runSkipRequested(const hipstride::PlannedRun &run);
    void runMoveRequested(const hipstride::PlannedRun &run, hipstride::Date day);
    void runPutBackRequested(const hipstride::PlannedRun &run);
    void runChangeRequested(hipstride::RunId run);

private:
    QWidget *makeEntry(const CalendarEntry &entry);
    void addActions(FlowLayout &flow, const CalendarEntry &entry);
    void addRunActions(FlowLayout &flow, const CalendarEntry &entry);
    QPushButton *addAction(FlowLayout &flow, const QString &text, const QString &objectName,
                           const QString &routine, ButtonRole role = ButtonRole::Outlined);
    void chooseDay(const CalendarEntry &entry, const QWidget *at);

    Date m_today{};
    TextLabel *m_title;
    TextLabel *m_none;
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_shown;
};

} // namespace hipstride
