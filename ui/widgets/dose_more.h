// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/dose.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace hipstride {

class LabelledField;
class NumberEdit;
class OwnSetEdit;

/// What few doses have: warm-ups, sets that differ from one another, sets that one side has more,
/// and how hard a set may be.
class DoseMore : public QWidget
{
    Q_OBJECT
public:
    explicit DoseMore(QWidget *parent = nullptr);

    void setDose(const Dose &dose);
    /// Whether a dose has any of it.
    static bool isUsedBy(const Dose &dose);

Q_SIGNALS:
    void edited(const hipstride::Dose &dose);

private:
    void addFields();
    void changeWarmUps(int count);
    void changeEffort(int kind, int amount);
    void changeOwnSet(int place, const OwnSet &set);
    void showSets();
    template <typename Change>
    void change(Change &&apply);

    Dose m_dose;
    NumberEdit *m_warmUps;
    QComboBox *m_effort;
    NumberEdit *m_amount;
    NumberEdit *m_extra;
    QComboBox *m_extraSide;
    QCheckBox *m_areOwn;
    LabelledField *m_amountField;
    LabelledField *m_extraField;
    LabelledField *m_extraSideField;
    QVBoxLayout *m_column;
    std::vector<OwnSetEdit *> m_sets; ///< the warm-ups, then the others
};

} // namespace hipstride
