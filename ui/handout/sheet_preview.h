// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

#include "ui/handout/sheet_output.h"

namespace hipstride {

class MessageStrip;
class Settings;
class SheetPane;

/// A sheet without choices of its own: a week, a session, one that was issued.
struct PlainSheet
{
    QString windowTitle;
    QString title; ///< of the document, and of its file
    std::function<std::vector<HandoutPage>(const PageMetrics &)> layOut;
    PaintPicture paintPicture = {}; ///< empty: words only
    QString notice = {};            ///< what the sheet lacks; may be empty
};

/// Shows a sheet as it will be printed, on the paper of the settings; prints it or saves it as a
/// PDF file.
class SheetPreview : public QDialog
{
    Q_OBJECT

public:
    SheetPreview(const PlainSheet &sheet, const Settings &settings, Prompts &prompts,
                 ChoosePrinter choosePrinter = hipstride::choosePrinter, QWidget *parent = nullptr);

private:
    QLayout *makeButtons();
    void save();

    Prompts &m_prompts;
    ChoosePrinter m_choosePrinter;
    SheetOutput m_sheet;
    SheetPane *m_pane;
    MessageStrip *m_message;
};

} // namespace hipstride
