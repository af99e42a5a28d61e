// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/evidence_model.h"

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/evidence_text.h"

namespace hipstride {

EvidenceModel::EvidenceModel(std::vector<EvidenceValue> values, const Evidence &evidence,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_values(std::move(values))
    , m_evidence(evidence)
{}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceModel::text(const EvidenceValue &value, int column) const
{
    if (column == MuscleColumn)
        return musclesText(value);
    if (column == NumberColumn)
        return numberText(value);
    const Study *study = m_evidence.findStudy(value.study);
    return study == nullptr ? QString() : toQt(study->name);
}

/// What is painted under the muscle is said with it.
QString EvidenceModel::spoken(const EvidenceValue &value, int column) const
{
    const QString conditions = column == MuscleColumn ? conditionsText(value) : QString();
    return conditions.isEmpty() ? text(value, column)
                                : text(value, column) + QStringLiteral(", ") + conditions;
}

/// Bars compare within one study only, so each study has a scale of its own.
double EvidenceModel::highestOf(const std::string &study) const
{
    double highest = 0;
    for (const EvidenceValue &value : m_evidence.values()) {
        if (value.study == study && value.measure == m_values.front().measure)
            highest = std::max(highest, rankOf(value));
    }
    return highest;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EvidenceValue &value = m_values[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(value, index.column());
    case Qt::AccessibleTextRole:
        return spoken(value, index.column());
    case DetailRole:
        return index.column() == MuscleColumn ? conditionsText(value) : QString();
    case LeastRole:
        return value.least / highestOf(value.study);
    case MostRole:
        return rankOf(value) / highestOf(value.study);
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StudyColumn:
        return tr("Study");
    case MuscleColumn:
        return tr("Muscle");
    default:
        return m_values.empty() ? QString() : textOf(m_values.front().measure);
    }
}

} // namespace hipstride
