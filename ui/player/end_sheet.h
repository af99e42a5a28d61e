// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "storage/session_log.h"

class QPlainTextEdit;
class QPushButton;

namespace hipstride {

class EffortScale;
class MessageStrip;
class PainScale;
class TextLabel;

/// Asks two numbers and a note when a session is over. Nothing of it has to be answered.
class EndSheet : public QWidget
{
    Q_OBJECT

public:
    explicit EndSheet(int painLimit, QWidget *parent = nullptr);

    /// `title` says what was done; the keyboard is in the pain scale afterwards.
    void open(const QString &title);
    /// The answers; state and moment are for the caller to fill in.
    SessionEnd answers() const;

Q_SIGNALS:
    void doneRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void warnOfPain(int pain);

    TextLabel *m_title;
    PainScale *m_pain;
    EffortScale *m_effort;
    QPlainTextEdit *m_note;
    MessageStrip *m_warning;
    QPushButton *m_done;
};

} // namespace hipstride
