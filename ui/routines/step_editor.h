// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/routine.h"

class QLineEdit;

namespace hipstride {

class DoseEdit;

/// What can be changed in an open step: its dose and its note.
class StepEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StepEditor(QWidget *parent = nullptr);

    void setStep(const Step &step);
    void focusNote();
    /// What the Tab key finds here, in that order.
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void doseEdited(const hipstride::Dose &dose);
    void noteEdited(const QString &note);

private:
    DoseEdit *m_dose;
    QLineEdit *m_note;
};

} // namespace hipstride
