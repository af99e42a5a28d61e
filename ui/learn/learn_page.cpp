// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learn_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/learn/topic_list.h"
#include "ui/learn/topic_view.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int listWidth = 200;
constexpr int sideMargin = 32;
constexpr int widestTopic = 1100;
constexpr int narrow = 980; ///< below this width of the page the topics are a combo box
constexpr double largeText = 1.5;
constexpr int mostLayouts = 4;

} // namespace

LearnPage::LearnPage(LearnBook book, const Catalogue &catalogue, FigureThumbnails &figures,
                     QWidget *parent)
    : Page(parent)
    , m_book(std::move(book))
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_topics(m_book)
    , m_list(new TopicList(m_topics))
    , m_narrowHead(new QWidget)
    , m_chooser(makeChooser())
    , m_scroll(new QScrollArea)
    , m_place(new QWidget)
{
    auto *head = new QHBoxLayout(m_narrowHead);
    head->setContentsMargins(sideMargin, 20, sideMargin, 0);
    head->setSpacing(16);
    head->addWidget(new TextLabel(tr("Learn"), TypeToken::Page));
    head->addWidget(m_chooser, 1);

    auto *place = new QHBoxLayout(m_place);
    place->setContentsMargins(sideMargin, 0, sideMargin, 0);
    m_place->setAutoFillBackground(false);
    m_scroll->setObjectName(QStringLiteral("topic-scroll"));
    m_scroll->setWidget(m_place);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("The topic"));

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_narrowHead);
    right->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(right, 1);

    connect(&m_figures, &FigureThumbnails::choiceChanged, this, &LearnPage::showAnew);
    connect(m_list, &TopicList::chosen, this, &LearnPage::showTopic);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { showTopic(m_chooser->itemData(index).toString()); });
    chooseForm();
    if (m_book.groups.empty()) {
        place->addWidget(new TextLabel(tr("There is nothing to read here: its file is damaged."),
                                       TypeToken::Body));
        return;
    }
    const std::vector<LearnTopic> &topics = m_book.groups.front().topics;
    showTopic(toQt(topics[topics.size() > 1 ? 1 : 0].id)); // gluteus medius, if it is there
}

QComboBox *LearnPage::makeChooser()
{
    auto *chooser = new QComboBox;
    chooser->setObjectName(QStringLiteral("topic-chooser"));
    chooser->setAccessibleName(tr("Topic"));
    chooser->setMaxVisibleItems(20);
    for (const LearnGroup &group : m_book.groups) {
        if (chooser->count() > 0)
            chooser->insertSeparator(chooser->count());
        for (const LearnTopic &topic : group.topics)
            chooser->addItem(toQt(topic.name), toQt(topic.id));
    }
    return chooser;
}

void LearnPage::showTopic(const QString &id)
{
    const LearnTopic *topic = m_book.findTopic(fromQt(id));
    if (topic == nullptr || id == m_topic)
        return;
    m_topic = id;
    showAnew();
    m_scroll->verticalScrollBar()->setValue(0);
    m_list->setCurrentTopic(id);
    m_chooser->setCurrentIndex(m_chooser->findData(id));
}

void LearnPage::showAnew()
{
    const LearnTopic *topic = m_book.findTopic(fromQt(m_topic));
    if (topic == nullptr)
        return;
    delete m_view;
    m_view =
        new TopicView(*topic, {.book = m_book, .catalogue = m_catalogue, .figures = m_figures});
    connect(m_view, &TopicView::topicRequested, this, [this](const QString &wanted) {
        showTopic(wanted);
        m_scroll->setFocus(Qt::OtherFocusReason); // what had it is gone
    });
    connect(m_view, &TopicView::exerciseRequested, this, &LearnPage::exerciseRequested);
    connect(m_view, &TopicView::exercisesRequested, this, &LearnPage::exercisesRequested);
    m_place->layout()->addWidget(m_view);
    m_view->show();
    // tiles learn their width in one layout and ask for the next; all before anything is painted
    for (int pass = 0; pass < mostLayouts; ++pass)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void LearnPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    chooseForm();
}

void LearnPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        chooseForm();
    Page::changeEvent(event);
}

void LearnPage::chooseForm()
{
    const bool isNarrow = width() < narrow || textScale() >= largeText;
    m_list->setFixedWidth(spaced(listWidth));
    m_list->setVisible(!isNarrow);
    m_narrowHead->setVisible(isNarrow);
    const int room = width() - (isNarrow ? 0 : m_list->width());
    const int side = std::max(sideMargin, (room - widestTopic) / 2);
    m_place->layout()->setContentsMargins(side, 0, side, 0);
}

} // namespace hipstride
