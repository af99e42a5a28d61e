// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace hipstride {

class DigitsView;
class SetBar;
class TextLabel;

/// The line at the top of the player: the way out, what is being done, how far it has come and how
/// long it will take.
class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerBar(const QString &routineName, QWidget *parent = nullptr);

    /// See SetBar::setSets.
    void setSets(const std::vector<int> &setsPerExercise, int current);
    /// "12:40 left"; empty when nothing is.
    void setTimeLeft(const QString &text);

Q_SIGNALS:
    void closeRequested();
    void fullScreenRequested();

private:
    TextLabel *m_name;
    SetBar *m_sets;
    DigitsView *m_timeLeft;
};

} // namespace hipstride
