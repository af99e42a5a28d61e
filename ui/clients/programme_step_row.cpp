// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/programme_step_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include "drawing/dose_words.h"
#include "drawing/qt_text.h"
#include "ui/clients/titled_card.h"
#include "ui/style/buttons.h"
#include "ui/widgets/dose_edit.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int longestWords = 600; ///< letters; not longer than RoutineLimits in any writing
constexpr int longestName = 40;
constexpr int linesShown = 4;

QString linesOf(const std::vector<std::string> &lines)
{
    QStringList texts;
    for (const std::string &line : lines)
        texts.append(toQt(line));
    return texts.join(QLatin1Char('\n'));
}

/// The words that stand where the client has none of her own.
Exercise usualOf(const ProgrammeStep &step, const Catalogue &catalogue)
{
    const Exercise *known = catalogue.find(step.step.exercise);
    if (known != nullptr)
        return *known;
    return {.key = step.step.exercise, .name = step.step.exercise};
}

} // namespace

ProgrammeStepRow::ProgrammeStepRow(const ProgrammeStep &step, int number, int count,
                                   const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_usual(usualOf(step, catalogue))
    , m_dose(new DoseEdit)
    , m_words(new QWidget)
    , m_instructions(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("programme-step-%1").arg(number - 1));
    m_dose->setDose(step.step.dose);
    makeWords();
    auto *note = new QLineEdit(toQt(step.step.note));
    note->setObjectName(QStringLiteral("programme-note"));
    note->setAccessibleName(tr("Note"));
    note->setPlaceholderText(tr("A note for this client"));
    note->setMaxLength(longestWords);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 12);
    column->setSpacing(8);
    column->addLayout(makeHead(toQt(m_usual.name), number, count));
    column->addWidget(m_dose);
    column->addWidget(note);
    column->addWidget(m_words);
    m_words->setVisible(!step.doseWords.empty() || !step.keyPoint.empty() ||
                        !step.instructions.empty() || !step.name.empty());
    connect(m_dose, &DoseEdit::edited, this, [this](const Dose &dose) {
        m_step.step.dose = dose;
        showUsualDoseWords();
        Q_EMIT edited(m_step);
    });
    connect(note, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_step.step.note = fromQt(text.trimmed());
        Q_EMIT edited(m_step);
    });
}

QHBoxLayout *ProgrammeStepRow::makeHead(const QString &usualName, int number, int count)
{
    auto *name = new TextLabel(QStringLiteral("%1  %2").arg(QString::number(number), usualName),
                               TypeToken::Strong);
    auto *words = new QPushButton(tr("Words"));
    words->setObjectName(QStringLiteral("programme-words"));
    words->setToolTip(tr("Change the words for this client"));
    words->setAutoDefault(false);
    setButtonRole(words, ButtonRole::Quiet);
    setButtonSize(words, ButtonSize::Dense);
    auto *up = makeIconButton(QStringLiteral("up"), tr("Move up"), QStringLiteral("programme-up"));
    auto *down =
        makeIconButton(QStringLiteral("down"), tr("Move down"), QStringLiteral("programme-down"));
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove this exercise"),
                                  QStringLiteral("programme-remove"));
    up->setEnabled(number > 1);
    down->setEnabled(number < count);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(name, 1, Qt::AlignVCenter);
    head->addWidget(words);
    for (QToolButton *button : {up, down, remove})
        head->addWidget(button);
    connect(words, &QPushButton::clicked, this, [this] {
        m_words->setVisible(!m_words->isVisibleTo(this));
        m_instructions->setFocus(Qt::OtherFocusReason);
    });
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(remove, &QToolButton::clicked, this, &ProgrammeStepRow::removeRequested);
    return head;
}

void ProgrammeStepRow::makeWords()
{
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto addLine = [&](std::string ProgrammeStep::*word, const QString &name,
                             const QString &text, const char *object) {
        QLineEdit *line = makeLine(word, name, text, QString::fromLatin1(object));
        column->addWidget(new LabelledField(name, line));
        return line;
    };
    addLine(&ProgrammeStep::name, tr("Name on paper"), toQt(m_usual.name), "programme-name");
    m_doseWords = addLine(&ProgrammeStep::doseWords, tr("Dose in words"),
                          doseInWords(m_step.step.dose, m_usual), "programme-dose-words");
    addLine(&ProgrammeStep::keyPoint, tr("Key point"),
            m_usual.cues.empty() ? QString() : toQt(m_usual.cues.front()), "programme-key-point");
    m_instructions->setObjectName(QStringLiteral("programme-instructions"));
    m_instructions->setPlaceholderText(linesOf(m_usual.steps));
    m_instructions->setPlainText(
        linesOf(m_step.instructions.empty() ? m_usual.steps : m_step.instructions));
    m_instructions->setTabChangesFocus(true);
    m_instructions->setFixedHeight(linesShown * lineHeight(TypeToken::Body) + 16);
    column->addWidget(new LabelledField(tr("Steps, one a line"), m_instructions));
    connect(m_instructions, &QPlainTextEdit::textChanged, this,
            &ProgrammeStepRow::editInstructions);
}

QLineEdit *ProgrammeStepRow::makeLine(std::string ProgrammeStep::*word, const QString &name,
                                      const QString &usual, const QString &objectName)
{
    auto *field = new QLineEdit((m_step.*word).empty() ? usual : toQt(m_step.*word));
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setPlaceholderText(usual);
    field->setMaxLength(word == &ProgrammeStep::name ? longestName : longestWords);
    field->setCursorPosition(0); // its beginning is what is seen
    connect(field, &QLineEdit::textEdited, this, [this, word, field](const QString &text) {
        const QString own = text.trimmed();
        m_step.*word = own == field->placeholderText() ? std::string() : fromQt(own);
        Q_EMIT edited(m_step);
    });
    return field;
}

void ProgrammeStepRow::showUsualDoseWords()
{
    const QString usual = doseInWords(m_step.step.dose, m_usual);
    m_doseWords->setPlaceholderText(usual);
    if (m_step.doseWords.empty())
        m_doseWords->setText(usual);
}

void ProgrammeStepRow::editInstructions()
{
    m_step.instructions.clear();
    const QStringList lines = m_instructions->toPlainText().split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            m_step.instructions.push_back(fromQt(line.trimmed()));
    }
    if (m_step.instructions == m_usual.steps)
        m_step.instructions.clear();
    Q_EMIT edited(m_step);
}

} // namespace hipstride
