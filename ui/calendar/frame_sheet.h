// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/schedule.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;
class QVBoxLayout;

namespace hipstride {

class NumberEdit;

/// Limits, pauses and phases of a plan.
class FrameSheet : public QWidget
{
    Q_OBJECT
public:
    explicit FrameSheet(QWidget *parent = nullptr);

    void setFrame(const PlanLimits &limits, const std::vector<Pause> &pauses,
                  const std::vector<PlanPhase> &phases, Date today);
    PlanLimits limits() const;
    const std::vector<Pause> &pauses() const { return m_pauses; }
    const std::vector<PlanPhase> &phases() const { return m_phases; }
    void focusFirst();

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLimits(QVBoxLayout &column);
    void addPauses(QVBoxLayout &column);
    void addPhases(QVBoxLayout &column);
    void listPauses();
    void listPhases();
    void addPause();
    void addPhase();

    std::vector<Pause> m_pauses;
    std::vector<PlanPhase> m_phases;
    NumberEdit *m_raceHours;
    NumberEdit *m_qualityHours;
    QCheckBox *m_heavyDays;
    NumberEdit *m_sessions;
    QListWidget *m_pauseList;
    QComboBox *m_pauseKind;
    QDateEdit *m_pauseFirst;
    QDateEdit *m_pauseLast;
    QListWidget *m_phaseList;
    QComboBox *m_phaseKind;
    QDateEdit *m_phaseFrom;
    NumberEdit *m_phaseWeeks;
};

} // namespace hipstride
