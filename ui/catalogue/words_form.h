// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "catalogue/own_exercises.h"
#include "ui/catalogue/entry_form.h"

class QLineEdit;
class QPlainTextEdit;

namespace hipstride {

/// The texts of an exercise, each in a field of its own; lists with one line for each entry.
class WordsForm : public EntryForm
{
    Q_OBJECT

public:
    explicit WordsForm(QWidget *parent = nullptr);

    void setWords(const ExerciseWords &words);
    ExerciseWords words() const;

private:
    struct FaultRow
    {
        QLineEdit *fault;
        QLineEdit *fix;
    };

    QLineEdit *addLine(const QString &name, const char *objectName, const char *place);
    QPlainTextEdit *addLines(const QString &name, const char *objectName, const char *place,
                             int lines);
    void addFaults();

    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QPlainTextEdit *m_why;
    QPlainTextEdit *m_steps;
    QPlainTextEdit *m_cues;
    QPlainTextEdit *m_cautions;
    std::vector<FaultRow> m_faults;
    bool m_isShortNameOwn = false; ///< else it follows the name
};

} // namespace hipstride
