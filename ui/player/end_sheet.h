// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "storage/session_log.h"
#include "ui/player/report_sheet.h"

namespace hipstride {

class EffortScale;

/// Asks two numbers and a note when a session is over. Nothing of it has to be answered.
class EndSheet : public ReportSheet
{
    Q_OBJECT

public:
    explicit EndSheet(int painLimit, QWidget *parent = nullptr);

    /// `heading` says what was done and asks for the pain, where the keyboard is afterwards;
    /// `wayBack` is what the other button says.
    void open(const QString &heading, const QString &wayBack);
    /// The answers; state and moment are for the caller to fill in.
    SessionEnd answers() const;

Q_SIGNALS:
    void doneRequested();
    /// Not yet: back to the session.
    void backRequested();
    /// Away from here with the Escape key.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pressEnter();

    EffortScale *m_effort;
    QPushButton *m_done;
    QPushButton *m_back;
};

} // namespace hipstride
