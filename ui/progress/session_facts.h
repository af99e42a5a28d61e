// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "domain/session.h"
#include "ui/widgets/card.h"

class QDateEdit;
class QPlainTextEdit;

namespace hipstride {

class EffortScale;
class FlowLayout;
class PainScale;
class TextLabel;

/// When a session was, how long it took and how it felt: to read, or to correct.
class SessionFacts : public Card
{
    Q_OBJECT

public:
    explicit SessionFacts(QWidget *parent = nullptr);

    void setPainLimit(int limit);
    /// `latest`: no session can have been after this day.
    void setSession(const Session &session, Date latest);
    void setIsEditable(bool isEditable);

Q_SIGNALS:
    void dayEdited(hipstride::Date day);
    void painEdited(int pain);
    void effortEdited(int effort);
    void noteEdited(const QString &note);

protected:
    bool event(QEvent *event) override;

private:
    void setNoteHeight();
    QWidget *makeReading();
    QWidget *makeForm();
    void showFacts(const Session &session);

    int m_painLimit = 5;
    QWidget *m_reading;
    QWidget *m_form;
    TextLabel *m_when;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    TextLabel *m_note;
    QDateEdit *m_day;
    PainScale *m_pain;
    EffortScale *m_effort;
    QPlainTextEdit *m_noteField;
};

} // namespace hipstride
