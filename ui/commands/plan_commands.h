// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include "ui/document/plan_document.h"

namespace hipstride {

/// Swaps one routine for an edited copy of itself. Successive edits with the same text merge as
/// long as they leave the list of exercises alone; one that leads back to the start disappears.
class ChangeRoutine : public QUndoCommand
{
public:
    ChangeRoutine(PlanDocument &document, Routine routine, const QString &text,
                  QUndoCommand *parent = nullptr);

    void undo() override { swap(); }
    void redo() override { swap(); }
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap();

    PlanDocument &m_document;
    Routine m_other;
};

/// Puts a routine into the list.
class InsertRoutine : public QUndoCommand
{
public:
    InsertRoutine(PlanDocument &document, int row, Routine routine, const QString &text,
                  QUndoCommand *parent = nullptr);

    void undo() override;
    void redo() override;

private:
    PlanDocument &m_document;
    int m_row;
    Routine m_routine;
};

/// Takes a routine out of the list.
class RemoveRoutine : public QUndoCommand
{
public:
    RemoveRoutine(PlanDocument &document, int row, const QString &text,
                  QUndoCommand *parent = nullptr);

    void undo() override;
    void redo() override;

private:
    PlanDocument &m_document;
    int m_row;
    Routine m_routine;
};

/// Swaps all rules and exceptions for an edited copy.
class ChangeSchedule : public QUndoCommand
{
public:
    ChangeSchedule(PlanDocument &document, Schedule schedule, const QString &text,
                   QUndoCommand *parent = nullptr);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    PlanDocument &m_document;
    Schedule m_other;
};

} // namespace hipstride
