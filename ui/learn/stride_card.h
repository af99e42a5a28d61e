// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "learn/learn_book.h"

class QBoxLayout;
class QPushButton;

namespace hipstride {

class FigureThumbnails;
class FigureView;
class MomentCell;
class Motion;
class SegmentedControl;
class TextLabel;

/// The stride in its moments, with what works in each. It can be played slowly; the moment it is in
/// is then marked and named. A click on a moment shows it large.
class StrideCard : public QWidget
{
    Q_OBJECT

public:
    /// Hidden when nobody has drawn the stride. `figures` must live as long.
    StrideCard(const QString &title, const std::vector<StrideWork> &works, const LearnBook &book,
               const FigureThumbnails &figures, QWidget *parent = nullptr);
    ~StrideCard() override;

    /// The large figure is there from the start, and moves unless motion is reduced.
    void open(bool reducesMotion);
    const FigureView &figure() const { return *m_figure; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead(const QString &title);
    QWidget *makeCard(const std::vector<StrideWork> &works, const FigureThumbnails &figures);
    void chooseForm();
    void setPlaying(bool plays);
    void showPhase(double phase);
    void showMoment(std::size_t row);

    std::vector<StrideMoment> m_moments;
    std::unique_ptr<const Motion> m_stride;
    QBoxLayout *m_head = nullptr;
    FigureView *m_figure;
    QWidget *m_stage; ///< the large figure and the name of its moment
    TextLabel *m_now;
    QPushButton *m_play;
    SegmentedControl *m_speed;
    std::vector<MomentCell *> m_cells;
};

} // namespace hipstride
