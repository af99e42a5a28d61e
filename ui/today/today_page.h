// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "domain/routine.h"
#include "ui/page.h"
#include "ui/today/today_content.h"

class QBoxLayout;
class QStackedWidget;

namespace hipstride {

class AgendaLists;
class Catalogue;
class Clock;
class DueCard;
class FigureThumbnails;
class LastSessionCard;
class LogBook;
class PageHeader;
class PlanDocument;
class QuietCard;
class TextLabel;
class UndoStrip;
class WeekCard;

/// Today: what is due with one button to start it, what comes later, what was missed, the week and
/// the last session. On a first start, three ways in.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(PlanDocument &document, LogBook &logBook, const Catalogue &catalogue,
              FigureThumbnails &figures, const std::vector<RoutineTemplate> &templates,
              const Clock &clock, QWidget *parent = nullptr);

    /// A client who has nothing yet is offered other ways in.
    void setIsClient(bool isClient) { m_isClient = isClient; }

Q_SIGNALS:
    void startRequested(hipstride::RoutineId routine, std::optional<hipstride::PlannedFor> planned);
    /// Add this template to the plan and show it.
    void templateRequested(const QString &id);
    void buildRequested();
    /// The person is a physio and wants to keep clients.
    void clinicRequested();
    /// Write one for the client.
    void programmeRequested();
    /// A programme that was given by somebody is to be taken in.
    void intakeRequested();
    void pageRequested(const QString &id);
    void sessionRequested(hipstride::SessionId session);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showDay();
    QWidget *makeHeader();
    QWidget *makeColumns();
    void connectParts();

    QWidget *makeFirstStart(); ///< only when it is wanted: most starts are not the first
    void fillHero();
    void fillQuiet();
    void fillSide();
    void chooseForm();
    void tellTime();
    void waitForNextMinute();

    void start(const AgendaItem &item);
    void skip(const AgendaItem &item);
    void move(const AgendaItem &item, Date day);
    Date dayForLater() const;

    PlanDocument &m_document;
    LogBook &m_logBook;
    const Catalogue &m_catalogue;
    FigureThumbnails &m_figures;
    const std::vector<RoutineTemplate> &m_templates;
    const Clock &m_clock;
    TodayContent m_content;
    Date m_shownDay;
    bool m_isClient = false;
    QTimer m_minute{this};

    QStackedWidget *m_stack;
    QWidget *m_day;
    TextLabel *m_date;
    QBoxLayout *m_header;
    QBoxLayout *m_columns;
    QWidget *m_side;
    DueCard *m_due;
    QuietCard *m_quiet;
    AgendaLists *m_lists;
    WeekCard *m_week;
    LastSessionCard *m_last;
    UndoStrip *m_strip;
};

} // namespace hipstride
