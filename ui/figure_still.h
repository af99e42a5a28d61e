// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

namespace hipstride {

class FigureThumbnails;

/// One exercise as a small picture that does not move. Says nothing to a screen reader: the name
/// stands beside it.
class FigureStill : public QWidget
{
    Q_OBJECT

public:
    enum class Ground
    {
        None,
        Stage
    };

    FigureStill(FigureThumbnails &figures, QSize size, Ground ground, QWidget *parent = nullptr);

    /// An exercise that nobody has drawn takes the picture away.
    void setExercise(const std::string &key);
    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhatIsDrawn();

    FigureThumbnails &m_figures;
    QSize m_size;
    Ground m_ground;
    std::string m_key;
};

} // namespace hipstride
