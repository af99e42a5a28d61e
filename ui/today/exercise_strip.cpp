// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/exercise_strip.h"

#include <QGridLayout>

#include <algorithm>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/figure_still.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int narrowestCell = 112;
constexpr int mostColumns = 5;
constexpr QSize stillSize(104, 72);

QWidget *makeCell(const Step &step, const Exercise *exercise, FigureThumbnails &figures)
{
    const auto centred = [](const QString &text, TypeToken token, Role role) {
        auto *label = new TextLabel(text, token, role);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        return label;
    };
    const QString name = toQt(exercise != nullptr ? exercise->shortName : step.exercise);
    const CountedIn countedIn = exercise != nullptr ? exercise->countedIn : CountedIn::Repetitions;
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *still = new FigureStill(figures, stillSize, FigureStill::Ground::None);
    column->addWidget(still, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    still->setExercise(step.exercise);
    column->addWidget(centred(name, TypeToken::SmallMedium, Role::Text));
    column->addWidget(centred(workText(step.dose, countedIn, SideWording::PerSide),
                              TypeToken::Small, Role::TextSecondary));
    column->addStretch(1);
    return cell;
}

} // namespace

ExerciseStrip::ExerciseStrip(FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 14, 12, 16);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(12);
}

void ExerciseStrip::setSteps(const std::vector<Step> &steps, const Catalogue &catalogue)
{
    for (QWidget *cell : m_cells) {
        m_grid->removeWidget(cell);
        cell->hide();
        cell->deleteLater();
    }
    m_cells.clear();
    for (const Step &step : steps)
        m_cells.push_back(makeCell(step, catalogue.find(step.exercise), m_figures));
    place();
}

int ExerciseStrip::columnsFor(int width) const
{
    const int fitting = std::max(1, width / qRound(narrowestCell * textScale()));
    const int count = std::max(1, static_cast<int>(m_cells.size()));
    const int columns = std::min({fitting, mostColumns, count});
    // rows of equal length: eight are four and four, not five and three
    const int rows = (count + columns - 1) / columns;
    return (count + rows - 1) / rows;
}

void ExerciseStrip::place()
{
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columnsFor(width());
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    int index = 0;
    for (QWidget *cell : m_cells) {
        m_grid->addWidget(cell, index / m_columns, index % m_columns);
        ++index;
    }
    updateGeometry();
}

void ExerciseStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsFor(width()) != m_columns)
        place();
}

} // namespace hipstride
