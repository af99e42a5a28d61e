// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/plan_commands.h"

#include <algorithm>
#include <utility>

#include "ui/commands/command_ids.h"

namespace hipstride {

namespace {

/// Steps were grouped otherwise where a block stands elsewhere.
bool isSamePlace(const Block &one, const Block &other)
{
    return one.first == other.first && one.count == other.count;
}

} // namespace

ChangeRoutine::ChangeRoutine(PlanDocument &document, Routine routine, const QString &text,
                             QUndoCommand *parent)
    : QUndoCommand(text, parent)
    , m_document(document)
    , m_other(std::move(routine))
{}

void ChangeRoutine::swap()
{
    m_other = m_document.exchangeRoutine(std::move(m_other));
}

int ChangeRoutine::id() const
{
    return static_cast<int>(CommandId::ChangeRoutine);
}

bool ChangeRoutine::mergeWith(const QUndoCommand *other)
{
    // ours still holds the value from before both edits; the document holds the newest
    const auto &later = static_cast<const ChangeRoutine &>(*other);
    if (later.m_other.id != m_other.id || later.text() != text())
        return false;
    const Routine *now = findRoutine(m_document.plan(), m_other.id);
    // adding the same exercise twice is two edits; typing in a field is one
    if (now == nullptr ||
        !std::ranges::equal(now->steps, later.m_other.steps, {}, &Step::exercise,
                            &Step::exercise) ||
        !std::ranges::equal(now->blocks, later.m_other.blocks, isSamePlace))
        return false;
    setObsolete(*now == m_other);
    return true;
}

InsertRoutine::InsertRoutine(PlanDocument &document, int row, Routine routine, const QString &text,
                             QUndoCommand *parent)
    : QUndoCommand(text, parent)
    , m_document(document)
    , m_row(row)
    , m_routine(std::move(routine))
{}

void InsertRoutine::undo()
{
    m_routine = m_document.takeRoutine(m_row);
}

void InsertRoutine::redo()
{
    m_document.insertRoutine(m_row, std::move(m_routine));
}

RemoveRoutine::RemoveRoutine(PlanDocument &document, int row, const QString &text,
                             QUndoCommand *parent)
    : QUndoCommand(text, parent)
    , m_document(document)
    , m_row(row)
{}

void RemoveRoutine::undo()
{
    m_document.insertRoutine(m_row, std::move(m_routine));
}

void RemoveRoutine::redo()
{
    m_routine = m_document.takeRoutine(m_row);
}

ChangeSchedule::ChangeSchedule(PlanDocument &document, Schedule schedule, const QString &text,
                               QUndoCommand *parent)
    : QUndoCommand(text, parent)
    , m_document(document)
    , m_other(std::move(schedule))
{}

void ChangeSchedule::swap()
{
    m_other = m_document.exchangeSchedule(std::move(m_other));
}

} // namespace hipstride
