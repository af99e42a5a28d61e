// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

#include "domain/vocabulary.h"
#include "ui/figure_thumbnails.h"

namespace hipstride {

struct DoneLine;
class FigureLibrary;
class FigureView;
struct PlayerScene;

/// The large ground at the left of the player: the exercise as a moving figure, or in words where
/// nobody has drawn it, and the one thing to think of while doing it.
class PlayerStage : public QWidget
{
    Q_OBJECT

public:
    PlayerStage(const FigureLibrary &figures, const FigureChoice &choice,
                QWidget *parent = nullptr);

    void setScene(const PlayerScene &scene);
    /// What came of the session, when it is over.
    void setDone(const std::vector<DoneLine> &lines);
    /// 1 at 1280 × 800.
    void setSizeFactor(double factor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QString mark; ///< a number, or empty for a glyph
        bool isDone = false;
        QString text;

        friend bool operator==(const Line &, const Line &) = default;
    };

    void showExercise(const PlayerScene &scene);
    void moveFigure(const PlayerScene &scene);
    void setLines(std::vector<Line> lines, const QString &cue);
    void placeFigure();
    int cueHeight() const;
    double factorThatFits(int width, int height) const;
    void paintLines(QPainter &painter, const QRect &box) const;

    const FigureLibrary &m_figures;
    FigureView *m_figure;
    QString m_exercise;
    bool m_wasMoving = false;
    std::vector<Line> m_lines;
    QString m_cue;
    double m_factor = 1;
};

/// Whether the figure of an exercise is to be seen in a mirror for that side to work.
bool isMirroredFor(const FigureLibrary &figures, const QString &exercise, Side side);

} // namespace hipstride
