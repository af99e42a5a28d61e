// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/week_preview.h"

#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

#include "drawing/qt_text.h"
#include "ui/handout/sheet_view.h"
#include "ui/icons.h"
#include "ui/prompts.h"
#include "ui/style/buttons.h"

namespace hipstride {

WeekPreview::WeekPreview(const WeekSheet &sheet, Settings &settings, Prompts &prompts,
                         ChoosePrinter choosePrinter, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_prompts(prompts)
    , m_choosePrinter(std::move(choosePrinter))
    , m_paper(sheetChoicesFrom(settings, {}).paper)
    , m_view(new SheetView)
{
    setObjectName(QStringLiteral("weekPreview"));
    setWindowTitle(tr("Print the week"));
    resize(720, 800);
    m_view->setObjectName(QStringLiteral("sheet"));
    m_view->setPages(layOut(m_sheet, metricsOf(m_paper)), colourInk());
    auto *area = new QScrollArea;
    area->setWidget(m_view);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *print = new QPushButton(themedIcon(QStringLiteral("print")), tr("Print…"));
    print->setObjectName(QStringLiteral("print"));
    setButtonRole(print, ButtonRole::Primary);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(print, &QPushButton::clicked, this, &WeekPreview::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 12, 24, 20);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addLayout(buttons);
}

void WeekPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSizeOf(m_paper));
    printer.setDocName(toQt(m_sheet.title));
    printer.setCreator(QStringLiteral("Hipstride"));
    if (!m_choosePrinter(printer, this))
        return;
    // the dialog may have changed both; the sheet brings its own margins
    printer.setPageSize(pageSizeOf(m_paper));
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF());
    if (!paintPages(printer, layOut(m_sheet, metricsOf(m_paper)), colourInk()))
        m_prompts.tell(tr("The week was not printed."), tr("The printer did not take it."), {});
}

} // namespace hipstride
