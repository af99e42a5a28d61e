// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/sheet_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include "drawing/handout_pdf.h"
#include "drawing/qt_text.h"
#include "ui/attempt.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

namespace {

struct Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

/// A name typed without a suffix gets one, unless that would replace a file nobody asked about.
QString withSuffix(const QString &path)
{
    const QString named = path + QStringLiteral(".pdf");
    return QFileInfo(path).suffix().isEmpty() && !QFileInfo::exists(named) ? named : path;
}

} // namespace

bool choosePrinter(QPrinter &printer, QWidget *parent)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void print(const SheetOutput &sheet, const ChoosePrinter &choosePrinter, Prompts &prompts,
           QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSizeOf(sheet.paper));
    printer.setDocName(sheet.title);
    printer.setCreator(QStringLiteral("Hipstride"));
    if (!choosePrinter(printer, parent))
        return;
    // the dialog may have changed both; the sheet brings its own margins
    printer.setPageSize(pageSizeOf(sheet.paper));
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF());
    if (!paintPages(printer, sheet.pages, sheet.ink, sheet.paintPicture))
        prompts.tell(Output::tr("The sheet was not printed."),
                     Output::tr("The printer did not take it."), {});
}

void savePdf(const SheetOutput &sheet, const QString &suggestedName, Prompts &prompts,
             MessageStrip &strip)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const std::optional<QString> chosen =
        prompts.askSavePath(Output::tr("Save as PDF"), documents.filePath(suggestedName),
                            Output::tr("PDF files (*.pdf)"));
    if (!chosen)
        return;
    const QString path = withSuffix(*chosen);
    const bool isSaved = attempt(prompts, Output::tr("The sheet was not saved."), [&] {
        writePdf(
            sheet.pages,
            {.title = fromQt(sheet.title), .paper = sheet.paper, .author = fromQt(sheet.author)},
            fromQt(path), sheet.ink, sheet.paintPicture);
    });
    if (!isSaved)
        return;
    strip.setMessage({.text = Output::tr("Saved as %1.").arg(QFileInfo(path).fileName())});
}

} // namespace hipstride
