// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/paper_grid_model.h"

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/day_text.h"

namespace hipstride {

namespace {

constexpr int daysInWeek = 7;

} // namespace

void PaperGridModel::setSheet(const IssuedSheet &sheet, const PaperGrid &grid)
{
    beginResetModel();
    m_sheet = sheet;
    m_grid = grid;
    m_week = 0;
    endResetModel();
}

int PaperGridModel::weeks() const
{
    return static_cast<int>(m_grid.days.size()) / daysInWeek;
}

void PaperGridModel::setWeek(int week)
{
    beginResetModel();
    m_week = week;
    endResetModel();
}

int PaperGridModel::exerciseCount() const
{
    return static_cast<int>(m_sheet.programme.steps.size());
}

Date PaperGridModel::dateOf(int column) const
{
    return addDays(m_grid.first, m_week * daysInWeek + column - 1);
}

QString PaperGridModel::dayOf(int column) const
{
    return dayText(dateOf(column));
}

PaperDay &PaperGridModel::day(int column)
{
    return m_grid.days[static_cast<std::size_t>(m_week * daysInWeek + column - 1)];
}

const PaperDay &PaperGridModel::day(int column) const
{
    return m_grid.days[static_cast<std::size_t>(m_week * daysInWeek + column - 1)];
}

const std::optional<int> &PaperGridModel::score(const QModelIndex &cell) const
{
    return cell.row() == painRow() ? day(cell.column()).pain : day(cell.column()).effort;
}

void PaperGridModel::toggle(const QModelIndex &cell)
{
    day(cell.column()).ticks[static_cast<std::size_t>(cell.row())].flip();
    Q_EMIT dataChanged(cell, cell);
    Q_EMIT edited();
}

void PaperGridModel::setScore(const QModelIndex &cell, std::optional<int> score)
{
    PaperDay &changed = day(cell.column());
    (cell.row() == painRow() ? changed.pain : changed.effort) = score;
    Q_EMIT dataChanged(cell, cell);
    Q_EMIT edited();
}

int PaperGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.days.empty() ? 0 : exerciseCount() + 2;
}

int PaperGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + daysInWeek;
}

QVariant PaperGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return nameData(index.row(), role);
    switch (role) {
    case IsTickedRole:
        return isTick(index.row()) &&
               day(index.column()).ticks[static_cast<std::size_t>(index.row())];
    case ScoreRole:
        if (isTick(index.row()) || !score(index))
            return {};
        return *score(index);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    default:
        return {};
    }
}

QString PaperGridModel::rowName(int row) const
{
    if (row == painRow())
        return tr("Pain, 0 to 10");
    if (row == effortRow())
        return tr("Effort, 0 to 10");
    return toQt(m_sheet.programme.steps[static_cast<std::size_t>(row)].name);
}

QVariant PaperGridModel::nameData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return rowName(row);
    default:
        break;
    }
    if (!isTick(row))
        return {};
    const Step &step = m_sheet.programme.steps[static_cast<std::size_t>(row)].step;
    if (role == ExerciseRole)
        return toQt(step.exercise);
    if (role == DoseRole)
        return workText(step.dose, CountedIn::Repetitions, SideWording::PerSide);
    return {};
}

QString PaperGridModel::spokenText(const QModelIndex &index) const
{
    QString value = tr("empty");
    if (isTick(index.row()) && index.data(IsTickedRole).toBool())
        value = tr("done");
    else if (const QVariant number = index.data(ScoreRole); number.isValid())
        value = number.toString();
    return QStringLiteral("%1, %2: %3").arg(rowName(index.row()), dayOf(index.column()), value);
}

QVariant PaperGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || m_grid.days.empty())
        return {};
    return section == 0 ? QString() : nearDayText(dateOf(section));
}

Qt::ItemFlags PaperGridModel::flags(const QModelIndex &index) const
{
    return index.column() == 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace hipstride
