// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "catalogue/catalogue.h"
#include "ui/catalogue/entry_form.h"

class QComboBox;
class QDoubleSpinBox;
class QStandardItemModel;

namespace hipstride {

class ChoiceChips;
class DoseEdit;
class LinesEdit;
class NeedsEdit;
class NeighboursEdit;

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
    NeighboursEdit *addLadder(const QString &name, const char *objectName, const char *place);
    void setNames();
    /// Also what is not listed has its name there.
    void nameAll(const std::vector<ExerciseKey> &keys);

    const Catalogue &m_catalogue;
    QStandardItemModel *m_names; ///< of exercises, behind a row for none
    LinesEdit *m_otherNames;
    QComboBox *m_category;
    QComboBox *m_level; ///< behind a row for none
    QComboBox *m_position;
    QComboBox *m_sides;
    ChoiceChips *m_primary;
    ChoiceChips *m_secondary;
    ChoiceChips *m_planes;
    NeedsEdit *m_needs;
    ChoiceChips *m_optional;
    QDoubleSpinBox *m_pace;
    double m_shownPace = 0; ///< before anything is edited; the field rounds
    QComboBox *m_countedIn;
    DoseEdit *m_dose;
    NeighboursEdit *m_easier;
    NeighboursEdit *m_harder;
};

} // namespace hipstride
