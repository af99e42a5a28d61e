// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/routine.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hipstride {

class ExerciseStrip;
class FigureThumbnails;
class FigureView;
class FlowLayout;
class TextLabel;

/// What is due next, with one large button that starts it.
class DueCard : public Card
{
    Q_OBJECT
public:
    DueCard(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent = nullptr);

    void setRoutine(const Routine &routine);
    /// "Due at 17:50, in 10 minutes".
    void setWhen(const QString &when);
    /// "Before your easy run at 18:00"; empty for none.
    void setReason(const QString &reason);
    /// A larger figure, for a wide window.
    void setIsLarge(bool isLarge);
    /// Where Later puts it, for the tooltip.
    void setLater(const QString &where);

Q_SIGNALS:
    void startRequested();
    void laterRequested();
    void skipRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWhen();
    QWidget *makeButtons();
    void showFigure();
    void placeFigure();
    void setChips(const Routine &routine);

    const Catalogue &m_catalogue;
    FigureThumbnails &m_figures;
    FigureView *m_figure;
    TextLabel *m_when;
    TextLabel *m_name;
    TextLabel *m_reason;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QPushButton *m_start;
    QPushButton *m_later;
    QPushButton *m_skip;
    ExerciseStrip *m_strip;
    ExerciseKey m_exercise; ///< whose figure stands here; empty for none
    bool m_isLarge = false;
    bool m_wasPainted = false;
};

} // namespace hipstride
