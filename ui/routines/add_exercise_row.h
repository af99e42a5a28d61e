// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hipstride {

/// The dashed row under the steps: "Add an exercise", with its keys drawn as caps.
class AddExerciseRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AddExerciseRow(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int paintKey(QPainter &painter, const QString &key, int right) const;
};

} // namespace hipstride
