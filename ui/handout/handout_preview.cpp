// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/handout_preview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "drawing/handout_layout.h"
#include "drawing/qt_text.h"
#include "ui/figure_choice.h"
#include "ui/handout/sheet_form.h"
#include "ui/handout/sheet_view.h"
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

HandoutPreview::HandoutPreview(const Routine &routine, const Catalogue &catalogue,
                               const FigureLibrary &figures, const QString &person, Date today,
                               Settings &settings, Prompts &prompts, ChoosePrinter choosePrinter,
                               QWidget *parent)
    : QDialog(parent)
    , m_routine(routine)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_choosePrinter(std::move(choosePrinter))
    , m_form(new SheetForm)
    , m_view(new SheetView)
    , m_pages(new TextLabel(TypeToken::Small, Role::TextSecondary))
    , m_message(new MessageStrip)
{
    setObjectName(QStringLiteral("handoutPreview"));
    resize(1120, 800);
    setWindowTitle(tr("Print %1").arg(toQt(routine.name)));
    m_view->setObjectName(QStringLiteral("sheet"));
    m_message->setObjectName(QStringLiteral("message"));
    m_pages->setObjectName(QStringLiteral("pageCount"));

    QScrollArea *sheet = verticalScroll(m_view);
    sheet->setObjectName(QStringLiteral("sheetArea"));
    sheet->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makePanel());
    row->addWidget(sheet, 1);

    SheetChoices choices = sheetChoicesFrom(settings, today);
    choices.options.person = fromQt(person);
    const Handout first = handoutFor(m_routine, m_catalogue, choices.options);
    choices.options.title = first.title;
    choices.options.lead = first.lead;
    m_choices = choices;
    m_form->setChoices(choices);
    connect(m_form, &SheetForm::edited, this, &HandoutPreview::showSheet);
    showSheet(choices);
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
    column->addWidget(m_pages);
    column->addWidget(print);
    column->addWidget(save);
    column->addWidget(close);
    m_message->hide();
    return column;
}

void HandoutPreview::showSheet(const SheetChoices &choices)
{
    if (choices.paper != m_choices.paper)
        m_settings.set(setting::paper, choices.paper == Paper::Letter ? QStringLiteral("letter")
                                                                      : QStringLiteral("a4"));
    m_choices = choices;
    m_handout = handoutFor(m_routine, m_catalogue, choices.options);
    const HandoutPictures shown = pictures();
    m_view->setPages(layOut(m_handout, metricsOf(choices.paper), shown.has), inkOf(choices),
                     shown.paint);
    const int pages = m_view->pageCount();
    m_pages->setText(pages == 1 ? tr("1 page") : tr("%1 pages").arg(pages));
    m_message->hide();
}

HandoutPictures HandoutPreview::pictures() const
{
    return figurePictures(
        m_figures, m_choices.isBlackAndWhite ? FigureTheme::BlackPaper : FigureTheme::ColourPaper,
        figureChoiceOf(m_settings).person);
}

SheetOutput HandoutPreview::output() const
{
    const HandoutPictures printed = pictures();
    return {.title = toQt(m_handout.title),
            .paper = m_choices.paper,
            .ink = inkOf(m_choices),
            .pages = layOut(m_handout, metricsOf(m_choices.paper), printed.has),
            .paintPicture = printed.paint};
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
