// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/words_form.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include "domain/routine.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr std::size_t faultRows = 3;

std::vector<std::string> linesOf(const QPlainTextEdit &edit)
{
    std::vector<std::string> lines;
    for (const QString &line : edit.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.push_back(fromQt(line.trimmed()));
    }
    return lines;
}

void setLines(QPlainTextEdit &edit, const std::vector<std::string> &lines)
{
    QStringList texts;
    for (const std::string &line : lines)
        texts.append(toQt(line));
    const QSignalBlocker silence(edit);
    edit.setPlainText(texts.join(u'\n'));
}

} // namespace

WordsForm::WordsForm(QWidget *parent)
    : EntryForm(parent)
{
    m_name = addLine(tr("Name"), "edit-name", "/name");
    m_shortName = addLine(tr("Short name, up to 24 letters"), "edit-short-name", "/shortName");
    m_why = addLines(tr("Why it helps"), "edit-why", "/why", 2);
    m_steps = addLines(tr("Steps, one on each line"), "edit-steps", "/steps", 5);
    m_cues = addLines(tr("Key points, one on each line"), "edit-cues", "/cues", 3);
    addFaults();
    m_cautions = addLines(tr("Take care, one on each line"), "edit-cautions", "/cautions", 2);
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

QPlainTextEdit *WordsForm::addLines(const QString &name, const char *objectName, const char *place,
                                    int lines)
{
    QPlainTextEdit *edit = add(name, objectName, place, new QPlainTextEdit);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 18);
    edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * (lines + 2) + 18);
    connect(edit, &QPlainTextEdit::textChanged, this, &WordsForm::edited);
    return edit;
}

void WordsForm::addFaults()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (std::size_t row = 0; row < faultRows; ++row) {
        const FaultRow edits{new QLineEdit, new QLineEdit};
        edits.fault->setObjectName(QStringLiteral("edit-fault-%1").arg(row));
        edits.fault->setPlaceholderText(tr("What goes wrong"));
        edits.fault->setAccessibleName(tr("What goes wrong, %1").arg(row + 1));
        edits.fix->setObjectName(QStringLiteral("edit-fix-%1").arg(row));
        edits.fix->setPlaceholderText(tr("What helps"));
        edits.fix->setAccessibleName(tr("What helps, %1").arg(row + 1));
        grid->addWidget(edits.fault, static_cast<int>(row), 0);
        grid->addWidget(edits.fix, static_cast<int>(row), 1);
        connect(edits.fault, &QLineEdit::textChanged, this, &WordsForm::edited);
        connect(edits.fix, &QLineEdit::textChanged, this, &WordsForm::edited);
        m_faults.push_back(edits);
    }
    add(tr("What goes wrong, and what helps"), "edit-faults", "/faults", rows);
}

void WordsForm::setWords(const ExerciseWords &words)
{
    {
        const QSignalBlocker silence(this);
        m_name->setText(toQt(words.name));
        m_shortName->setText(toQt(words.shortName));
        m_why->setPlainText(toQt(words.why));
        setLines(*m_steps, words.steps);
        setLines(*m_cues, words.cues);
        setLines(*m_cautions, words.cautions);
        for (std::size_t row = 0; row < m_faults.size(); ++row) {
            const bool isGiven = row < words.faults.size();
            m_faults[row].fault->setText(isGiven ? toQt(words.faults[row].fault) : QString());
            m_faults[row].fix->setText(isGiven ? toQt(words.faults[row].fix) : QString());
        }
    }
    m_isShortNameOwn = words.shortName != shortened(words.name);
}

ExerciseWords WordsForm::words() const
{
    ExerciseWords words;
    words.name = fromQt(m_name->text().trimmed());
    words.shortName = fromQt(m_shortName->text().trimmed());
    words.why = fromQt(m_why->toPlainText().trimmed());
    words.steps = linesOf(*m_steps);
    words.cues = linesOf(*m_cues);
    words.cautions = linesOf(*m_cautions);
    for (const FaultRow &row : m_faults) {
        Fault fault{fromQt(row.fault->text().trimmed()), fromQt(row.fix->text().trimmed())};
        if (!fault.fault.empty() || !fault.fix.empty())
            words.faults.push_back(std::move(fault));
    }
    return words;
}

} // namespace hipstride
