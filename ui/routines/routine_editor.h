// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>
#include <QWidget>

#include "domain/routine.h"

class QScrollArea;
class QToolButton;

namespace hipstride {

class FigureThumbnails;
class AddExerciseRow;
class Catalogue;
class ExercisePicker;
class RoutineName;
class StepList;
class TextLabel;

/// One routine, to be edited: its name, its steps, and a place to add more.
class RoutineEditor : public QWidget
{
    Q_OBJECT

public:
    RoutineEditor(const Catalogue &catalogue, FigureThumbnails &figures, QUndoStack &undoStack,
                  QWidget *parent = nullptr);

    /// Shows a routine; emits nothing. Another routine than before is shown from its top.
    void setRoutine(const Routine &routine);
    void startRenaming();
    void openPicker();
    void setWidestContent(int pixels);

Q_SIGNALS:
    /// The whole routine as it is now; the text is what undo says.
    void edited(const hipstride::Routine &routine, const QString &undoText);
    void stepRemoved(const QString &name);
    void printRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int dropPlaceOf(const QPoint &position) const;
    QWidget *makeHead(QUndoStack &undoStack);
    QToolButton *makeButton(const QString &icon, const QString &objectName);
    void addStep(const QString &key);
    void closePicker();
    void rename(const QString &name);
    void tellUndo(QUndoStack &undoStack);
    void showFullness();

    const Catalogue &m_catalogue;
    Routine m_routine;
    RoutineName *m_name;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QWidget *m_head;
    QScrollArea *m_scroll;
    QWidget *m_content;
    StepList *m_steps;
    TextLabel *m_hint;
    AddExerciseRow *m_add;
    ExercisePicker *m_picker;
};

} // namespace hipstride
