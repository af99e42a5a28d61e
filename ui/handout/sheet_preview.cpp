// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/sheet_preview.h"

#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>

#include <utility>

#include "ui/file_name.h"
#include "ui/handout/sheet_choices.h"
#include "ui/handout/sheet_pane.h"
#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/widgets/message_strip.h"

namespace hipstride {

SheetPreview::SheetPreview(const PlainSheet &sheet, const Settings &settings, Prompts &prompts,
                           ChoosePrinter choosePrinter, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_choosePrinter(std::move(choosePrinter))
    , m_pane(new SheetPane)
    , m_message(new MessageStrip)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setWindowTitle(sheet.windowTitle);
    resize(720, 800);
    const Paper paper = sheetChoicesFrom(settings, {}).paper;
    m_sheet = {.title = sheet.title,
               .paper = paper,
               .ink = colourInk(),
               .pages = sheet.layOut(metricsOf(paper)),
               .paintPicture = sheet.paintPicture};
    m_pane->setPages(m_sheet.pages, m_sheet.ink, m_sheet.paintPicture);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    if (!sheet.notice.isEmpty())
        m_message->setMessage({.kind = MessageKind::Warning, .text = sheet.notice});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane, 1);
    column->addLayout(makeButtons());
}

QLayout *SheetPreview::makeButtons()
{
    auto *print = new QPushButton(themedIcon(QStringLiteral("print")), tr("Print…"));
    print->setObjectName(QStringLiteral("print"));
    setButtonRole(print, ButtonRole::Primary);
    auto *save = new QPushButton(themedIcon(QStringLiteral("export")), tr("Save as PDF…"));
    save->setObjectName(QStringLiteral("savePdf"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(print, &QPushButton::clicked, this,
            [this] { hipstride::print(m_sheet, m_choosePrinter, m_prompts, this); });
    connect(save, &QPushButton::clicked, this, &SheetPreview::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 20);
    row->addWidget(m_message, 1);
    row->addStretch(1);
    for (QPushButton *button : {close, save, print})
        row->addWidget(button);
    return row;
}

void SheetPreview::save()
{
    savePdf(m_sheet, fileNameFor(m_sheet.title, ".pdf"), m_prompts, *m_message);
}

} // namespace hipstride
