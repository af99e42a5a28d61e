// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace hipstride {

struct PlayerScene;
class TextLabel;

/// The large ground at the left of the player: how the exercise is done, and the one thing to think
/// of while doing it.
class PlayerStage : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerStage(QWidget *parent = nullptr);

    void setScene(const PlayerScene &scene);
    /// 1 at 1280 × 800.
    void setSizeFactor(double factor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showSteps(const QStringList &steps);

    QStringList m_steps;
    double m_factor = 1;
    QVBoxLayout *m_list;
    TextLabel *m_cue;
};

} // namespace hipstride
