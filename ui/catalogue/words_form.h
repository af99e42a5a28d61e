// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "catalogue/own_exercises.h"
#include "ui/catalogue/entry_form.h"

class QLineEdit;

namespace hipstride {

class FaultsEdit;
class LinesEdit;
class TextEdit;

/// The texts of an exercise, each in a field of its own; lists with one line for each entry.
class WordsForm : public EntryForm
{
    Q_OBJECT

public:
    explicit WordsForm(QWidget *parent = nullptr);

    void setWords(const ExerciseWords &words);
    ExerciseWords words() const;

private:
    QLineEdit *addLine(const QString &name, const char *objectName, const char *place);
    template <typename Edit>
    Edit *addText(const QString &name, const char *objectName, const char *place, int lines);

    QLineEdit *m_name;
    QLineEdit *m_shortName;
    TextEdit *m_why;
    LinesEdit *m_steps;
    LinesEdit *m_cues;
    FaultsEdit *m_faults;
    LinesEdit *m_cautions;
    bool m_isShortNameOwn = false; ///< else it follows the name
};

} // namespace hipstride
