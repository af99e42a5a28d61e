// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "drawing/week_sheet.h"
#include "ui/handout/handout_preview.h"

namespace hipstride {

class SheetView;

/// Shows a week as it will be printed, and prints it.
class WeekPreview : public QDialog
{
    Q_OBJECT

public:
    WeekPreview(const WeekSheet &sheet, Settings &settings, Prompts &prompts,
                ChoosePrinter choosePrinter = hipstride::choosePrinter, QWidget *parent = nullptr);

private:
    void print();

    WeekSheet m_sheet;
    Prompts &m_prompts;
    ChoosePrinter m_choosePrinter;
    Paper m_paper;
    SheetView *m_view;
};

} // namespace hipstride
