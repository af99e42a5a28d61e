// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/compare_sheet.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/clients/comparison_list.h"
#include "ui/day_text.h"
#include "ui/icons.h"
#include "ui/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

QString headOf(const IssuedSheet &sheet)
{
    return CompareSheet::tr("Revision %1, %2")
        .arg(QString::number(sheet.revision), dayText(sheet.issued));
}

} // namespace

CompareSheet::CompareSheet(const IssuedSheet &before, const IssuedSheet &after, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("compare-sheet"));
    setWindowTitle(tr("What changed"));
    resize(spaced(760), 560);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        makeComparison(before.programme, after.programme, {headOf(before), headOf(after)}));
    column->addWidget(makeFrameComparison(before.programme, after.programme));
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Every exercise of both sheets"));
    auto *print = new QPushButton(themedIcon(QStringLiteral("print")), tr("Print what changed…"));
    print->setObjectName(QStringLiteral("compare-print"));
    connect(print, &QPushButton::clicked, this, &CompareSheet::printRequested);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("compare-close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(print);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(12);
    all->addWidget(scroll, 1);
    all->addLayout(buttons);
}

} // namespace hipstride
