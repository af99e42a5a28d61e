// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/comparison_list.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/clients/programme_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

QString wordOf(StepChangeKind kind)
{
    switch (kind) {
    case StepChangeKind::Same:
        return ComparisonText::tr("Same");
    case StepChangeKind::Moved:
        return ComparisonText::tr("Moved");
    case StepChangeKind::Changed:
        return ComparisonText::tr("Changed");
    case StepChangeKind::Added:
        return ComparisonText::tr("Added");
    case StepChangeKind::Removed:
        return ComparisonText::tr("Removed");
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
        column->addWidget(new TextLabel(ComparisonText::tr("Not on this sheet"), TypeToken::Body,
                                        Role::TextSecondary));
    }
    column->addStretch(1);
    return side;
}

/// As wide as the widest of its kind, so that what stands beside it lines up.
class KindChip : public Chip
{
public:
    explicit KindChip(StepChangeKind kind)
        : Chip(wordOf(kind))
    {
        setAlignment(Qt::AlignCenter);
    }

    QSize sizeHint() const override
    {
        QSize size;
        for (const auto kind :
             {StepChangeKind::Same, StepChangeKind::Moved, StepChangeKind::Changed,
              StepChangeKind::Added, StepChangeKind::Removed})
            size = size.expandedTo(sizeFor(wordOf(kind)));
        return size;
    }
};

QHBoxLayout *besideEachOther(QWidget *before, KindChip *kind, QWidget *after)
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(before, 1);
    sides->addWidget(kind, 0, Qt::AlignTop);
    sides->addWidget(after, 1);
    return sides;
}

QWidget *makeHeads(const ComparisonHeads &heads)
{
    auto *kind = new KindChip(StepChangeKind::Same); // keeps the place of those below
    QSizePolicy policy = kind->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    kind->setSizePolicy(policy);
    auto *row = new QWidget;
    row->setLayout(besideEachOther(new TextLabel(heads.before, TypeToken::Section), kind,
                                   new TextLabel(heads.after, TypeToken::Section)));
    row->layout()->setContentsMargins(16, 8, 16, 8);
    kind->hide();
    return row;
}

QWidget *makeRow(const StepDifference &difference, const Programme &before, const Programme &after)
{
    auto *row = new QWidget;
    auto *whole = new QVBoxLayout(row);
    whole->setContentsMargins(16, 8, 16, 8);
    if (before.steps.empty()) // beside nothing at all, everything is new
        whole->addWidget(makeSide(after, difference.after));
    else
        whole->addLayout(besideEachOther(makeSide(before, difference.before),
                                         new KindChip(difference.kind),
                                         makeSide(after, difference.after)));
    if (difference.kind == StepChangeKind::Changed) {
        const QStringList changes =
            changesOf(before.steps[*difference.before], after.steps[*difference.after]);
        for (const QString &change : changes)
            whole->addWidget(new TextLabel(change, TypeToken::Small, Role::TextSecondary));
    }
    return row;
}

} // namespace

ListCard *makeComparison(const Programme &before, const Programme &after,
                         const ComparisonHeads &heads)
{
    auto *lines = new ListCard;
    if (!before.steps.empty())
        lines->addRow(makeHeads(heads));
    for (const StepDifference &one : differencesBetween(before, after))
        lines->addRow(makeRow(one, before, after));
    return lines;
}

QWidget *makeFrameComparison(const Programme &before, const Programme &after)
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    if (before.daysAWeek != after.daysAWeek)
        column->addWidget(new TextLabel(ComparisonText::tr("Days a week: %1, now %2")
                                            .arg(before.daysAWeek)
                                            .arg(after.daysAWeek),
                                        TypeToken::Body));
    if (before.lead != after.lead)
        column->addWidget(new TextLabel(
            ComparisonText::tr("Lead: “%1”, now “%2”").arg(toQt(before.lead), toQt(after.lead)),
            TypeToken::Body));
    return frame;
}

} // namespace hipstride
