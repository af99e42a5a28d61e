// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "catalogue/catalogue.h"
#include "domain/routine.h"
#include "drawing/handout.h"
#include "drawing/handout_pictures.h"
#include "ui/handout/sheet_choices.h"
#include "ui/handout/sheet_output.h"

namespace hipstride {

class MessageStrip;
class Prompts;
class Settings;
class SheetForm;
class SheetView;
class TextLabel;

/// Shows a routine as it will be printed, lets its words and paper be changed, and prints it or
/// saves it as a PDF file.
class HandoutPreview : public QDialog
{
    Q_OBJECT

public:
    /// A sheet of `routine` for `person` (may be empty), given on `today`. Remembers the paper in
    /// the settings.
    HandoutPreview(const Routine &routine, const Catalogue &catalogue, const FigureLibrary &figures,
                   const QString &person, Date today, Settings &settings, Prompts &prompts,
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
    HandoutPictures pictures() const;
    SheetOutput output() const;

    Routine m_routine;
    const Catalogue &m_catalogue;
    const FigureLibrary &m_figures;
    Settings &m_settings;
    Prompts &m_prompts;
    ChoosePrinter m_choosePrinter;
    SheetChoices m_choices;
    Handout m_handout;
    SheetForm *m_form;
    SheetView *m_view;
    TextLabel *m_pages;
    MessageStrip *m_message;
};

} // namespace hipstride
