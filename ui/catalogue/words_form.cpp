// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/words_form.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include "domain/routine.h"
#include "drawing/qt_text.h"
#include "ui/catalogue/faults_edit.h"
#include "ui/catalogue/lines_edit.h"

namespace hipstride {

WordsForm::WordsForm(QWidget *parent)
    : EntryForm(parent)
{
    m_name = addLine(tr("Name"), "edit-name", "/name");
    m_shortName = addLine(tr("Short name, up to 24 letters"), "edit-short-name", "/shortName");
    m_why = addText<TextEdit>(tr("Why it helps"), "edit-why", "/why", 2);
    m_steps = addText<LinesEdit>(tr("Steps, one on each line"), "edit-steps", "/steps", 5);
    m_cues = addText<LinesEdit>(tr("Key points, one on each line"), "edit-cues", "/cues", 3);
    m_faults = add(tr("What goes wrong, and what helps"), "edit-faults", "/faults", new FaultsEdit);
    m_cautions =
        addText<LinesEdit>(tr("Take care, one on each line"), "edit-cautions", "/cautions", 2);
    connect(m_faults, &FaultsEdit::edited, this, &WordsForm::edited);
    m_name->setMaxLength(static_cast<int>(RoutineLimits::longestName));
    connect(m_shortName, &QLineEdit::textEdited, this, [this] { m_isShortNameOwn = true; });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (m_isShortNameOwn)
            return;
        const QSignalBlocker silence(m_shortName);
        m_shortName->setText(toQt(shortened(fromQt(name.trimmed()))));
    });
}

QLineEdit *WordsForm::addLine(const QString &name, const char *objectName, const char *place)
{
    QLineEdit *edit = add(name, objectName, place, new QLineEdit);
    connect(edit, &QLineEdit::textChanged, this, &WordsForm::edited);
    return edit;
}

template <typename Edit>
Edit *WordsForm::addText(const QString &name, const char *objectName, const char *place, int lines)
{
    Edit *edit = add(name, objectName, place, new Edit(lines));
    connect(edit, &TextEdit::textChanged, this, &WordsForm::edited);
    return edit;
}

void WordsForm::setWords(const ExerciseWords &words)
{
    {
        const QSignalBlocker silence(this);
        m_name->setText(toQt(words.name));
        m_shortName->setText(toQt(words.shortName));
        m_why->setPlainText(toQt(words.why));
        m_steps->setLines(words.steps);
        m_cues->setLines(words.cues);
        m_faults->setFaults(words.faults);
        m_cautions->setLines(words.cautions);
    }
    m_isShortNameOwn = words.shortName != shortened(words.name);
}

ExerciseWords WordsForm::words() const
{
    return {.name = fromQt(m_name->text().trimmed()),
            .shortName = fromQt(m_shortName->text().trimmed()),
            .why = fromQt(m_why->toPlainText().trimmed()),
            .steps = m_steps->lines(),
            .cues = m_cues->lines(),
            .faults = m_faults->faults(),
            .cautions = m_cautions->lines()};
}

} // namespace hipstride
