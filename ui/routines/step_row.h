// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QPoint>
#include <QWidget>

#include "domain/routine.h"

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace hipstride {

class Catalogue;
class FigureStill;
class FigureThumbnails;
class StepEditor;
class TextLabel;

/// One step of a routine: its name, a line about it and its dose. Open, the dose and the note can
/// be edited under it.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    StepRow(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent = nullptr);

    /// Where a step stands.
    struct Place
    {
        int row = 0;
        int count = 1;  ///< of all steps
        int rounds = 0; ///< of its block; 0: in none
    };

    /// Shows a step; emits nothing. Where the catalogue lacks its exercise the key stands in the
    /// place of the name.
    void setStep(const Step &step, const Place &place);
    /// One of several that are changed together.
    void setPicked(bool isPicked);
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }
    /// The row as it looks while it is carried.
    QPixmap carried();
    /// Leaves an empty place while a picture of the row is dragged.
    void setLifted(bool isLifted);
    /// The mouse may still be held, but drags no longer.
    void endDrag();
    void editNote();
    const QString &name() const { return m_name; }
    /// The row and what the Tab key finds in it, in that order.
    QList<QWidget *> tabStops();

Q_SIGNALS:
    /// The person turned to this row.
    void chosen();
    /// The person wants it, with Ctrl, or all up to it, with Shift, among those that are picked.
    void pickRequested(Qt::KeyboardModifiers modifiers);
    /// One block of this step and the next.
    void groupRequested();
    void ungroupRequested();
    void closeRequested();
    void doseEdited(const hipstride::Dose &dose);
    void noteEdited(const QString &note);
    void moveRequested(int by);
    void duplicateRequested();
    /// Another exercise is to take this place, with the dose and the note.
    void exchangeRequested(const hipstride::ExerciseKey &exercise);
    void copyRequested();
    void cutRequested();
    void removeRequested();
    void dragged(const QPoint &globalPosition);
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool isInBlock() const { return m_place.rounds > 0; }
    QWidget *makeHead();
    void makeEditor();
    void showMenu(const QPoint &globalPosition);
    void showLadder(const QPoint &globalPosition);
    void fillLadder();

    const Catalogue &m_catalogue;
    Step m_step;
    QString m_name;
    Place m_place;
    bool m_isPicked = false;
    bool m_isOpen = false;
    bool m_isLifted = false;
    bool m_isCarried = false;
    bool m_isPressed = false;
    bool m_isDragged = false;
    QPoint m_pressedAt;

    FigureStill *m_still;
    QVBoxLayout *m_layout;
    QWidget *m_head;
    TextLabel *m_nameLabel;
    TextLabel *m_line;
    TextLabel *m_amount;
    TextLabel *m_load;
    QToolButton *m_ladder;
    QToolButton *m_more;
    QMenu *m_menu;
    StepEditor *m_editor = nullptr; ///< made when the row is first opened
};

} // namespace hipstride
