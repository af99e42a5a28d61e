// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "catalogue/exercise_search.h"
#include "domain/vocabulary.h"

namespace hipstride {

class Catalogue;
struct Exercise;

/// The exercises that the catalogue knows, listed or not, in its order.
class ExerciseModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        KeyRole = Qt::UserRole, ///< QString
        KindRole,               ///< "Strength, standing"
        MusclesRole             ///< the main muscles in one line
    };

    explicit ExerciseModel(const Catalogue &catalogue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Exercise &exerciseAt(int row) const;
    Shelf shelfAt(int row) const;
    /// -1 when the catalogue has no such exercise.
    int rowOf(const QString &key) const;
    /// Made once for a catalogue.
    const ExerciseSearch &search() const { return m_search; }
    const Catalogue &catalogue() const { return m_catalogue; }
    /// To be called before it is looked at again; says whether the catalogue had changed.
    bool reloadIfChanged();

private:
    const Catalogue &m_catalogue;
    ExerciseSearch m_search;
    int m_revision;
};

} // namespace hipstride
