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

/// One exercise of a programme that is being written: its dose, and the words of this client. They
/// begin as the catalogue's, so that one sentence can be changed; a field that is left empty is
/// printed with those.
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
    void makeWords();
    void showUsualDoseWords();
    QLineEdit *makeLine(std::string ProgrammeStep::*word, const QString &name, const QString &usual,
                        const QString &objectName);
    void editInstructions();

    ProgrammeStep m_step;
    const Exercise m_usual;
    DoseEdit *m_dose;
    QWidget *m_words;
    QLineEdit *m_doseWords = nullptr;
    QPlainTextEdit *m_instructions;
};

} // namespace hipstride
