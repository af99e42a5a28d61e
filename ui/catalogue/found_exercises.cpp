// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/found_exercises.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "drawing/qt_text.h"
#include "ui/catalogue/exercise_cards.h"
#include "ui/catalogue/filter_parts.h"
#include "ui/catalogue/order_button.h"
#include "ui/evidence_text.h"
#include "ui/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

FoundExercises::FoundExercises(const Catalogue &catalogue, const Evidence &evidence,
                               FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_evidence(evidence)
    , m_exercises(catalogue)
    , m_found(m_exercises)
    , m_order(new OrderButton(evidence))
    , m_cards(new ExerciseCards(m_found, figures))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 0, 0);
    column->setSpacing(20);
    makeHead(*column);
    makeResults(*column);
    setFocusProxy(m_cards);
    connect(m_order, &OrderButton::orderChanged, this, &FoundExercises::setOrder);
    connect(m_cards, &ExerciseCards::chosen, this, &FoundExercises::chosen);
    connect(m_cards, &ExerciseCards::opened, this, &FoundExercises::opened);
    connect(m_nothing, &EmptyState::primaryChosen, this, &FoundExercises::loosen);
    connect(m_nothing, &EmptyState::secondChosen, this, [this] { Q_EMIT filterRequested({}); });
    refresh();
}

void FoundExercises::makeHead(QVBoxLayout &column)
{
    m_title = new TextLabel(tr("Exercises"), TypeToken::Page);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_title->hide();
    m_filterButton = new QPushButton(themedIcon(QStringLiteral("filter")), tr("Filters"));
    m_filterButton->setObjectName(QStringLiteral("show-filters"));
    m_filterButton->setCheckable(true);
    m_count = new TextLabel(TypeToken::Body, Role::TextSecondary);
    m_count->setObjectName(QStringLiteral("found-count"));
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_count->setMinimumHeight(36);
    m_make = new QToolButton;
    m_make->setObjectName(QStringLiteral("make-exercise"));
    m_make->setIcon(themedIcon(QStringLiteral("plus")));
    m_make->setToolTip(tr("New exercise, or import a file"));
    m_make->setAccessibleName(tr("New exercise or import"));
    m_make->hide();

    // in the wide form the upper row is empty and takes no room
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_title, 1);
    upper->addWidget(m_filterButton, 0, Qt::AlignRight);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_count, 1);
    lower->addWidget(m_order);
    lower->addWidget(m_make);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->setSpacing(4);
    head->addLayout(upper);
    head->addLayout(lower);
    column.addLayout(head);
}

void FoundExercises::makeResults(QVBoxLayout &column)
{
    m_caveat = new TextLabel(evidenceCaveat(), TypeToken::Small, Role::TextSecondary);
    m_caveat->setObjectName(QStringLiteral("order-caveat"));
    m_note = new TextLabel(TypeToken::Small, Role::TextSecondary);
    m_note->setObjectName(QStringLiteral("search-note"));
    for (TextLabel *label : {m_caveat, m_note}) {
        label->setContentsMargins(0, 0, 12, 0);
        label->hide();
        column.addWidget(label);
    }
    m_nothing = new EmptyState(QString(), tr("Clear the filters"));
    m_nothing->setObjectName(QStringLiteral("nothing-found"));
    m_results = new QStackedWidget;
    m_results->addWidget(m_cards);
    m_results->addWidget(m_nothing);
    column.addWidget(m_results, 1);
}

void FoundExercises::setFilter(const ExerciseFilter &filter)
{
    m_found.setFilter(filter);
    m_order->setIsSearching(!toQt(filter.text).trimmed().isEmpty());
    refresh();
}

void FoundExercises::setCurrentKey(const QString &key)
{
    m_key = key;
    m_cards->setCurrentKey(key);
}

void FoundExercises::enterCards()
{
    m_cards->setFocus(Qt::TabFocusReason);
    if (!m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_found.index(0, 0));
}

void FoundExercises::setTitleShown(bool isShown)
{
    m_title->setVisible(isShown);
}

void FoundExercises::setOrder()
{
    m_found.setOrder(m_order->order(), m_evidence);
    m_caveat->setVisible(m_order->order().has_value());
    m_cards->setCurrentKey(m_key);
    m_cards->scrollToTop();
}

void FoundExercises::refresh()
{
    const int found = m_found.rowCount();
    m_count->setText(
        tr("%1 of %2", "exercises found, all").arg(found).arg(m_catalogue.exercises().size()));
    showNote();
    if (found == 0)
        showNothing();
    m_results->setCurrentWidget(found > 0 ? static_cast<QWidget *>(m_cards) : m_nothing);
    m_cards->setCurrentKey(m_key);
}

void FoundExercises::showNote()
{
    const SearchTopic *topic = m_found.topic();
    QString note = topic != nullptr ? toQt(topic->note) : QString();
    if (note.isEmpty() && m_found.isForgiven())
        note = tr("Nothing is spelt ‘%1’. This comes close.")
                   .arg(toQt(m_found.filter().text).simplified());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FoundExercises::showNothing()
{
    // the part to let go of is the one that costs most
    const ExerciseFilter &filter = m_found.filter();
    const QStringList parts = partsOf(filter);
    int best = 0;
    m_partToLoosen = -1;
    for (int part = 0; part < parts.size() && parts.size() > 1; ++part) {
        const int found = m_found.countFor(without(filter, part));
        if (found > best) {
            best = found;
            m_partToLoosen = part;
        }
    }
    QStringList quoted;
    for (const QString &part : parts)
        quoted.append(tr("‘%1’").arg(part));
    QString text = parts.isEmpty()
                       ? tr("The exercises will stand here.")
                       : tr("Nothing fits %1.").arg(QLocale().createSeparatedList(quoted));
    if (m_partToLoosen >= 0) {
        const QString &part = quoted[m_partToLoosen];
        text += u' ' + (best == 1 ? tr("Without %1, 1 would.").arg(part)
                                  : tr("Without %1, %n would.", nullptr, best).arg(part));
        m_nothing->setPrimary(tr("Search without %1").arg(part));
    } else {
        m_nothing->setPrimary(tr("Clear the filters"));
    }
    m_nothing->setSentence(text);
    m_nothing->setSecond(m_partToLoosen >= 0 ? tr("Clear the filters") : QString());
}

void FoundExercises::loosen()
{
    Q_EMIT filterRequested(m_partToLoosen >= 0 ? without(m_found.filter(), m_partToLoosen)
                                               : ExerciseFilter());
}

} // namespace hipstride
