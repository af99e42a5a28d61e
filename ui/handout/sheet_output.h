// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "drawing/handout_page.h"
#include "drawing/handout_painter.h"

class QPrinter;
class QWidget;

namespace hipstride {

class MessageStrip;
class Prompts;

/// Lets a person choose a printer; false when she changed her mind.
using ChoosePrinter = std::function<bool(QPrinter &, QWidget *parent)>;

/// The system's own dialog.
bool choosePrinter(QPrinter &printer, QWidget *parent);

/// A sheet on its way to a printer or into a file.
struct SheetOutput
{
    QString title; ///< of the document
    Paper paper = Paper::A4;
    PaperInk ink;
    std::vector<HandoutPage> pages;
    PaintPicture paintPicture;
    QString author = {}; ///< may be empty
};

/// Prints the sheet where the person wants it; says so when the printer did not take it.
void print(const SheetOutput &sheet, const ChoosePrinter &choosePrinter, Prompts &prompts,
           QWidget *parent);

/// Saves the sheet as a PDF file where the person wants it, and says so in `strip`.
void savePdf(const SheetOutput &sheet, const QString &suggestedName, Prompts &prompts,
             MessageStrip &strip);

} // namespace hipstride
