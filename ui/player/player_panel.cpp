// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "drawing/qt_text.h"
#include "ui/icons.h"
#include "ui/player/last_set_card.h"
#include "ui/player/player_parts.h"
#include "ui/player/player_stage.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/digits_view.h"
#include "ui/widgets/figure_thumbnail.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int restStep = 15; ///< seconds
constexpr int countGap = 20;
constexpr int buttonGap = 12;
constexpr int narrowGap = 6;
constexpr double largeText = 1.5;
constexpr int slack = 8; ///< that the digits leave below, for roundings of many lines
constexpr double belowBaseline = 18.0 / 248; ///< more of it in the count than in the words beside
constexpr double leastDigits = 0.3;
constexpr double mostWords = 1.2; ///< large type grows less with the text setting

QPushButton *makeButton(const QString &text, const char *icon, const char *name)
{
    auto *button = new QPushButton(themedIcon(QLatin1String(icon)), text);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    setButtonSize(button, ButtonSize::Large);
    return button;
}

} // namespace

PlayerPanel::PlayerPanel(const FigureLibrary &figures, const FigurePerson &person, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_person(person)
    , m_sides(new SidePair)
    , m_heading(new Headline)
    , m_line(new TextLabel(TypeToken::PlayerText, Role::TextSecondary))
    , m_count(new DigitsView(TypeToken::Count))
    , m_countdown(new DigitsView(TypeToken::Countdown))
    , m_countOf(new TextLabel(TypeToken::CountOf, Role::TextSecondary))
    , m_progress(new ProgressLine)
    , m_progressStart(new TextLabel(TypeToken::PlayerText, Role::TextSecondary))
    , m_progressEnd(new TextLabel(TypeToken::PlayerText, Role::TextSecondary))
    , m_less(makeButton(tr("15\u202Fs"), "minus", "rest-less"))
    , m_more(makeButton(tr("15\u202Fs"), "plus", "rest-more"))
    , m_go(makeButton(tr("Go now"), "skip", "go-now"))
    , m_buttons(makeButtons())
    , m_lastSet(new LastSetCard)
    , m_next(new NextCard)
{
    setObjectName(QStringLiteral("player-panel"));
    m_heading->setObjectName(QStringLiteral("player-heading"));
    m_line->setObjectName(QStringLiteral("player-line"));
    m_count->setObjectName(QStringLiteral("player-count"));
    m_countdown->setObjectName(QStringLiteral("player-countdown"));
    m_countOf->setObjectName(QStringLiteral("player-count-of"));
    m_countOf->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_progressStart->setObjectName(QStringLiteral("player-phase"));
    m_progressEnd->setAlignment(Qt::AlignRight | Qt::AlignTop);
    layOut();
    const auto showAgain = [this] { showSteady(m_shown, m_hasLast); };
    connect(m_lastSet, &LastSetCard::editingBegan, this, showAgain);
    connect(m_lastSet, &LastSetCard::editingEnded, this, showAgain);
}

void PlayerPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sides);
    layout->addSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_line);
    auto *count = new QHBoxLayout;
    count->setSpacing(countGap);
    count->addWidget(m_count, 0, Qt::AlignBottom);
    count->addWidget(m_countdown, 0, Qt::AlignBottom);
    count->addWidget(m_countOf, 0, Qt::AlignBottom);
    count->addStretch(1);
    layout->addLayout(count);
    layout->addWidget(m_progress);
    layout->addSpacing(6);
    auto *words = new QHBoxLayout;
    words->addWidget(m_progressStart, 1);
    words->addWidget(m_progressEnd, 1);
    layout->addLayout(words);
    layout->addWidget(m_buttons);
    layout->addStretch(1);
    layout->addSpacing(8);
    layout->addWidget(m_lastSet);
    layout->addWidget(m_next);
}

QWidget *PlayerPanel::makeButtons()
{
    m_less->setAccessibleName(tr("15 seconds less"));
    m_more->setAccessibleName(tr("15 seconds more"));
    setButtonRole(m_go, ButtonRole::Primary);
    auto *buttons = new QWidget;
    m_buttonRow = new QHBoxLayout(buttons);
    m_buttonRow->setContentsMargins(0, 6, 0, 0);
    m_pair = new QHBoxLayout;
    m_pair->addWidget(m_less);
    m_pair->addWidget(m_more);
    m_buttonRow->addLayout(m_pair);
    m_buttonRow->addWidget(m_go, 1);
    connect(m_less, &QPushButton::clicked, this, [this] { Q_EMIT restChanged(-restStep); });
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT restChanged(restStep); });
    connect(m_go, &QPushButton::clicked, this, &PlayerPanel::goRequested);
    return buttons;
}

void PlayerPanel::setScene(const PlayerScene &scene, bool hasLast)
{
    DigitsView *digits = scene.counterOf.isEmpty() ? m_countdown : m_count;
    digits->setText(scene.counter);
    m_progress->setShare(scene.progress);
    PlayerScene steady = scene;
    steady.counter.clear();
    steady.timeLeft.clear();
    steady.progress = 0;
    if (steady != m_shown || hasLast != m_hasLast)
        showSteady(std::move(steady), hasLast);
    // the view names itself by its digits; every second would be too much to listen to
    if (digits->accessibleName() != scene.spoken)
        digits->setAccessibleName(scene.spoken);
}

