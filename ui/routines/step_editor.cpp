// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/step_editor.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "drawing/qt_text.h"
#include "ui/icons.h"
#include "ui/widgets/dose_edit.h"
#include "ui/widgets/dose_more.h"
#include "ui/widgets/tab_stops.h"

namespace hipstride {

StepEditor::StepEditor(QWidget *parent)
    : QWidget(parent)
    , m_dose(new DoseEdit)
    , m_moreButton(new QToolButton)
    , m_more(new DoseMore)
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
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    column->addWidget(m_note);
    m_moreButton->setObjectName(QStringLiteral("dose-more"));
    m_moreButton->setCheckable(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setToolTip(tr("Warm-ups, sets that differ, extra sets, effort"));
    m_more->setObjectName(QStringLiteral("more-of-dose"));
    showMore(false);

    connect(m_dose, &DoseEdit::edited, this, &StepEditor::doseEdited);
    connect(m_more, &DoseMore::edited, this, &StepEditor::doseEdited);
    connect(m_moreButton, &QToolButton::clicked, this, &StepEditor::showMore);
    connect(m_note, &QLineEdit::textEdited, this, &StepEditor::noteEdited);
}

void StepEditor::showMore(bool isShown)
{
    m_moreButton->setChecked(isShown);
    m_moreButton->setText(isShown ? tr("Less") : tr("More"));
    m_moreButton->setAccessibleName(isShown ? tr("Less of the dose") : tr("More of the dose"));
    m_moreButton->setIcon(themedIcon(isShown ? QStringLiteral("up") : QStringLiteral("down")));
    m_more->setVisible(isShown);
}

void StepEditor::setStep(const Step &step, bool isInBlock)
{
    m_dose->setHasRest(!isInBlock);
    m_dose->setDose(step.dose);
    m_more->setDose(step.dose);
    if (DoseMore::isUsedBy(step.dose))
        showMore(true);
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
    return tabStopsIn(*this);
}

} // namespace hipstride
