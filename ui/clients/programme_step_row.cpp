// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/programme_step_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

#include "drawing/dose_words.h"
#include "drawing/qt_text.h"
#include "ui/clients/titled_card.h"
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

} // namespace

ProgrammeStepRow::ProgrammeStepRow(const ProgrammeStep &step, int number, int count,
                                   const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_dose(new DoseEdit)
    , m_words(new QWidget)
    , m_instructions(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("programme-step-%1").arg(number - 1));
    const Exercise *known = catalogue.find(step.step.exercise);
    const Exercise usual =
        known != nullptr ? *known : Exercise{.key = step.step.exercise, .name = step.step.exercise};
    m_dose->setDose(step.step.dose);
    makeWords(usual);
    auto *note = new QLineEdit(toQt(step.step.note));
    note->setObjectName(QStringLiteral("programme-note"));
    note->setAccessibleName(tr("Note"));
    note->setPlaceholderText(tr("A note for this client"));
    note->setMaxLength(longestWords);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addLayout(makeHead(toQt(usual.name), number, count));
    column->addWidget(m_dose);
    column->addWidget(note);
    column->addWidget(m_words);
    m_words->setVisible(!step.doseWords.empty() || !step.keyPoint.empty() ||
                        !step.instructions.empty() || !step.name.empty());
    connect(m_dose, &DoseEdit::edited, this, [this](const Dose &dose) {
        m_step.step.dose = dose;
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
    auto *words = makeIconButton(QStringLiteral("note"), tr("Change the words for this client"),
                                 QStringLiteral("programme-words"));
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
    for (QToolButton *button : {words, up, down, remove})
        head->addWidget(button);
    connect(words, &QToolButton::clicked, this,
            [this] { m_words->setVisible(!m_words->isVisibleTo(this)); });
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(remove, &QToolButton::clicked, this, &ProgrammeStepRow::removeRequested);
    return head;
}

void ProgrammeStepRow::makeWords(const Exercise &usual)
{
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto addLine = [&](std::string ProgrammeStep::*word, const QString &name,
                             const std::string &text, const char *object) {
        column->addWidget(
            new LabelledField(name, makeLine(word, name, text, QString::fromLatin1(object))));
    };
    addLine(&ProgrammeStep::name, tr("Name on paper"), usual.name, "programme-name");
    addLine(&ProgrammeStep::doseWords, tr("Dose in words"),
            fromQt(doseInWords(m_step.step.dose, usual)), "programme-dose-words");
    addLine(&ProgrammeStep::keyPoint, tr("Key point"),
            usual.cues.empty() ? std::string() : usual.cues.front(), "programme-key-point");
    m_instructions->setObjectName(QStringLiteral("programme-instructions"));
    m_instructions->setPlaceholderText(linesOf(usual.steps));
    m_instructions->setPlainText(linesOf(m_step.instructions));
    m_instructions->setTabChangesFocus(true);
    m_instructions->setFixedHeight(linesShown * lineHeight(TypeToken::Body) + 16);
    column->addWidget(new LabelledField(tr("Steps, one a line"), m_instructions));
    connect(m_instructions, &QPlainTextEdit::textChanged, this,
            &ProgrammeStepRow::editInstructions);
}

QLineEdit *ProgrammeStepRow::makeLine(std::string ProgrammeStep::*word, const QString &name,
                                      const std::string &usual, const QString &objectName)
{
    auto *field = new QLineEdit(toQt(m_step.*word));
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setPlaceholderText(toQt(usual));
    field->setMaxLength(word == &ProgrammeStep::name ? longestName : longestWords);
    connect(field, &QLineEdit::textEdited, this, [this, word](const QString &text) {
        m_step.*word = fromQt(text.trimmed());
        Q_EMIT edited(m_step);
    });
    return field;
}

void ProgrammeStepRow::editInstructions()
{
    m_step.instructions.clear();
    const QStringList lines = m_instructions->toPlainText().split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            m_step.instructions.push_back(fromQt(line.trimmed()));
    }
    Q_EMIT edited(m_step);
}

} // namespace hipstride
