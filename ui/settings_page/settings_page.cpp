// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page/settings_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "drawing/qt_text.h"
#include "ui/figure_choice.h"
#include "ui/lock/protection_form.h"
#include "ui/settings_page/figure_form.h"
#include "ui/settings_page/language_form.h"
#include "ui/settings_page/logo_field.h"
#include "ui/settings_page/shortcut_list.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int formWidth = 640;
constexpr int longestLine = 160; // of a letterhead
constexpr int sectionsWidth = 200;
constexpr int textSizes[] = {100, 125, 150, 175, 200};

} // namespace

SettingsPage::SettingsPage(Settings &settings, const FigureLibrary &figures,
                           const std::filesystem::path &dataFolder, Prompts &prompts,
                           QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_protection(new ProtectionForm)
    , m_sections(new QListWidget)
    , m_scroll(new QScrollArea)
    , m_column(new QWidget)
    , m_form(new QVBoxLayout)
{
    m_sections->setObjectName(QStringLiteral("settings-sections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->viewport()->setAutoFillBackground(false);

    auto *inner = new QWidget;
    auto *line = new QHBoxLayout(inner);
    line->setContentsMargins(0, 0, 32, 32);
    m_column->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(16);
    line->addWidget(m_column, 100, Qt::AlignTop);
    line->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(new PageHeader(tr("Settings")));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_sections);
    row->addWidget(m_scroll, 1);
    page->addLayout(row, 1);

    addLook();
    addLanguage();
    addFigure(figures);
    addSound();
    addPaper();
    addSafety();
    addClients();
    addKeyboard();
    addProtection();
    addData(dataFolder);
    addAbout();
    m_form->addStretch(1);
    m_sections->setCurrentRow(0);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    fitToText();
    refresh();
}

void SettingsPage::refresh()
{
    for (const auto &read : m_readers)
        read();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitToText();
    Page::changeEvent(event);
}

void SettingsPage::fitToText()
{
    m_column->setMaximumWidth(static_cast<int>(formWidth * textScale()));
    m_sections->setFixedWidth(spaced(sectionsWidth));
}

QVBoxLayout *SettingsPage::addSection(const QString &title)
{
    m_sections->addItem(title);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(cardMargins());
    layout->setSpacing(16);
    auto *heading = new TextLabel(title, TypeToken::Section);
    layout->addWidget(heading);
    m_cards.append(card);
    m_form->addWidget(card);
    return layout;
}

void SettingsPage::addLook()
{
    QVBoxLayout *section = addSection(tr("Look"));
    const QList<SettingChoice> themes{{QStringLiteral("system"), tr("System")},
                                      {QStringLiteral("light"), tr("Light")},
                                      {QStringLiteral("dark"), tr("Dark")},
                                      {QStringLiteral("high-contrast"), tr("High contrast")}};
    addChoice(section, tr("Theme"), "settings-theme", themes, setting::theme);

    QStringList sizes;
    for (const int percent : textSizes)
        sizes.append(tr("%1 %").arg(percent));
    auto *size = new SegmentedControl(sizes);
    size->setObjectName(QStringLiteral("settings-text-size"));
    section->addWidget(new LabelledField(tr("Text size"), size));
    connect(size, &SegmentedControl::chosen, this,
            [this](int index) { m_settings.set(setting::textPercent, textSizes[index]); });
    m_readers.append([this, size] {
        const auto *found = std::find(std::begin(textSizes), std::end(textSizes),
                                      m_settings.get(setting::textPercent));
        size->setCurrent(
            found == std::end(textSizes) ? -1 : static_cast<int>(found - std::begin(textSizes)));
    });
}

void SettingsPage::addLanguage()
{
    auto *form = new LanguageForm;
    addSection(tr("Language"))->addWidget(form);
    connect(form, &LanguageForm::edited, this,
            [this](const QString &code) { m_settings.set(setting::language, code); });
    m_readers.append([this, form] { form->setLanguage(m_settings.get(setting::language)); });
}

void SettingsPage::addFigure(const FigureLibrary &figures)
{
    QVBoxLayout *section = addSection(tr("Figure"));
    auto *form = new FigureForm(figures);
    auto *stillness = new Switch(tr("Show start and end, move only when asked"));
    stillness->setObjectName(QStringLiteral("settings-reduced-motion"));
    section->addWidget(form);
    section->addWidget(stillness);
    connect(form, &FigureForm::edited, this,
            [this](const FigurePerson &person) { keepFigurePerson(m_settings, person); });
    connect(stillness, &Switch::edited, this, [this, form](bool isOn) {
        m_settings.set(setting::reducedMotion, isOn);
        form->setReducedMotion(isOn);
    });
    m_readers.append([this, form, stillness] {
        const FigureChoice choice = figureChoiceOf(m_settings);
        form->setPerson(choice.person);
        form->setReducedMotion(choice.reducesMotion);
        stillness->setOn(choice.reducesMotion);
    });
}

void SettingsPage::addPaper()
{
    QVBoxLayout *section = addSection(tr("Paper"));
    const QList<SettingChoice> papers{{QString(), tr("As usual in my country")},
                                      {QStringLiteral("a4"), tr("A4")},
                                      {QStringLiteral("letter"), tr("Letter")}};
    addChoice(section, tr("Size"), "settings-paper", papers, setting::paper);
    addLetterhead(section);
}

void SettingsPage::addLetterhead(QVBoxLayout *section)
{
    const auto addLine = [this, section](const QString &name, const QString &objectName,
                                         const Setting<QString> &kept) {
        auto *line = new QLineEdit;
        line->setObjectName(objectName);
        line->setMaxLength(longestLine);
        section->addWidget(new LabelledField(name, line));
        connect(line, &QLineEdit::textEdited, this,
                [this, kept](const QString &text) { m_settings.set(kept, text); });
        m_readers.append([this, line, kept] {
            if (line->text() != m_settings.get(kept))
                line->setText(m_settings.get(kept));
        });
    };
    addText(section, tr("These lines stand at the top of a printed sheet. Leave out what you do "
                        "not need."));
    auto *logo = new LogoField(m_prompts);
    section->addWidget(new LabelledField(tr("Logo, SVG or PNG"), logo));
    connect(logo, &LogoField::edited, this,
            [this](const QByteArray &bytes) { m_settings.set(setting::logo, bytes); });
    m_readers.append([this, logo] { logo->setLogo(m_settings.get(setting::logo)); });
    addLine(tr("Clinic"), QStringLiteral("settings-clinic"), setting::clinic);
    addLine(tr("Line under it"), QStringLiteral("settings-clinic-line"), setting::clinicLine);
    addLine(tr("Therapist"), QStringLiteral("settings-therapist"), setting::therapist);

    auto *contact = new QPlainTextEdit;
    contact->setObjectName(QStringLiteral("settings-contact"));
    contact->setTabChangesFocus(true);
    contact->setFixedHeight(contact->fontMetrics().lineSpacing() * 2 + 24);
    section->addWidget(new LabelledField(tr("Contact, two lines"), contact));
    connect(contact, &QPlainTextEdit::textChanged, this,
            [this, contact] { m_settings.set(setting::contact, contact->toPlainText()); });
    m_readers.append([this, contact] {
        const QSignalBlocker blocker(contact);
        if (contact->toPlainText() != m_settings.get(setting::contact))
            contact->setPlainText(m_settings.get(setting::contact));
    });
    addLine(tr("Above all else"), QStringLiteral("settings-header"), setting::headerText);
    addLine(tr("At the foot of each page"), QStringLiteral("settings-footer"), setting::footerText);
}

void SettingsPage::addSound()
{
    QVBoxLayout *section = addSection(tr("Sound in a session"));
    addSwitch(section, tr("Voice"), "settings-voice", setting::voice);
    addSwitch(section, tr("Tones, where nothing is spoken"), "settings-tones", setting::tones);
    addText(section, tr("The voice is that of your system: spd-say or espeak-ng. Without one you "
                        "hear tones. There is never music."));
}

void SettingsPage::addSafety()
{
    QVBoxLayout *section = addSection(tr("Pain"));
    auto *limit = new NumberEdit(0, 10);
    limit->setObjectName(QStringLiteral("settings-pain-limit"));
    limit->setMaximumWidth(140);
    section->addWidget(new LabelledField(tr("Stop over"), limit));
    addText(section,
            tr("Pain over this number of 10 means: stop this one. Up to 3 is fine, 4 and 5 "
               "mean: do not go further."));
    connect(limit, &NumberEdit::edited, this,
            [this](int number) { m_settings.set(setting::painLimit, number); });
    m_readers.append([this, limit] { limit->setNumber(m_settings.get(setting::painLimit)); });
}

void SettingsPage::addClients()
{
    QVBoxLayout *section = addSection(tr("Clients"));
    addSwitch(section, tr("Initials only, on the screen and on paper"), "settings-initials-only",
              setting::initialsOnly);
    addSwitch(section, tr("Initials on paper"), "settings-initials-on-paper",
              setting::initialsOnPaper);
    addSwitch(section, tr("Show the clients’ page"), "settings-is-clinic", setting::isClinic);
    addText(section, tr("Names stay in your data and can be searched. File names and the title of "
                        "the window never hold one."));
}

void SettingsPage::addKeyboard()
{
    addSection(tr("Keyboard"))->addWidget(new ShortcutList);
}

void SettingsPage::addProtection()
{
    addSection(tr("Protection"))->addWidget(m_protection);
    connect(m_protection, &ProtectionForm::requested, this, &SettingsPage::passphraseRequested);
}

void SettingsPage::setProtected(bool isProtected)
{
    m_protection->setProtected(isProtected);
}

void SettingsPage::addData(const std::filesystem::path &dataFolder)
{
    QVBoxLayout *section = addSection(tr("Your data"));
    addText(section, tr("Everything stays on this computer. No account, no network."));
    auto *path = new QLineEdit(toQt(dataFolder.string()));
    path->setObjectName(QStringLiteral("settings-data-folder"));
    path->setReadOnly(true);
    section->addWidget(new LabelledField(tr("Data folder"), path));
    auto *copy = new QPushButton(tr("Copy the path"));
    copy->setObjectName(QStringLiteral("settings-copy-path"));
    section->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this,
            [path] { QApplication::clipboard()->setText(path->text()); });
}

void SettingsPage::addAbout()
{
    QVBoxLayout *section = addSection(tr("About"));
    addText(section, tr("Hipstride %1, with Qt %2.")
                         .arg(QApplication::applicationVersion(), QLatin1String(qVersion())));
    addText(section, tr("Free software under the GNU General Public License, version 3 or later."));
    addText(section,
            tr("It gives no individual advice. See someone when pain stays or worries you."));
}

void SettingsPage::addChoice(QVBoxLayout *section, const QString &name, const char *objectName,
                             const QList<SettingChoice> &choices, const Setting<QString> &kept)
{
    QStringList words;
    for (const SettingChoice &choice : choices)
        words.append(choice.words);
    auto *control = new SegmentedControl(words);
    control->setObjectName(QLatin1String(objectName));
    section->addWidget(new LabelledField(name, control));
    connect(control, &SegmentedControl::chosen, this,
            [this, choices, kept](int index) { m_settings.set(kept, choices[index].value); });
    m_readers.append([this, control, choices, kept] {
        const auto chosen = std::ranges::find(choices, m_settings.get(kept), &SettingChoice::value);
        control->setCurrent(chosen == choices.end() ? 0
                                                    : static_cast<int>(chosen - choices.begin()));
    });
}

void SettingsPage::addSwitch(QVBoxLayout *section, const QString &text, const char *objectName,
                             const Setting<bool> &kept)
{
    auto *choice = new Switch(text);
    choice->setObjectName(QLatin1String(objectName));
    section->addWidget(choice);
    connect(choice, &Switch::edited, this, [this, kept](bool isOn) { m_settings.set(kept, isOn); });
    m_readers.append([this, choice, kept] { choice->setOn(m_settings.get(kept)); });
}

void SettingsPage::addText(QVBoxLayout *section, const QString &text)
{
    section->addWidget(new TextLabel(text, TypeToken::Body, Role::TextSecondary));
}

void SettingsPage::showSection(int index)
{
    if (index < 0 || index >= m_cards.size())
        return;
    const QPoint top = m_cards[index]->mapTo(m_scroll->widget(), QPoint());
    m_scroll->verticalScrollBar()->setValue(top.y());
}

} // namespace hipstride
