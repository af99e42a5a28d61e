// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/dose.h"

class QComboBox;

namespace hipstride {

class DurationEdit;
class LabelledField;
class LoadEdit;
class NumberEdit;
class TempoEdit;
class WorkEdit;

/// Every field of a dose in one row, which breaks into lines where it is narrow. What is typed is
/// handed on at once, and only while it lies within DoseLimits.
class DoseEdit : public QWidget
{
    Q_OBJECT
public:
    explicit DoseEdit(QWidget *parent = nullptr);

    void setDose(const Dose &dose);
    const Dose &dose() const { return m_dose; }
    /// Without one where a block says when to rest.
    void setHasRest(bool hasRest);

Q_SIGNALS:
    void edited(const hipstride::Dose &dose);

private:
    void changeWorkKind(int kind);
    template <typename Change>
    void change(Change &&apply);

    Dose m_dose;
    NumberEdit *m_sets;
    WorkEdit *m_work;
    QComboBox *m_workKind;
    QComboBox *m_side;
    TempoEdit *m_tempo;
    LoadEdit *m_load;
    DurationEdit *m_rest;
    LabelledField *m_restField;
};

} // namespace hipstride
