// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/routine.h"

class QLineEdit;
class QToolButton;

namespace hipstride {

class DoseEdit;
class DoseMore;

/// What can be changed in an open step: its dose, what few doses have behind “More”, and its note.
class StepEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StepEditor(QWidget *parent = nullptr);

    /// In a block it is the block that says when to rest.
    void setStep(const Step &step, bool isInBlock);
    void focusNote();
    /// What the Tab key finds here, in that order.
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void doseEdited(const hipstride::Dose &dose);
    void noteEdited(const QString &note);

private:
    void showMore(bool isShown);

    DoseEdit *m_dose;
    QToolButton *m_moreButton;
    DoseMore *m_more;
    QLineEdit *m_note;
};

} // namespace hipstride
