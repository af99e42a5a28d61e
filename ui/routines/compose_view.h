// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "routine/composer.h"

class QPushButton;
class QVBoxLayout;

namespace hipstride {

class ComposeWishes;
class FigureThumbnails;
class ListCard;
class TextLabel;

/// Makes a routine from wishes: what would be in it and why stands under them as they change.
class ComposeView : public QWidget
{
    Q_OBJECT

public:
    ComposeView(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent = nullptr);

    /// Composes once more, as the catalogue may have changed, and takes the focus.
    void open();
    /// What would be made now; no steps when nothing fits.
    const Routine &routine() const { return m_routine; }

Q_SIGNALS:
    void routineChanged(const hipstride::Routine &routine);
    void makeRequested();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makePreviewHead();
    void composeAnew();

    const Catalogue &m_catalogue;
    FigureThumbnails &m_figures;
    Routine m_routine;
    int m_variant = 0;
    QPushButton *m_make;
    QPushButton *m_another;
    ComposeWishes *m_wishes;
    TextLabel *m_extent;
    ListCard *m_steps;
};

} // namespace hipstride
