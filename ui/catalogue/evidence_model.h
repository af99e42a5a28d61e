// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "catalogue/evidence.h"

namespace hipstride {

/// What studies measured in one exercise, one measure at a time: a row for each number.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        StudyColumn,
        MuscleColumn,
        NumberColumn,
        ColumnCount
    };
    enum Role
    {
        DetailRole = Qt::UserRole, ///< a quiet second line: the conditions
        LeastRole,                 ///< 0 to 1 of the study's highest number of this measure
        MostRole
    };

    /// `values` are of one measure. `evidence` says what the bars are drawn against.
    EvidenceModel(std::vector<EvidenceValue> values, const Evidence &evidence,
                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const EvidenceValue &value, int column) const;
    QString spoken(const EvidenceValue &value, int column) const;
    double highestOf(const std::string &study) const;

    std::vector<EvidenceValue> m_values;
    const Evidence &m_evidence;
};

} // namespace hipstride
