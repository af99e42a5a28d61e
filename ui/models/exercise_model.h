// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace hipstride {

class Catalogue;
struct Exercise;

/// The exercises of the catalogue, in its order.
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
    /// -1 when the catalogue has no such exercise.
    int rowOf(const QString &key) const;
    /// Names, muscles, category, position and equipment in the person's language, made ready for
    /// the search: see `searchForm`. Made once, because the catalogue never changes.
    QStringView searchTextAt(int row) const;
    /// The part of it that comes from the exercise's names.
    QStringView namesAt(int row) const;

private:
    struct SearchText
    {
        QString text;
        qsizetype lengthOfNames = 0;
    };

    static SearchText searchTextOf(const Exercise &exercise);

    const Catalogue &m_catalogue;
    std::vector<SearchText> m_searchTexts;
};

/// A text as it is searched: lower case, without accents, one space for whatever is neither letter
/// nor digit.
QString searchForm(const QString &text);

} // namespace hipstride
