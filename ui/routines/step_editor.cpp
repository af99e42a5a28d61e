// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_editor.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/widgets/dose_edit.h"

namespace hipstride {

StepEditor::StepEditor(QWidget *parent)
    : QWidget(parent)
    , m_dose(new DoseEdit)
    , m_note(new QLineEdit)
{
    m_dose->setObjectName(QStringLiteral("step-dose"));
    m_note->setObjectName(QStringLiteral("step-note"));
    m_note->setPlaceholderText(tr("A note for this exercise"));
    m_note->setAccessibleName(tr("Note"));
    // a letter is at most three bytes for each of its two halves
    m_note->setMaxLength(static_cast<int>(RoutineLimits::longestNote / 3));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 14);
    column->setSpacing(8);
    column->addWidget(m_dose);
    column->addWidget(m_note);

    connect(m_dose, &DoseEdit::edited, this, &StepEditor::doseEdited);
    connect(m_note, &QLineEdit::textEdited, this, &StepEditor::noteEdited);
}

void StepEditor::setStep(const Step &step)
{
    m_dose->setDose(step.dose);
    // while it is typed in, the text is already there, and its cursor is to stay
    if (m_note->text() != toQt(step.note))
        m_note->setText(toQt(step.note));
}

void StepEditor::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> StepEditor::tabStops() const
{
    QList<QWidget *> stops;
    for (QWidget *part : findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) != 0 && part->focusProxy() == nullptr)
            stops.append(part);
    }
    return stops;
}

} // namespace hipstride
