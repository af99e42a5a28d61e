// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/sheet_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/language.h"
#include "drawing/qt_text.h"
#include "drawing/spoken_language.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch.h"

namespace hipstride {

namespace {

constexpr int fieldGap = 14;
constexpr int usualDaysToNextVisit = 14;
constexpr int leadLines = 3;

Paper paperAt(int segment)
{
    return segment == 1 ? Paper::Letter : Paper::A4;
}

} // namespace

SheetForm::SheetForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_person(new QLineEdit(this))
    , m_lead(new QPlainTextEdit(this))
    , m_hasNextVisit(new Switch(tr("Next visit"), this))
    , m_nextVisit(new QDateEdit(this))
    , m_paper(new SegmentedControl({tr("A4"), tr("Letter")}, this))
    , m_grid(new QComboBox(this))
    , m_layout(new QComboBox(this))
    , m_secondLanguage(new QComboBox(this))
    , m_largePrint(new Switch(tr("Large print"), this))
    , m_blackAndWhite(new Switch(tr("Black and white"), this))
    , m_byPosition(new Switch(tr("Put in order by body position"), this))
    , m_code(new Switch(tr("QR code of the programme"), this))
{
    nameFields();
    makeFields();
    connectFields();
}

void SheetForm::nameFields()
{
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_person->setObjectName(QStringLiteral("sheetPerson"));
    m_lead->setObjectName(QStringLiteral("sheetLead"));
    m_hasNextVisit->setObjectName(QStringLiteral("hasNextVisit"));
    m_nextVisit->setObjectName(QStringLiteral("nextVisit"));
    m_paper->setObjectName(QStringLiteral("paper"));
    m_grid->setObjectName(QStringLiteral("tickGrid"));
    m_layout->setObjectName(QStringLiteral("sheetLayout"));
    m_secondLanguage->setObjectName(QStringLiteral("secondLanguage"));
    m_largePrint->setObjectName(QStringLiteral("largePrint"));
    m_blackAndWhite->setObjectName(QStringLiteral("blackAndWhite"));
    m_byPosition->setObjectName(QStringLiteral("byPosition"));
    m_code->setObjectName(QStringLiteral("sheetCode"));
}

void SheetForm::setFields(const Fields &fields)
{
    m_words->setVisible(fields.words);
    m_byPosition->setVisible(fields.words);
    m_code->setVisible(fields.code);
}

QWidget *SheetForm::makeWords()
{
    m_title->setMaxLength(static_cast<int>(RoutineLimits::longestName));
    m_person->setMaxLength(static_cast<int>(RoutineLimits::longestName));
    m_lead->setTabChangesFocus(true);
    m_lead->setFixedHeight(m_lead->fontMetrics().lineSpacing() * leadLines + 18);
    m_nextVisit->setCalendarPopup(true);
    m_nextVisit->setDisplayFormat(tr("ddd d MMM yyyy", "a date"));
    m_nextVisit->setAccessibleName(tr("Day of the next visit"));

    auto *visit = new QHBoxLayout;
    visit->setSpacing(12);
    visit->addWidget(m_hasNextVisit);
    visit->addWidget(m_nextVisit, 1);

    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    column->addWidget(new LabelledField(tr("Title"), m_title, this));
    column->addWidget(new LabelledField(tr("For"), m_person, this));
    column->addWidget(new LabelledField(tr("Under the title"), m_lead, this));
    column->addLayout(visit);
    return words;
}

void SheetForm::makeFields()
{
    m_layout->addItem(tr("As many as fit well"), QVariant::fromValue(HandoutDensity::AsFits));
    m_layout->addItem(tr("One"), QVariant::fromValue(HandoutDensity::One));
    m_layout->addItem(tr("Two"), QVariant::fromValue(HandoutDensity::Two));
    m_layout->addItem(tr("Four"), QVariant::fromValue(HandoutDensity::Four));
    m_layout->addItem(tr("Six"), QVariant::fromValue(HandoutDensity::Six));
    m_layout->addItem(tr("A list without steps"), QVariant::fromValue(HandoutDensity::List));
    m_secondLanguage->addItem(tr("None", "language"), QString());
    for (const QString &code : languageCodes()) {
        if (code != spokenLanguage())
            m_secondLanguage->addItem(nameOfLanguage(code), code);
    }
    m_grid->addItem(tr("No tick grid"), 0);
    m_grid->addItem(tr("One week"), 1);
    m_grid->addItem(tr("Two weeks"), 2);
    m_grid->addItem(tr("Four weeks"), 4);

    m_words = makeWords();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    column->addWidget(m_words);
    column->addWidget(new LabelledField(tr("Exercises on a page"), m_layout, this));
    column->addWidget(m_byPosition);
    column->addWidget(new LabelledField(tr("Tick grid"), m_grid, this));
    column->addWidget(m_code);
    column->addWidget(new LabelledField(tr("Second language"), m_secondLanguage, this));
    column->addWidget(new LabelledField(tr("Paper"), m_paper, this));
    column->addWidget(m_largePrint);
    column->addWidget(m_blackAndWhite);
}

void SheetForm::connectFields()
{
    connect(m_title, &QLineEdit::textEdited, this, &SheetForm::tellEdited);
    connect(m_person, &QLineEdit::textEdited, this, &SheetForm::tellEdited);
    connect(m_lead, &QPlainTextEdit::textChanged, this, &SheetForm::tellEdited);
    connect(m_hasNextVisit, &Switch::toggled, this, &SheetForm::enableNextVisit);
    connect(m_hasNextVisit, &Switch::toggled, this, &SheetForm::tellEdited);
    connect(m_nextVisit, &QDateEdit::dateChanged, this, &SheetForm::tellEdited);
    connect(m_paper, &SegmentedControl::chosen, this, &SheetForm::tellEdited);
    connect(m_grid, &QComboBox::currentIndexChanged, this, &SheetForm::tellEdited);
    for (const QComboBox *choice : {m_layout, m_secondLanguage})
        connect(choice, &QComboBox::currentIndexChanged, this, &SheetForm::tellEdited);
    for (const Switch *option : {m_largePrint, m_blackAndWhite, m_byPosition, m_code})
        connect(option, &Switch::toggled, this, &SheetForm::tellEdited);
}

void SheetForm::setChoices(const SheetChoices &choices)
{
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    m_choices = choices;
    const HandoutOptions &options = choices.options;
    m_title->setText(toQt(options.title));
    m_person->setText(toQt(options.person));
    m_lead->setPlainText(toQt(options.lead.value_or(std::string())));
    m_hasNextVisit->setChecked(options.nextVisit.has_value());
    m_nextVisit->setMinimumDate(toQt(options.given));
    m_nextVisit->setDate(
        toQt(options.nextVisit.value_or(addDays(options.given, usualDaysToNextVisit))));
    m_paper->setCurrent(choices.paper == Paper::Letter ? 1 : 0);
    m_grid->setCurrentIndex(std::max(0, m_grid->findData(options.gridWeeks)));
    m_layout->setCurrentIndex(
        std::max(0, m_layout->findData(QVariant::fromValue(options.style.density))));
    m_secondLanguage->setCurrentIndex(
        std::max(0, m_secondLanguage->findData(choices.secondLanguage)));
    m_largePrint->setChecked(options.style.isLargePrint);
    m_blackAndWhite->setChecked(choices.isBlackAndWhite);
    m_byPosition->setChecked(options.isByPosition);
    m_code->setChecked(choices.hasCode);
    enableNextVisit();
}

SheetChoices SheetForm::choices() const
{
    SheetChoices choices = m_choices;
    choices.options.title = fromQt(m_title->text().trimmed());
    choices.options.person = fromQt(m_person->text().trimmed());
    choices.options.lead = fromQt(m_lead->toPlainText().trimmed());
    choices.options.nextVisit.reset();
    if (m_hasNextVisit->isChecked())
        choices.options.nextVisit = fromQt(m_nextVisit->date());
    choices.options.gridWeeks = m_grid->currentData().toInt();
    choices.paper = paperAt(m_paper->current());
    choices.options.style.density = m_layout->currentData().value<HandoutDensity>();
    choices.options.style.isLargePrint = m_largePrint->isChecked();
    choices.options.isByPosition = m_byPosition->isChecked();
    choices.isBlackAndWhite = m_blackAndWhite->isChecked();
    choices.secondLanguage = m_secondLanguage->currentData().toString();
    choices.hasCode = m_code->isChecked();
    return choices;
}

void SheetForm::tellEdited()
{
    if (!m_isSetting)
        Q_EMIT edited(choices());
}

void SheetForm::enableNextVisit()
{
    m_nextVisit->setEnabled(m_hasNextVisit->isChecked());
}

} // namespace hipstride
