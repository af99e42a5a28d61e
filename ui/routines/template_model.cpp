// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/template_model.h"

#include "drawing/qt_text.h"
#include "routine/duration_estimate.h"
#include "routine/routine_summary.h"
#include "ui/exercise_text.h"

namespace hipstride {

TemplateModel::TemplateModel(const std::vector<RoutineTemplate> &templates,
                             const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_templates(templates)
    , m_catalogue(catalogue)
{}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoutineTemplate &routineTemplate = templateAt(index.row());
    const auto line = [&] {
        const RoutineSummary summary = summaryOf(routineFrom(routineTemplate), m_catalogue);
        return neededText(minutesShown(summary.duration), summary.equipment);
    };
    switch (role) {
    case Qt::DisplayRole:
        return toQt(routineTemplate.name);
    case TemplateIdRole:
        return toQt(routineTemplate.id);
    case LineRole:
        return line();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(toQt(routineTemplate.name), line());
    default:
        return {};
    }
}

const RoutineTemplate &TemplateModel::templateAt(int row) const
{
    return m_templates[static_cast<std::size_t>(row)];
}

} // namespace hipstride
