// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/session.h"
#include "ui/models/session_model.h"
#include "ui/page.h"
#include "ui/progress/progress_figures.h"

class QStackedWidget;

namespace hipstride {

class Clock;
class EmptyState;
class FigureThumbnails;
class Overview;
class PlanDocument;
class Prompts;
class SegmentedControl;
class SessionView;
class Settings;
class TextLabel;

/// Progress: what was done of what was planned, what each muscle got, and the log itself.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    ProgressPage(PlanDocument &document, LogBook &log, const Catalogue &catalogue,
                 const FigureThumbnails &figures, const Clock &clock, Settings &settings,
                 Prompts &prompts, QWidget *parent = nullptr);

    void refresh() override;
    /// Opens a session, if the log has it.
    void showSession(SessionId session);

Q_SIGNALS:
    void pageRequested(const QString &id);

private:
    QWidget *makeOverviewSide();
    void connectParts();
    void noteChange();
    void showFigures();
    void showSessionAgain();
    void showOverview();
    void keep(const Session &corrected);
    void askBeforeLeaving(const Session &corrected);
    void remove(SessionId session);

    PlanDocument &m_document;
    LogBook &m_log;
    const Catalogue &m_catalogue;
    const FigureThumbnails &m_figures;
    const Clock &m_clock;
    Settings &m_settings;
    Prompts &m_prompts;
    SessionModel m_sessions;
    std::optional<Date> m_shownOn; ///< unset while what is shown is out of date

    QStackedWidget *m_stack;
    QWidget *m_overviewSide;
    Overview *m_overview;
    SegmentedControl *m_period;
    TextLabel *m_periodDays;
    SessionView *m_session;
    QWidget *m_emptySide;
};

} // namespace hipstride
