// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "catalogue/catalogue.h"

class QHBoxLayout;

namespace hipstride {

/// One exercise on the ladder: where it stands, and its name. The one that is shown is not a way
/// to anywhere.
class LadderCell : public QAbstractButton
{
    Q_OBJECT

public:
    LadderCell(const QString &place, const QString &name, bool isThisOne,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_place;
    bool m_isThisOne;
};

/// What is easier, the exercise itself, and what is harder.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(QWidget *parent = nullptr);

    /// An exercise without neighbours shows nothing.
    void setExercise(const Exercise &exercise, const Catalogue &catalogue);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    void addCells(const QString &place, const std::vector<ExerciseKey> &keys,
                  const Catalogue &catalogue);
    void addChevron();

    QHBoxLayout *m_row;
};

} // namespace hipstride
