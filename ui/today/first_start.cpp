// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/first_start.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

#include "drawing/qt_text.h"
#include "routine/duration_estimate.h"
#include "routine/routine_summary.h"
#include "ui/exercise_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/today/stride_row.h"
#include "ui/today/way_card.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int sideMargin = 40;
constexpr int widestContent = 1240;
constexpr int narrow = 720; ///< below this width the ways stand under one another
constexpr int wide = 880;   ///< from this width on the runners stand beside the welcome
constexpr double largeText = 1.5;
constexpr int lockSize = 18;

class Lock : public QWidget
{
public:
    Lock() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override
    {
        return QSize(spaced(lockSize), std::max(spaced(lockSize), lineHeight(TypeToken::Body)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), QStringLiteral("lock"), colour(palette(), Role::TextSecondary));
    }
};

} // namespace

FirstStart::FirstStart(const Catalogue &catalogue, FigureThumbnails &figures,
                       const std::vector<RoutineTemplate> &templates, WaysIn ways, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_column(new QVBoxLayout(this))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("first-start"));
    m_column->setSpacing(0);
    m_column->addStretch(2);
    const bool isMine = ways == WaysIn::OfMine;
    m_column->addWidget(
        isMine ? makeWelcome(tr("Stronger hips for\nthe way you run."),
                             tr("Short sessions, step by step. You see what to do, why, and what "
                                "it changes."))
               : makeWelcome(tr("Nothing is planned\nfor this client yet."),
                             tr("Write a programme to print, or plan sessions on this computer.")));
    m_column->addSpacing(32);
    m_column->addLayout(m_cards);
    m_column->addStretch(3);
    m_column->addSpacing(24);
    m_column->addWidget(makePrivacyLine());
    m_cards->setSpacing(20);
    if (isMine) {
        addReadyCard(catalogue, templates);
        addBuildCard();
        addClinicCard();
    } else {
        addCardsOfClient();
        addBuildCard();
    }
    chooseForm();
}

QWidget *FirstStart::makeWelcome(const QString &title, const QString &line)
{
    m_runners = new StrideRow(m_figures);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(new TextLabel(title, TypeToken::Welcome));
    column->addWidget(new TextLabel(line, TypeToken::Body, Role::TextSecondary));
    column->addStretch(1);
    auto *welcome = new QWidget;
    auto *row = new QHBoxLayout(welcome);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(column, 1);
    row->addWidget(m_runners, 0, Qt::AlignBottom);
    return welcome;
}

QWidget *FirstStart::makePrivacyLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Lock, 0, Qt::AlignVCenter);
    row->addWidget(new TextLabel(tr("Everything stays on this computer. No account, no network."),
                                 TypeToken::Body, Role::TextSecondary),
                   1, Qt::AlignVCenter);
    auto *given = new QPushButton(tr("Open a programme you were given…"));
    given->setObjectName(QStringLiteral("way-given"));
    setButtonRole(given, ButtonRole::Link);
    row->addWidget(given);
    connect(given, &QPushButton::clicked, this, &FirstStart::intakeRequested);
    return line;
}

void FirstStart::addReadyCard(const Catalogue &catalogue,
                              const std::vector<RoutineTemplate> &templates)
{
    const auto ready = std::ranges::find(templates, Goal::PreRun, &RoutineTemplate::goal);
    if (ready == templates.end())
        return;
    const RoutineSummary summary = summaryOf(routineFrom(*ready), catalogue);
    const QString minutes = QString::number(minutesShown(summary.duration));
    QStringList things;
    for (const Equipment equipment : summary.equipment)
        things.append(wordsOf(equipment));
    const QString text =
        things.isEmpty()
            ? tr("%1 takes %2 minutes and needs nothing but you.", "routine, minutes")
                  .arg(toQt(ready->name), minutes)
            : tr("%1 takes %2 minutes. All you need: %3.", "routine, minutes, things")
                  .arg(toQt(ready->name), minutes, QLocale().createSeparatedList(things));
    auto *card = new WayCard({.exercise = "side-plank-knee-lift",
                              .title = tr("Ready before a run"),
                              .text = text,
                              .button = tr("Start with this")},
                             m_figures, ButtonRole::Primary, QStringLiteral("way-ready"));
    m_cards->addWidget(card, 1);
    connect(card, &WayCard::chosen, this,
            [this, id = toQt(ready->id)] { Q_EMIT templateRequested(id); });
}

void FirstStart::addBuildCard()
{
    auto *build = new WayCard({.exercise = "single-leg-rdl",
                               .title = tr("Build my own"),
                               .text = tr("Choose exercises, give each its dose, and put the "
                                          "routine on your days."),
                               .button = tr("Build a routine")},
                              m_figures, ButtonRole::Outlined, QStringLiteral("way-build"));
    m_cards->addWidget(build, 1);
    connect(build, &WayCard::chosen, this, &FirstStart::buildRequested);
}

void FirstStart::addClinicCard()
{
    auto *clinic = new WayCard({.exercise = "quadruped-hip-ext-bent",
                                .title = tr("I am a physio"),
                                .text = tr("Write a programme for each client, print it, and read "
                                           "the paper back by keyboard."),
                                .button = tr("Keep clients")},
                               m_figures, ButtonRole::Outlined, QStringLiteral("way-clinic"));
    m_cards->addWidget(clinic, 1);
    connect(clinic, &WayCard::chosen, this, &FirstStart::clinicRequested);
}

void FirstStart::addCardsOfClient()
{
    auto *write = new WayCard({.exercise = "quadruped-hip-ext-bent",
                               .title = tr("A programme on paper"),
                               .text = tr("Begin with a template or a protocol, change doses and "
                                          "words, and print it."),
                               .button = tr("Write a programme")},
                              m_figures, ButtonRole::Primary, QStringLiteral("way-programme"));
    auto *ready = new WayCard({.exercise = "side-plank-knee-lift",
                               .title = tr("A ready routine"),
                               .text = tr("Look through the templates and plan one here, to be "
                                          "done with the moving figure."),
                               .button = tr("See the templates")},
                              m_figures, ButtonRole::Outlined, QStringLiteral("way-templates"));
    m_cards->addWidget(write, 1);
    m_cards->addWidget(ready, 1);
    connect(write, &WayCard::chosen, this, &FirstStart::programmeRequested);
    connect(ready, &WayCard::chosen, this, &FirstStart::readyRequested);
}

void FirstStart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseForm();
}

void FirstStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        chooseForm();
    QWidget::changeEvent(event);
}

void FirstStart::chooseForm()
{
    const int side = std::max(sideMargin, (width() - widestContent) / 2);
    m_column->setContentsMargins(side, 40, side, 30);
    const bool isStacked = textScale() >= largeText || width() < narrow;
    m_runners->setVisible(m_runners->hasFigure() && textScale() < largeText && width() >= wide);
    m_cards->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace hipstride
