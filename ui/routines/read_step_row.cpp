// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/read_step_row.h"

#include <QHBoxLayout>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/figure_still.h"
#include "ui/routines/load_line.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

QWidget *makeReadStepRow(const Step &step, const Exercise *exercise, FigureThumbnails &figures,
                         const QString &about, const QString &besides)
{
    const CountedIn countedIn = exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions;
    const QString name = toQt(exercise != nullptr ? exercise->name : step.exercise);

    auto *row = new QWidget;
    row->setMinimumHeight(64);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(20, 10, 20, 10);
    columns->setSpacing(12);
    auto *still = new FigureStill(figures, QSize(72, 60), FigureStill::Ground::Stage);
    still->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    columns->addWidget(still);
    still->setExercise(step.exercise);
    const auto column = [columns](TextLabel *upper, const QStringList &small, int stretch,
                                  Qt::Alignment alignment) {
        auto *layout = new QVBoxLayout;
        layout->setSpacing(0);
        layout->addStretch(1);
        upper->setAlignment(alignment);
        layout->addWidget(upper);
        for (const QString &text : small) {
            if (text.isEmpty())
                continue;
            auto *label = new TextLabel(text, TypeToken::Small, Role::TextSecondary);
            label->setAlignment(alignment);
            layout->addWidget(label);
        }
        layout->addStretch(1);
        columns->addLayout(layout, stretch);
    };
    column(new TextLabel(name, TypeToken::Strong), {about}, 3, Qt::AlignLeft | Qt::AlignTop);
    column(new TextLabel(workText(step.dose, countedIn, SideWording::PerSide), TypeToken::Strong),
           {loadLine(step.dose), besides}, 2, Qt::AlignRight | Qt::AlignTop);
    return row;
}

} // namespace hipstride
