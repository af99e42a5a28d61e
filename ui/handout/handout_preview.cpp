// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/handout_preview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "drawing/handout_layout.h"
#include "drawing/handout_pdf.h"
#include "drawing/qt_text.h"
#include "drawing/second_language.h"
#include "ui/figure_choice.h"
#include "ui/handout/sheet_form.h"
#include "ui/handout/sheet_pane.h"
#include "ui/icons.h"
#include "ui/settings.h"
#include "ui/style/buttons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

namespace {

constexpr int panelWidth = 336;

} // namespace

HandoutPreview::HandoutPreview(HandoutSource source, const FigureLibrary &figures,
                               const QString &person, Date today, Settings &settings,
                               Prompts &prompts, ChoosePrinter choosePrinter, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_figures(figures)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_choosePrinter(std::move(choosePrinter))
    , m_form(new SheetForm)
    , m_pane(new SheetPane)
    , m_message(new MessageStrip)
{
    setObjectName(QStringLiteral("handoutPreview"));
    resize(1120, 800);
    setWindowTitle(m_source.windowTitle);
    m_message->setObjectName(QStringLiteral("message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makePanel());
    row->addWidget(m_pane, 1);

    m_choices = sheetChoicesFrom(settings, today);
    if (m_source.look)
        m_choices = withLook(m_choices, *m_source.look);
    makeSecondLanguage();
    m_choices.options.person = fromQt(person);
    const Handout first = m_source.handout(optionsOf(m_choices));
    m_choices.options.title = first.title;
    m_choices.options.lead = first.lead;
    m_form->setFields({.words = !m_source.isWritten, .code = !m_source.codes.empty()});
    m_form->setChoices(m_choices);
    makePictures();
    connect(m_form, &SheetForm::edited, this, &HandoutPreview::showSheet);
    showSheet(m_choices);
    if (!m_source.notice.isEmpty())
        m_message->setMessage({.kind = MessageKind::Warning, .text = m_source.notice});
}

QWidget *HandoutPreview::makePanel()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 8);
    column->setSpacing(16);
    column->addWidget(new TextLabel(tr("On paper"), TypeToken::Title, Role::Text));
    column->addWidget(m_form);
    column->addStretch(1);

    auto *panel = new QWidget(this);
    panel->setFixedWidth(panelWidth);
    auto *whole = new QVBoxLayout(panel);
    whole->setContentsMargins(0, 0, 1, 20);
    whole->setSpacing(0);
    whole->addWidget(verticalScroll(content), 1);
    whole->addLayout(makeButtons());
    return panel;
}

QLayout *HandoutPreview::makeButtons()
{
    auto *print = new QPushButton(themedIcon(QStringLiteral("print")), tr("Print…"));
    print->setObjectName(QStringLiteral("print"));
    setButtonRole(print, ButtonRole::Primary);
    auto *save = new QPushButton(themedIcon(QStringLiteral("export")), tr("Save as PDF…"));
    save->setObjectName(QStringLiteral("savePdf"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    setButtonRole(close, ButtonRole::Quiet);
    // Enter in a field must not print
    for (QPushButton *button : {print, save, close})
        button->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &HandoutPreview::print);
    connect(save, &QPushButton::clicked, this, &HandoutPreview::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 12, 24, 0);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(print);
    column->addWidget(save);
    column->addWidget(close);
    m_message->hide();
    return column;
}

HandoutOptions HandoutPreview::optionsOf(const SheetChoices &choices) const
{
    HandoutOptions options = choices.options;
    if (choices.hasCode)
        options.codes = m_source.codes;
    options.second = m_second;
    return options;
}

void HandoutPreview::showSheet(const SheetChoices &choices)
{
    keepSheetChoices(m_settings, m_choices, choices);
    const bool hasOtherInk = choices.isBlackAndWhite != m_choices.isBlackAndWhite;
    const bool hasOtherLanguage = choices.secondLanguage != m_choices.secondLanguage;
    m_choices = choices;
    if (hasOtherInk)
        makePictures();
    if (hasOtherLanguage)
        makeSecondLanguage();
    m_handout = m_source.handout(optionsOf(choices));
    m_pane->setPages(layOut(m_handout, metricsOf(choices.paper), m_pictures.has), inkOf(choices),
                     m_pictures.paint);
    m_message->hide();
}

void HandoutPreview::makePictures()
{
    m_pictures =
        figurePictures(m_figures, figureThemeOf(m_choices), figureChoiceOf(m_settings).person);
}

void HandoutPreview::makeSecondLanguage()
{
    m_second = m_source.catalogue ? secondLanguage(m_choices.secondLanguage, *m_source.catalogue)
                                  : nullptr;
}

SheetOutput HandoutPreview::output() const
{
    return {.title = toQt(m_handout.title),
            .paper = m_choices.paper,
            .ink = inkOf(m_choices),
            .pages = layOut(m_handout, metricsOf(m_choices.paper), m_pictures.has),
            .paintPicture = m_pictures.paint,
            .author = toQt(authorOf(m_handout))};
}

void HandoutPreview::print()
{
    hipstride::print(output(), m_choosePrinter, m_prompts, this);
}

void HandoutPreview::save()
{
    savePdf(output(), fileNameFor(m_handout), m_prompts, *m_message);
}

void HandoutPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(this, Role::Window));
    const QRect panel(0, 0, panelWidth, height());
    painter.fillRect(panel, colour(this, Role::Surface));
    painter.fillRect(QRect(panel.right(), 0, 1, height()), colour(this, Role::Border));
}

} // namespace hipstride
