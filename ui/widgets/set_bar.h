// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace hipstride {

/// A session as a row of short bars, one for each set, the sets of an exercise close together.
class SetBar : public QWidget
{
    Q_OBJECT
public:
    explicit SetBar(QWidget *parent = nullptr);

    /// `setsPerExercise` in the order they are done; `current` is the set being done, from 0, all
    /// before it are done; one past the last when everything is.
    void setSets(std::vector<int> setsPerExercise, int current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int total() const;

    std::vector<int> m_sets;
    int m_current = 0;
};

} // namespace hipstride
