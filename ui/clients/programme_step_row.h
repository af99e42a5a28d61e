// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "catalogue/catalogue.h"
#include "domain/programme.h"

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace hipstride {

class DoseEdit;
class TextLabel;

/// One exercise of a programme that is being written: its dose, and the words of this client. A
/// field that is empty shows the catalogue's words, which are printed then.
class ProgrammeStepRow : public QWidget
{
    Q_OBJECT

public:
    ProgrammeStepRow(const ProgrammeStep &step, int number, int count, const Catalogue &catalogue,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const hipstride::ProgrammeStep &step);
    /// By how many places.
    void moveRequested(int by);
    void removeRequested();

private:
    QHBoxLayout *makeHead(const QString &usualName, int number, int count);
    void makeWords(const Exercise &usual);
    QLineEdit *makeLine(std::string ProgrammeStep::*word, const QString &name,
                        const std::string &usual, const QString &objectName);
    void editInstructions();

    ProgrammeStep m_step;
    DoseEdit *m_dose;
    QWidget *m_words;
    QPlainTextEdit *m_instructions;
};

} // namespace hipstride
