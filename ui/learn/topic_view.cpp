// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/topic_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/language.h"
#include "drawing/qt_text.h"
#include "ui/exercise_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/learn/learn_text.h"
#include "ui/learn/link_card.h"
#include "ui/learn/statement_lines.h"
#include "ui/learn/stride_card.h"
#include "ui/learn/tile_grid.h"
#include "ui/learn/topic_opening.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int beforeTitle = 20;
constexpr int afterTitle = 8;

} // namespace

TopicView::TopicView(const LearnTopic &topic, const World &world, QWidget *parent)
    : QWidget(parent)
    , m_topic(topic)
    , m_world(world)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("topic"));
    setAccessibleName(toQt(topic.name));
    m_column->setContentsMargins(0, 0, 0, 32);
    m_column->setSpacing(0);
    addHead();
    m_column->addWidget(new TopicOpening(topic, world.book, world.figures));
    addStride();
    addSections();
    addExercises();
    addRelated();
    addSources();
    m_column->addStretch(1);
}

void TopicView::addHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *name = new TextLabel(toQt(m_topic.name), TypeToken::Title);
    name->setObjectName(QStringLiteral("topic-name"));
    name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    name->setMinimumHeight(76);
    row->addWidget(name, 1);
    if (QWidget *button = findButton())
        row->addWidget(button);
    m_column->addLayout(row);
}

QWidget *TopicView::findButton()
{
    const TopicExercises &wanted = m_topic.exercises;
    if (!wanted.muscle && wanted.search.empty())
        return nullptr;
    const ExerciseFilter filter{.text = wanted.search, .muscle = wanted.muscle};
    QString text = tr("Find exercises");
    if (wanted.muscle) {
        const auto exercises = m_world.catalogue.exercises();
        const auto count = std::ranges::count_if(
            exercises, [&filter](const Exercise &each) { return matches(each, filter); });
        text = tr("%1 exercises").arg(count);
    }
    auto *button = new QPushButton(themedIcon(QStringLiteral("exercises")), text);
    button->setObjectName(QStringLiteral("find-exercises"));
    button->setAccessibleName(tr("Exercises: %1").arg(toQt(m_topic.name)));
    connect(button, &QPushButton::clicked, this,
            [this, filter] { Q_EMIT exercisesRequested(filter); });
    return button;
}

void TopicView::addStride()
{
    if (m_topic.works.empty() || !m_world.figures.contains(m_world.book.strideFigure))
        return;
    const bool isAboutStride = m_topic.muscles.empty();
    const QString title = isAboutStride                 ? tr("Moment by moment")
                          : m_topic.muscles.size() == 1 ? tr("When it works in your stride")
                                                        : tr("When they work in your stride");
    auto *stride = new StrideCard(title, m_topic.works, m_world.book, m_world.figures);
    if (isAboutStride)
        stride->open(m_world.figures.choice().reducesMotion);
    m_column->addSpacing(beforeTitle);
    m_column->addWidget(stride);
}

void TopicView::addSections()
{
    if (m_topic.sections.empty())
        return;
    auto *grid = new TileGrid(320, m_topic.sections.size() > 1 ? 2 : 1);
    for (const LearnSection &section : m_topic.sections)
        grid->addTile(makeSection(section));
    grid->setFillsLastRow(true);
    m_column->addSpacing(beforeTitle);
    m_column->addWidget(grid);
}

QWidget *TopicView::makeSection(const LearnSection &section) const
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("section"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(cardMargins());
    column->setSpacing(6);
    column->addWidget(new TextLabel(toQt(section.title), TypeToken::Section));
    addStatements(*column, section.lines, section.kind, m_world.book);
    column->addStretch(1);
    return card;
}

void TopicView::addTitle(const QString &title, const QString &remark)
{
    m_column->addSpacing(beforeTitle);
    m_column->addWidget(new TextLabel(title, TypeToken::Section));
    if (!remark.isEmpty())
        m_column->addWidget(new TextLabel(remark, TypeToken::Small, Role::TextSecondary));
    m_column->addSpacing(afterTitle);
}

void TopicView::addExercises()
{
    if (m_topic.exercises.keys.empty())
        return;
    addTitle(tr("Exercises"), tr("No advice for one person. Stop when it hurts."));
    auto *grid = new TileGrid(220, 3);
    for (const ExerciseKey &key : m_topic.exercises.keys) {
        const Exercise *exercise = m_world.catalogue.find(key);
        if (exercise == nullptr)
            continue;
        auto *card = new LinkCard({.figure = m_world.figures.contains(key) ? key : std::string(),
                                   .title = toQt(exercise->name),
                                   .text = musclesText(exercise->primaryMuscles),
                                   .link = {}},
                                  m_world.figures);
        card->setObjectName(QStringLiteral("exercise-%1").arg(toQt(key)));
        connect(card, &QAbstractButton::clicked, this,
                [this, key] { Q_EMIT exerciseRequested(toQt(key)); });
        grid->addTile(card);
    }
    m_column->addWidget(grid);
}

void TopicView::addRelated()
{
    if (m_topic.related.empty())
        return;
    addTitle(tr("Read on"));
    auto *grid = new TileGrid(220, 3);
    for (const std::string &id : m_topic.related) {
        const LearnTopic *topic = m_world.book.findTopic(id);
        if (topic == nullptr)
            continue;
        const bool isSign = topic->figure.has_value();
        auto *card = new LinkCard({.figure = isSign ? topic->figure->sign : std::string(),
                                   .title = toQt(topic->name),
                                   .text = toQt(topic->lead),
                                   .link = isSign ? tr("How to check") : QString()},
                                  m_world.figures);
        card->setObjectName(QStringLiteral("topic-%1").arg(toQt(id)));
        // the click replaces this view, so it is answered once the card has done with it
        connect(
            card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT topicRequested(toQt(id)); },
            Qt::QueuedConnection);
        grid->addTile(card);
    }
    m_column->addWidget(grid);
}

void TopicView::addSources()
{
    const std::vector<const LearnSource *> sources = sourcesOf(m_topic, m_world.book);
    for (const SourceKind kind : allOf<SourceKind>()) {
        const auto isOfKind = [kind](const LearnSource *each) { return each->kind == kind; };
        if (std::ranges::none_of(sources, isOfKind))
            continue;
        addTitle(m_topic.listsSources ? textOf(kind)
                                      : tr("Sources: %1").arg(insideSentence(textOf(kind))));
        for (const LearnSource *source : sources) {
            if (!isOfKind(source))
                continue;
            auto *name = new TextLabel(toQt(source->name), TypeToken::SmallMedium);
            auto *text = new TextLabel(sourceText(*source), TypeToken::Small, Role::TextSecondary);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_column->addWidget(name);
            m_column->addWidget(text);
            m_column->addSpacing(6);
        }
    }
}

} // namespace hipstride
