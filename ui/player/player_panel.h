// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "drawing/figure_painter.h"
#include "ui/player/player_scene.h"

class QBoxLayout;
class QPushButton;

namespace hipstride {

class DigitsView;
class FigureLibrary;
class Headline;
class LastSetCard;
class NextCard;
class ProgressLine;
class SidePair;
class TextLabel;

/// The column at the right of the player: side, exercise, set, the count or the countdown, and
/// what comes next.
class PlayerPanel : public QWidget
{
    Q_OBJECT

public:
    PlayerPanel(const FigureLibrary &figures, const FigurePerson &person,
                QWidget *parent = nullptr);

    /// `hasLast`: the card of the last set may be shown.
    void setScene(const PlayerScene &scene, bool hasLast);
    /// 1 at 1280 × 800.
    void setSizeFactor(double factor);
    LastSetCard *lastSet() const { return m_lastSet; }

    // the digits give way, so that the words fit into any window
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override { return {240, 320}; }

Q_SIGNALS:
    void goRequested();
    void restChanged(int bySeconds);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void layOut();
    void showSteady(PlayerScene scene, bool hasLast);
    void showButtons();
    void showNextFigure();
    void fitButtons();
    void fitDigits();
    void setDigits(double factor);

    const FigureLibrary &m_figures;
    FigurePerson m_person;
    double m_factor = 1;
    double m_fitted = 1; ///< the factor of the digits
    PlayerScene m_shown; ///< without what changes from second to second
    bool m_hasLast = false;
    QString m_nextFigure; ///< what the card shows, so that it is drawn once
    SidePair *m_sides;
    Headline *m_heading;
    TextLabel *m_line;
    DigitsView *m_count;
    DigitsView *m_countdown;
    TextLabel *m_countOf;
    ProgressLine *m_progress;
    TextLabel *m_progressStart;
    TextLabel *m_progressEnd;
    QPushButton *m_less;
    QPushButton *m_more;
    QPushButton *m_go;
    QBoxLayout *m_buttonRow;
    QBoxLayout *m_pair;
    QWidget *m_buttons;
    LastSetCard *m_lastSet;
    NextCard *m_next;
};

} // namespace hipstride
