// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "catalogue/catalogue.h"
#include "ui/catalogue/entry_form.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace hipstride {

class ChoiceChips;
class DoseEdit;

/// Everything of an exercise that is chosen and not written: kind, muscles, equipment, dose,
/// ladder.
class FactsForm : public EntryForm
{
    Q_OBJECT

public:
    /// The ladder leads to exercises of `catalogue`.
    explicit FactsForm(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Its texts are not looked at.
    void setExercise(const Exercise &exercise);
    /// `exercise` with what is chosen here.
    Exercise appliedTo(Exercise exercise) const;

private:
    QComboBox *addLadder(const QString &name, const char *objectName, const char *place);

    const Catalogue &m_catalogue;
    QLineEdit *m_otherNames;
    QComboBox *m_category;
    QComboBox *m_position;
    QComboBox *m_sides;
    ChoiceChips *m_primary;
    ChoiceChips *m_secondary;
    ChoiceChips *m_planes;
    ChoiceChips *m_needed; ///< all of these
    ChoiceChips *m_oneOf;  ///< and one of these
    ChoiceChips *m_optional;
    QDoubleSpinBox *m_pace;
    QComboBox *m_countedIn;
    DoseEdit *m_dose;
    QComboBox *m_easier;
    QComboBox *m_harder;
};

} // namespace hipstride
