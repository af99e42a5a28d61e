// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/compare_sheet.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/clients/programme_text.h"
#include "ui/day_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

QString wordOf(StepChangeKind kind)
{
    switch (kind) {
    case StepChangeKind::Same:
        return CompareSheet::tr("Same");
    case StepChangeKind::Moved:
        return CompareSheet::tr("Moved");
    case StepChangeKind::Changed:
        return CompareSheet::tr("Changed");
    case StepChangeKind::Added:
        return CompareSheet::tr("Added");
    case StepChangeKind::Removed:
        return CompareSheet::tr("Removed");
    }
    return {};
}

/// The exercise on one side, or that side's gap.
QWidget *makeSide(const Programme &programme, std::optional<std::size_t> index)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (index) {
        const ProgrammeStep &step = programme.steps[*index];
        column->addWidget(
            new TextLabel(QStringLiteral("%1  %2").arg(QString::number(*index + 1), nameOf(step)),
                          TypeToken::Strong));
        column->addWidget(
            new TextLabel(doseText(step.step.dose, CountedIn::Repetitions, SideWording::PerSide),
                          TypeToken::Body, Role::TextSecondary));
    } else {
        column->addWidget(new TextLabel(CompareSheet::tr("Not on this sheet"), TypeToken::Body,
                                        Role::TextSecondary));
    }
    column->addStretch(1);
    return side;
}

QWidget *makeRow(const StepDifference &difference, const Programme &before, const Programme &after)
{
    auto *row = new QWidget;
    auto *whole = new QVBoxLayout(row);
    whole->setContentsMargins(0, 4, 0, 4);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(makeSide(before, difference.before), 1);
    auto *chip = new Chip(wordOf(difference.kind));
    sides->addWidget(chip, 0, Qt::AlignTop);
    sides->addWidget(makeSide(after, difference.after), 1);
    whole->addLayout(sides);
    if (difference.kind == StepChangeKind::Changed) {
        const QStringList changes =
            changesOf(before.steps[*difference.before], after.steps[*difference.after]);
        for (const QString &change : changes)
            whole->addWidget(new TextLabel(change, TypeToken::Small, Role::TextSecondary));
    }
    return row;
}

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
    resize(760, 560);
    auto *heads = new QHBoxLayout;
    heads->setSpacing(16);
    heads->addWidget(new TextLabel(headOf(before), TypeToken::Section), 1);
    heads->addWidget(new TextLabel(headOf(after), TypeToken::Section), 1);
    auto *lines = new ListCard;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    for (const StepDifference &one : differencesBetween(before.programme, after.programme))
        lines->addRow(makeRow(one, before.programme, after.programme));
    column->addWidget(lines);
    if (before.programme.daysAWeek != after.programme.daysAWeek)
        column->addWidget(new TextLabel(tr("Days a week: %1, now %2")
                                            .arg(before.programme.daysAWeek)
                                            .arg(after.programme.daysAWeek),
                                        TypeToken::Body));
    if (before.programme.lead != after.programme.lead)
        column->addWidget(new TextLabel(toQt(after.programme.lead), TypeToken::Body));
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Every exercise of both sheets"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("compare-close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(12);
    all->addLayout(heads);
    all->addWidget(scroll, 1);
    all->addWidget(close, 0, Qt::AlignRight);
}

} // namespace hipstride
