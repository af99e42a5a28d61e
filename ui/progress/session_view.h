// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "catalogue/catalogue.h"
#include "domain/session.h"

class QPushButton;
class QScrollArea;
class QToolButton;

namespace hipstride {

class ListCard;
class SessionFacts;
class SessionStepView;
class TextLabel;
struct SetPlace;

/// One session of the log: all of it to read, and to correct.
class SessionView : public QWidget
{
    Q_OBJECT

public:
    explicit SessionView(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setPainLimit(int limit);
    /// `today`: no session can be moved beyond it.
    void setSession(const Session &session, Date today);
    SessionId session() const { return m_kept.id; }
    bool isCorrecting() const { return m_isCorrecting; }
    /// Shows a session that is not in the log yet, to be put right and saved.
    void enter(const Session &session, Date today);
    /// Goes back to reading what is kept.
    void stopCorrecting();

Q_SIGNALS:
    void backRequested();
    /// The person wants to keep this instead.
    void corrected(const hipstride::Session &session);
    /// The person left a correction; `session` is what it had come to.
    void leaveRequested(const hipstride::Session &session);
    void deleteRequested(hipstride::SessionId session);
    void printRequested(const hipstride::Session &session);
    /// The session was ended early, and is to be gone on with.
    void goOnRequested(hipstride::SessionId session);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    void connectParts();
    void fillSteps();
    void closeOthers(const SessionStepView *open);
    void startCorrecting();
    void setIsCorrecting(bool isCorrecting);
    void changeSet(const SetPlace &place, const std::optional<PerformedSet> &record);
    void leave();

    const Catalogue &m_catalogue;
    Session m_kept;
    Session m_draft; ///< equals m_kept while it is only read
    Date m_today;
    bool m_isCorrecting = false;

    QScrollArea *m_scroll;
    QToolButton *m_back;
    TextLabel *m_name;
    QPushButton *m_goOn;
    QPushButton *m_correct;
    QPushButton *m_delete;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_cancel;
    SessionFacts *m_facts;
    ListCard *m_steps;
    std::vector<SessionStepView *> m_stepViews;
};

} // namespace hipstride
