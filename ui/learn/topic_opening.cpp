// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/topic_opening.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/learn/anatomy_view.h"
#include "ui/learn/gait_pair.h"
#include "ui/learn/learn_text.h"
#include "ui/learn/statement_lines.h"
#include "ui/learn/strength_meter.h"
#include "ui/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int leastPicture = 420; ///< wide
constexpr int mostPicture = 560;
constexpr int narrow = 720; ///< below this width picture and words stand under one another
constexpr double largeText = 1.5;

} // namespace

TopicOpening::TopicOpening(const LearnTopic &topic, const LearnBook &book,
                           FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_topic(topic)
    , m_book(book)
    , m_figures(figures)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_picture(makePicture())
{
    m_row->setContentsMargins(0, 0, 0, 0);
    if (m_picture != nullptr)
        m_row->addWidget(m_picture, 0, Qt::AlignTop);
    m_row->addWidget(makeWords(), 1);
    chooseForm();
}

QWidget *TopicOpening::makePicture()
{
    const FigureLibrary &library = m_figures.library();
    QWidget *inside = nullptr;
    if (m_topic.figure && library.contains(m_topic.figure->sign)) {
        auto *pair = new GaitPair(*m_topic.figure, m_book, m_figures);
        pair->setPlaying(!m_figures.choice().reducesMotion);
        inside = pair;
    } else if (!m_topic.muscles.empty() && library.contains("body-map")) {
        inside = new AnatomyView(library, m_figures.choice().person, m_topic.muscles);
    }
    if (inside == nullptr)
        return nullptr;
    auto *card = new Card;
    card->setObjectName(QStringLiteral("picture"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(inside);
    return card;
}

QWidget *TopicOpening::makeWords()
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(toQt(m_topic.lead), TypeToken::Title));
    column->addSpacing(2);
    addStatements(*column, m_topic.text, SectionKind::Plain, m_book);
    if (m_topic.notice) {
        auto *strip = new MessageStrip;
        strip->setObjectName(QStringLiteral("notice"));
        strip->setMessage({.kind = MessageKind::Notice,
                           .title = {},
                           .text = toQt(m_topic.notice->text),
                           .footnote = sourceNames(m_topic.notice->sources, m_book),
                           .actions = {}});
        column->addSpacing(6);
        column->addWidget(strip);
    }
    if (m_topic.evidence) {
        column->addSpacing(6);
        column->addWidget(makeEvidence());
    }
    column->addStretch(1);
    return words;
}

QWidget *TopicOpening::makeEvidence() const
{
    const TopicEvidence &evidence = *m_topic.evidence;
    auto *card = new Card;
    card->setObjectName(QStringLiteral("evidence"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(new StrengthMeter(evidence.strength));
    addStatements(*column, {evidence.statement}, SectionKind::Plain, m_book);
    return card;
}

void TopicOpening::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseForm();
}

void TopicOpening::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        chooseForm();
    QWidget::changeEvent(event);
}

void TopicOpening::chooseForm()
{
    const bool isStacked = width() < narrow || textScale() >= largeText;
    m_row->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isStacked ? 16 : 28);
    if (m_picture == nullptr)
        return;
    const int share = std::min(std::max(leastPicture, width() / 2 - 14), mostPicture);
    m_picture->setMinimumWidth(isStacked ? 0 : share);
    m_picture->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : share);
    m_row->setAlignment(m_picture, isStacked ? Qt::Alignment() : Qt::AlignTop);
}

} // namespace hipstride
