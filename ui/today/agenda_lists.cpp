// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda_lists.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "catalogue/catalogue.h"
#include "domain/plan.h"
#include "routine/duration_estimate.h"
#include "routine/routine_summary.h"
#include "scheduling/agenda.h"
#include "ui/agenda_text.h"
#include "ui/day_text.h"
#include "ui/exercise_text.h"
#include "ui/icons.h"
#include "ui/run_text.h"
#include "ui/today/agenda_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

AgendaLists::AgendaLists(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_laterTitle(new TextLabel(tr("Later today"), TypeToken::Section))
    , m_later(new ListCard)
    , m_missedTitle(new TextLabel(tr("Not done yet"), TypeToken::Section))
    , m_missed(new ListCard)
{
    m_later->setObjectName(QStringLiteral("later-list"));
    m_missed->setObjectName(QStringLiteral("missed-list"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addSection(column, m_laterTitle, m_later);
    addSection(column, m_missedTitle, m_missed);
}

void AgendaLists::setContent(const TodayContent &content, const Plan &plan, Date today)
{
    m_content = &content;
    m_plan = &plan;
    m_today = today;
    fillLater();
    fillMissed();
}

void AgendaLists::addSection(QVBoxLayout *column, TextLabel *title, QWidget *rows)
{
    title->setContentsMargins(0, 18, 0, 8);
    column->addWidget(title);
    column->addWidget(rows);
}

void AgendaLists::fillLater()
{
    m_later->clear();
    auto run = m_content->runsToday.cbegin();
    for (const AgendaItem &item : m_content->laterToday) {
        addRunRows(run, item.time);
        m_later->addRow(laterRow(item));
    }
    addRunRows(run, std::nullopt);
    if (m_content->runsToday.empty() && m_content->nextRun)
        m_later->addRow(runRow(*m_content->nextRun));
    m_later->setVisible(m_later->rowCount() > 0);
    m_laterTitle->setVisible(m_later->rowCount() > 0);
    const bool isToday = !m_content->laterToday.empty() || !m_content->runsToday.empty();
    const auto cameBefore = [this](const AgendaItem &item) {
        return item.time && m_content->due->time && *item.time < *m_content->due->time;
    };
    const bool isLater = std::ranges::none_of(m_content->laterToday, cameBefore);
    m_laterTitle->setText(!isToday  ? tr("Next run")
                          : isLater ? tr("Later today")
                                    : tr("Also today"));
}

void AgendaLists::fillMissed()
{
    m_missed->clear();
    const Date target = nextDayWithRoom(*m_plan, m_today);
    for (const AgendaItem &item : m_content->missed)
        m_missed->addRow(missedRow(item, target));
    m_missed->setVisible(m_missed->rowCount() > 0);
    m_missedTitle->setVisible(m_missed->rowCount() > 0);
}

QString AgendaLists::extentOf(RoutineId id) const
{
    const Routine *routine = findRoutine(*m_plan, id);
    if (routine == nullptr)
        return {};
    const RoutineSummary summary = summaryOf(*routine, m_catalogue);
    return extentText(summary.exercises, minutesShown(summary.duration));
}

QString AgendaLists::extentAndThingsOf(RoutineId id) const
{
    const Routine *routine = findRoutine(*m_plan, id);
    QStringList things;
    if (routine != nullptr) {
        for (const Equipment equipment : summaryOf(*routine, m_catalogue).equipment)
            things.append(wordsOf(equipment));
    }
    if (things.isEmpty())
        return extentOf(id);
    return tr("%1, %2", "5 exercises, 13 min, mat and wall")
        .arg(extentOf(id), QLocale().createSeparatedList(things));
}

/// Adds the runs that come before `until`; all that are left when it is not given.
void AgendaLists::addRunRows(std::vector<PlannedRun>::const_iterator &run,
                             std::optional<TimeOfDay> until)
{
    while (run != m_content->runsToday.cend() && (!until || (run->time && *run->time <= *until))) {
        m_later->addRow(runRow(*run));
        ++run;
    }
}

const AgendaItem *AgendaLists::activationOf(const PlannedRun &run) const
{
    const auto hangsOn = [&run](const AgendaItem &item) {
        return item.run && item.run->run == run.run && item.run->original == run.original;
    };
    for (const std::optional<AgendaItem> *item : {&m_content->due, &m_content->next}) {
        if (*item && hangsOn(**item))
            return &**item;
    }
    const auto later = std::ranges::find_if(m_content->laterToday, hangsOn);
    return later != m_content->laterToday.end() ? &*later : nullptr;
}

QWidget *AgendaLists::runRow(const PlannedRun &run)
{
    const bool isToday = run.day == m_today;
    QStringList facts;
    if (!isToday && run.time)
        facts.append(tr("At %1", "time").arg(clockText(*run.time)));
    if (run.length)
        facts.append(tr("About %1 min").arg(run.length->count()));
    if (const AgendaItem *before = activationOf(run)) {
        const bool isDue = m_content->due && before == &*m_content->due;
        facts.append(before->time && !isDue
                         ? tr("activation at %1", "time").arg(clockText(*before->time))
                         : tr("activation first"));
    }
    if (facts.isEmpty())
        facts.append(nameOf(run.kind));
    const QString when = !isToday   ? nearDayText(run.day)
                         : run.time ? clockText(*run.time)
                                    : tr("Today");
    auto *row =
        new AgendaRow(when, glyphOf(run.kind), nameOf(run), facts.join(QStringLiteral(", ")));
    row->setObjectName(QStringLiteral("run-row"));
    return row;
}

QWidget *AgendaLists::laterRow(const AgendaItem &item)
{
    const QString name = nameOf(item, *m_plan);
    auto *row = new AgendaRow(item.time ? clockText(*item.time) : tr("Today"), glyphOf(item), name,
                              extentAndThingsOf(item.routine));
    QPushButton *skipIt = row->addAction(tr("Skip"), tr("Skip %1").arg(name), ButtonRole::Quiet);
    QPushButton *startIt =
        row->addAction(tr("Start"), tr("Start %1").arg(name), ButtonRole::Outlined);
    startIt->setIcon(themedIcon(QStringLiteral("play")));
    startIt->setObjectName(QStringLiteral("start-later"));
    skipIt->setObjectName(QStringLiteral("skip-later"));
    connect(startIt, &QPushButton::clicked, this, [this, item] { Q_EMIT startRequested(item); });
    connect(skipIt, &QPushButton::clicked, this, [this, item] { Q_EMIT skipRequested(item); });
    return row;
}

QWidget *AgendaLists::missedRow(const AgendaItem &item, Date target)
{
    const QString name = nameOf(item, *m_plan);
    const bool isToday = target == m_today;
    const QString room = isToday ? tr("You can still do it today.")
                                 : tr("%1 has room for it.").arg(weekdayText(weekdayOf(target)));
    const QString where = isToday ? tr("Move to today") : tr("Move to %1").arg(nearDayText(target));
    auto *row = new AgendaRow(
        nearDayText(item.day), glyphOf(item), name,
        tr("%1. %2", "what it asks for, a sentence").arg(extentOf(item.routine), room));
    QPushButton *letGo = row->addAction(
        tr("Let it go"), tr("Let %1 of %2 go").arg(name, dayText(item.day)), ButtonRole::Quiet);
    QPushButton *moveIt = row->addAction(
        where, tr("%1: %2", "routine, where it moves").arg(name, where), ButtonRole::Outlined);
    letGo->setObjectName(QStringLiteral("let-go"));
    moveIt->setObjectName(QStringLiteral("move-missed"));
    connect(letGo, &QPushButton::clicked, this, [this, item] { Q_EMIT skipRequested(item); });
    connect(moveIt, &QPushButton::clicked, this,
            [this, item, target] { Q_EMIT moveRequested(item, target); });
    return row;
}

} // namespace hipstride