void PlayerPanel::showSteady(PlayerScene scene, bool hasLast)
{
    m_shown = std::move(scene);
    m_hasLast = hasLast;
    const bool isCountdown = m_shown.counterOf.isEmpty();
    m_sides->setVisible(m_shown.isSided && !m_lastSet->isEditing());
    m_sides->setSide(m_shown.side);
    m_heading->setHeadline(m_shown.heading);
    m_line->setText(m_shown.line);
    m_line->setVisible(!m_shown.line.isEmpty());
    m_count->setVisible(!isCountdown);
    m_countdown->setVisible(isCountdown);
    for (DigitsView *digits : {m_count, m_countdown})
        digits->setRole(m_shown.isPaused ? Role::TextQuiet : Role::Text);
    m_countOf->setVisible(!isCountdown);
    m_countOf->setText(m_shown.counterOf);
    m_progressStart->setText(m_shown.progressStart);
    m_progressEnd->setText(m_shown.progressEnd);
    m_progressStart->setVisible(!m_shown.progressStart.isEmpty());
    m_progressEnd->setVisible(!m_shown.progressEnd.isEmpty());
    showButtons();
    m_lastSet->setVisible(m_shown.isCountdownToSet && hasLast);
    m_next->setVisible(!m_shown.isCountdownToSet);
    m_next->setText(m_shown.next);
    showNextFigure();
    fitDigits();
}

void PlayerPanel::showButtons()
{
    const PlayerScene &scene = m_shown;
    // the fields need the room, and the countdown waits for them
    m_buttons->setVisible((scene.isCountdownToSet || scene.isPaused) && !m_lastSet->isEditing());
    m_less->setVisible(scene.isCountdownToSet);
    m_more->setVisible(scene.isCountdownToSet);
    const QString go = scene.isPaused ? tr("Go on") : tr("Go now");
    if (m_go->text() == go)
        return;
    m_go->setText(go);
    m_go->setIcon(themedIcon(scene.isPaused ? QStringLiteral("play") : QStringLiteral("skip")));
}

void PlayerPanel::showNextFigure()
{
    const PlayerScene &scene = m_shown;
    if (scene.nextExercise.isEmpty()) {
        m_nextFigure.clear();
        m_next->setFigure({});
        return;
    }
    const QSize size = m_next->figureSize();
    const bool isMirrored = isMirroredFor(m_figures, scene.nextExercise, scene.nextSide);
    const QString wanted = QStringLiteral("%1 %2 %3 %4")
                               .arg(scene.nextExercise)
                               .arg(isMirrored)
                               .arg(size.width())
                               .arg(int(themeKindOf(palette())));
    if (wanted == m_nextFigure)
        return;
    m_nextFigure = wanted;
    const QPixmap figure = figurePixmap(m_figures, fromQt(scene.nextExercise), size,
                                        devicePixelRatioF(), figureLook(palette(), m_person));
    m_next->setFigure(isMirrored ? figure.transformed(QTransform::fromScale(-1, 1)) : figure);
}

void PlayerPanel::setSizeFactor(double factor)
{
    m_factor = factor;
    const double words = factor * std::min(textScale(), mostWords) / textScale();
    m_sides->setSizeFactor(factor);
    m_heading->setWholeSize(words);
    for (TextLabel *label : {m_line, m_progressStart, m_progressEnd})
        label->setSizeFactor(words);
    m_next->setSizeFactor(words);
    showNextFigure();
    fitButtons();
    fitDigits();
}

void PlayerPanel::fitButtons()
{
    int wide = 0;
    for (QPushButton *button : {m_less, m_more, m_go}) {
        // large words make a large button by themselves
        setButtonSize(button, textScale() < largeText ? ButtonSize::Large : ButtonSize::Normal);
        wide += button->sizeHint().width();
    }
    const int gap = wide + 2 * buttonGap > width() ? narrowGap : buttonGap;
    m_buttonRow->setSpacing(gap);
    m_pair->setSpacing(gap);
    m_buttonRow->setDirection(wide + 2 * gap > width() ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
}

/// Digits take the size of the design where there is room; else what the width and the height
/// leave them.
void PlayerPanel::fitDigits()
{
    const double whole = m_factor / textScale();
    const bool isCountdown = m_shown.counterOf.isEmpty();
    const DigitsView *digits = isCountdown ? m_countdown : m_count;
    const QSizeF size = QSizeF(digits->sizeHint()) * (whole / m_fitted);
    const auto length = std::max<qsizetype>(digits->text().size(), 1);
    const auto longest = std::max(m_shown.widestCounter.size(), length);
    double wide = size.width() * double(longest) / double(length);
    if (!isCountdown)
        wide += countGap + m_countOf->sizeHint().width() * whole / m_fitted;
    const int others = layout()->totalMinimumHeightForWidth(width()) - digits->sizeHint().height();
    const double room =
        std::min(0.97 * width() / wide, (height() - others - slack) / size.height());
    const double fitted = whole * std::clamp(room, leastDigits, 1.0);
    // the layout asks again after each change; a hair is none
    if (std::abs(fitted - m_fitted) > 0.01 * whole)
        setDigits(fitted);
}

void PlayerPanel::setDigits(double factor)
{
    m_fitted = factor;
    for (DigitsView *digits : {m_count, m_countdown})
        digits->setSizeFactor(factor);
    m_countOf->setSizeFactor(factor);
    m_countOf->setContentsMargins(0, 0, 0, qRound(m_count->sizeHint().height() * belowBaseline));
}

bool PlayerPanel::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    // a card may have grown
    if (event->type() == QEvent::LayoutRequest)
        fitDigits();
    return isHandled;
}

void PlayerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setSizeFactor(m_factor);
}

void PlayerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_nextFigure.clear();
    QWidget::changeEvent(event);
}

} // namespace hipstride
