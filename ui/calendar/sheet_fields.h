// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/date.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;
class QWidget;

namespace hipstride {

class ChoiceRow;
class NumberEdit;

/// The fields of the plan's sheets, alike in all of them.
QDateEdit *makeDate(const QString &objectName);
QTimeEdit *makeTime(const QString &objectName);
QComboBox *makeCombo(const QString &objectName);
QCheckBox *makeCheck(const QString &text, const QString &objectName);
NumberEdit *makeNumber(int least, int most, const QString &objectName);
/// One choice for each kind of run, as RunKinds has its bits.
ChoiceRow *makeRunKinds(const QString &objectName);
/// One choice for each phase, as PhaseKinds has its bits.
ChoiceRow *makePhases(const QString &objectName);

/// Puts a box and what it opens close together.
void addPair(QVBoxLayout &column, QWidget *box, QWidget *field);

TimeOfDay timeOf(const QTimeEdit &edit);

struct SheetButtons
{
    QWidget *row = nullptr;
    QPushButton *accept = nullptr;
    QPushButton *cancel = nullptr;
};

/// Accept and Cancel; their names for tests begin with `prefix`.
SheetButtons makeSheetButtons(const QString &prefix);

} // namespace hipstride
