// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "base/problem.h"
#include "catalogue/own_exercises.h"

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace hipstride {

class CheckedField;

/// The texts of an exercise, each in a field of its own; lists with one line for each entry.
class WordsForm : public QWidget
{
    Q_OBJECT

public:
    explicit WordsForm(QWidget *parent = nullptr);

    void setWords(const ExerciseWords &words);
    ExerciseWords words() const;
    /// Says beside each field what is wrong with it; the others are all right.
    void setProblems(const Problems &problems);

Q_SIGNALS:
    void edited();

private:
    struct FaultRow
    {
        QLineEdit *fault;
        QLineEdit *fix;
    };

    QLineEdit *addLine(const QString &name, const char *objectName, const QString &place);
    QPlainTextEdit *addLines(const QString &name, const char *objectName, const QString &place,
                             int lines);
    void addFaults();

    QVBoxLayout *m_column;
    QList<std::pair<QString, CheckedField *>> m_fields; ///< by place in the entry
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
