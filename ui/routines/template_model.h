// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "domain/routine.h"

namespace hipstride {

class Catalogue;

/// The ready routines, in the order of their file: a name and "12 min, mini-band, wall".
class TemplateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TemplateIdRole = Qt::UserRole, ///< QString
        LineRole                       ///< what stands under the name
    };

    TemplateModel(const std::vector<RoutineTemplate> &templates, const Catalogue &catalogue,
                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const RoutineTemplate &templateAt(int row) const;

private:
    const std::vector<RoutineTemplate> &m_templates;
    const Catalogue &m_catalogue;
};

} // namespace hipstride
