// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/session.h"

class QPushButton;

namespace hipstride {

class DigitsView;
class LastSetCard;
class NextCard;
class ProgressLine;
class SidePair;
struct PlayerScene;
class TextLabel;

/// The column at the right of the player: side, exercise, set, the count or the countdown, and
/// what comes next.
class PlayerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerPanel(QWidget *parent = nullptr);

    void setScene(const PlayerScene &scene);
    void setSizeFactor(double factor);
    LastSetCard *lastSet() const { return m_lastSet; }

Q_SIGNALS:
    void goRequested();
    void restChanged(int bySeconds);

private:
    QWidget *makeRestButtons();

    SidePair *m_sides;
    TextLabel *m_heading;
    TextLabel *m_line;
    DigitsView *m_count;
    DigitsView *m_countdown;
    TextLabel *m_countOf;
    ProgressLine *m_progress;
    TextLabel *m_progressStart;
    TextLabel *m_progressEnd;
    QWidget *m_restButtons;
    LastSetCard *m_lastSet;
    NextCard *m_next;
};

} // namespace hipstride
