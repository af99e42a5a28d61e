// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "ui/today/today_content.h"

class QVBoxLayout;

namespace hipstride {

class Catalogue;
class ListCard;
struct Plan;
class TextLabel;

/// What comes later on a day and what was not done yet, a row each with what can be done about it.
/// A list without rows is not shown.
class AgendaLists : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaLists(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Expects `plan` and `content` to stay until they are set again.
    void setContent(const TodayContent &content, const Plan &plan, Date today);

Q_SIGNALS:
    void startRequested(const hipstride::AgendaItem &item);
    void skipRequested(const hipstride::AgendaItem &item);
    void moveRequested(const hipstride::AgendaItem &item, hipstride::Date day);

private:
    void addSection(QVBoxLayout *column, TextLabel *title, QWidget *rows);
    void fillLater();
    void fillMissed();
    /// What is to be done before it, or null.
    const AgendaItem *activationOf(const PlannedRun &run) const;
    QWidget *runRow(const PlannedRun &run);
    void addRunRows(std::vector<PlannedRun>::const_iterator &run, std::optional<TimeOfDay> until);
    QWidget *laterRow(const AgendaItem &item);
    QWidget *missedRow(const AgendaItem &item, Date target);
    QString extentOf(RoutineId routine) const;
    QString extentAndThingsOf(RoutineId routine) const;

    const Catalogue &m_catalogue;
    const TodayContent *m_content = nullptr;
    const Plan *m_plan = nullptr;
    Date m_today;

    TextLabel *m_laterTitle;
    ListCard *m_later;
    TextLabel *m_missedTitle;
    ListCard *m_missed;
};

} // namespace hipstride
