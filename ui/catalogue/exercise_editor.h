// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "catalogue/own_exercises.h"

class QPushButton;

namespace hipstride {

class Catalogue;
class FactsForm;
class FigureLibrary;
class PoseEdit;
class TextLabel;
class WordsForm;

/// A window in which one exercise is written: its words at the left, what is chosen below them, its
/// figure at the right. What is wrong stands beside each field at once, and nothing wrong is kept.
class ExerciseEditor : public QDialog
{
    Q_OBJECT

public:
    enum class Extent
    {
        Everything,
        Words ///< of an exercise that came with the program
    };

    ExerciseEditor(const OwnExercise &exercise, Extent extent, const Catalogue &catalogue,
                   const FigureLibrary &figures, QWidget *parent = nullptr);

    /// As it stands now.
    OwnExercise exercise() const;
    /// Escape drops edits only when it is pressed again.
    void reject() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeForm();
    void check();
    bool isEdited() const { return exercise() != m_first; }

    OwnExercise m_before;
    OwnExercise m_first; ///< as the fields show it before anything is edited
    Extent m_extent;
    bool m_isWarned = false;
    WordsForm *m_words;
    FactsForm *m_facts;
    PoseEdit *m_pose;
    TextLabel *m_state;
    QPushButton *m_save;
};

} // namespace hipstride
