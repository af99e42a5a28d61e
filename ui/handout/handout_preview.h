// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "drawing/handout.h"
#include "drawing/handout_pictures.h"
#include "ui/handout/handout_source.h"
#include "ui/handout/sheet_choices.h"
#include "ui/handout/sheet_output.h"

namespace hipstride {

class MessageStrip;
class Prompts;
class Settings;
class SheetForm;
class SheetPane;

/// Shows a sheet as it will be printed beside all that can be chosen about it, and prints it or
/// saves it as a PDF file. What is chosen is kept for the next sheet, words are not.
class HandoutPreview : public QDialog
{
    Q_OBJECT

public:
    /// A sheet of `source` for `person` (may be empty), given on `today`.
    HandoutPreview(HandoutSource source, const FigureLibrary &figures, const QString &person,
                   Date today, Settings &settings, Prompts &prompts,
                   ChoosePrinter choosePrinter = hipstride::choosePrinter,
                   QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makePanel();
    QLayout *makeButtons();
    void showSheet(const SheetChoices &choices);
    void print();
    void save();
    void makePictures();
    void makeSecondLanguage();
    HandoutOptions optionsOf(const SheetChoices &choices) const;
    SheetOutput output() const;

    HandoutSource m_source;
    const FigureLibrary &m_figures;
    Settings &m_settings;
    Prompts &m_prompts;
    ChoosePrinter m_choosePrinter;
    SheetChoices m_choices;
    Handout m_handout;
    HandoutPictures m_pictures;
    std::shared_ptr<const SecondLanguage> m_second;
    SheetForm *m_form;
    SheetPane *m_pane;
    MessageStrip *m_message;
};

} // namespace hipstride
