// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/session.h"
#include "progression/next_step.h"
#include "ui/models/session_model.h"
#include "ui/page.h"
#include "ui/progress/progress_figures.h"

class QStackedWidget;

namespace hipstride {

class Clock;
class EmptyState;
class FigureThumbnails;
class NextSteps;
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
    ProgressPage(PlanDocument &document, LogBook &log, NextSteps &nextSteps,
                 const Catalogue &catalogue, FigureThumbnails &figures, const Clock &clock,
                 Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    void refresh() override;
    /// Opens a session, if the log has it.
    void showSession(SessionId session);

Q_SIGNALS:
    void pageRequested(const QString &id);
    /// To go on with a session that was ended early.
    void goOnRequested(hipstride::SessionId session);
    void printRequested(const hipstride::Session &session);

private:
    QWidget *makeOverviewSide();
    QWidget *makeEnterButton();
    void connectParts();
    void noteChange();
    void showFigures();
    void showSessionAgain();
    void showOverview();
    void keep(const Session &corrected);
    void askBeforeLeaving(const Session &corrected);
    void remove(SessionId session);
    void answer(const NextStep &next, bool isAccepted);
    /// Enters a session that was done without the player.
    void enterSession();

    PlanDocument &m_document;
    LogBook &m_log;
    NextSteps &m_nextSteps;
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
