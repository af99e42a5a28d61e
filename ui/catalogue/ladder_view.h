// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <vector>

#include "catalogue/ladder.h"

class QHBoxLayout;
class QVBoxLayout;

namespace hipstride {

/// One exercise of the ladder: its place above, its name below.
class LadderCell : public QAbstractButton
{
    Q_OBJECT

public:
    LadderCell(const QString &place, const QString &name, bool isThisOne,
               QWidget *parent = nullptr);

    /// Whether the place stands above the name, as it does once in a column.
    void setSaysPlace(bool says);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int placeHeight() const;

    QString m_place;
    bool m_isThisOne;
    bool m_saysPlace = true;
};

/// What is easier and what is harder, as a small graph from left to right: one level each way, two
/// where there is room, and lines where one leads to the next. Arrow keys go along them. Nothing is
/// shown for an exercise that stands alone.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(QWidget *parent = nullptr);

    /// The exercise must be one of the catalogue's, which must live as long as it is shown.
    void setExercise(const Exercise &exercise, const Catalogue &catalogue);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int levelsThatFit() const;
    void rebuild();
    LadderCell *makeCell(const LadderRung &rung);
    QVBoxLayout *addColumn();
    void moveFocus(const LadderCell *from, int key);

    QString m_key; ///< of the exercise in the middle
    const Catalogue *m_catalogue = nullptr;
    int m_levels = 0;
    Ladder m_ladder;
    std::vector<LadderCell *> m_cells; ///< by rung
    QHBoxLayout *m_row;
};

} // namespace hipstride
