// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "domain/paper_grid.h"

namespace hipstride {

/// One week of a paper grid: the first column has the names, then the seven days; the last two rows
/// are pain and effort.
class PaperGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        ExerciseRole = Qt::UserRole, ///< key, of the first column
        DoseRole,                    ///< text, of the first column
        IsTickedRole,
        ScoreRole ///< int or nothing
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const IssuedSheet &sheet, const PaperGrid &grid);
    const PaperGrid &grid() const { return m_grid; }
    int weeks() const;
    int week() const { return m_week; }
    void setWeek(int week);

    int exerciseCount() const;
    int painRow() const { return exerciseCount(); }
    int effortRow() const { return exerciseCount() + 1; }
    bool isTick(int row) const { return row < painRow(); }
    /// "Tue 3 Nov" of a column of days.
    QString dayOf(int column) const;

    void toggle(const QModelIndex &cell);
    void setScore(const QModelIndex &cell, std::optional<int> score);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    QVariant nameData(int row, int role) const;
    QString spokenText(const QModelIndex &index) const;
    QString rowName(int row) const;
    Date dateOf(int column) const;
    PaperDay &day(int column);
    const PaperDay &day(int column) const;
    const std::optional<int> &score(const QModelIndex &cell) const;

    IssuedSheet m_sheet;
    PaperGrid m_grid;
    int m_week = 0;
};

} // namespace hipstride
