// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QRadioButton>
#include <QWidget>

#include <optional>

namespace hipstride {

/// One number of a scale.
class ScoreButton : public QRadioButton
{
    Q_OBJECT
public:
    explicit ScoreButton(int score, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    /// The button and its number, `down` pixels below the middle. Filled with `fill` when chosen.
    void paintButton(QPainter &painter, const QColor &fill, int down) const;
    /// Above all else.
    void paintFocus(QPainter &painter) const;
};

/// A number from 0 to 10 as eleven buttons in a row, or in several where they do not fit. With the
/// focus in it the keys 0 to 9 choose, and T is ten.
class ScoreScale : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 10;

Q_SIGNALS:
    void edited(int score);
    /// After `edited`, when a key of the scale chose.
    void typed();

protected:
    explicit ScoreScale(QWidget *parent);

    void setScore(std::optional<int> score);
    std::optional<int> score() const;
    /// Expects 11 of them, from 0 up, before anything else; they become its children.
    void setButtons(const QList<ScoreButton *> &buttons, QLayout &row);
    QAbstractButton *button(int score) const { return m_group.button(score); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup m_group;
};

} // namespace hipstride
