// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/exercise.h"

class QAbstractItemModel;
class QComboBox;
class QVBoxLayout;

namespace hipstride {

/// The exercises on one side of the ladder, each in a box of its own; there is always room for one
/// more.
class NeighboursEdit : public QWidget
{
    Q_OBJECT

public:
    /// `names` are the exercises, keys in Qt::UserRole, behind a first row for none; it must
    /// outlive this. `name` is what a screen reader says of a box.
    NeighboursEdit(QAbstractItemModel &names, const QString &name, const QString &objectName);

    /// Emits nothing. Expects keys that are among the names.
    void setKeys(const std::vector<ExerciseKey> &keys);
    /// In the order of the boxes, each once.
    std::vector<ExerciseKey> keys() const;

Q_SIGNALS:
    void edited();

private:
    void addBox();
    void edit();

    QAbstractItemModel &m_names;
    QString m_name;
    QString m_objectName; ///< of a box, before its row
    QVBoxLayout *m_column;
    std::vector<QComboBox *> m_boxes;
};

} // namespace hipstride
