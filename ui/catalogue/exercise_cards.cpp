// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercise_cards.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

#include "ui/catalogue/exercise_card_delegate.h"
#include "ui/figure_thumbnails.h"
#include "ui/models/exercise_model.h"
#include "ui/widgets/row_list.h"

namespace hipstride {

ExerciseCards::ExerciseCards(ExerciseFilterProxy &found, FigureThumbnails &figures, QWidget *parent)
    : QListView(parent)
    , m_found(found)
{
    setObjectName(QStringLiteral("exercise-cards"));
    setAccessibleName(tr("Exercises"));
    setModel(&found);
    setItemDelegate(new ExerciseCardDelegate(found, figures, this));
    // wrapped list mode: icon mode keeps a tree of places, which is slow to rebuild while typing
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setUpRows(*this);
    // always there, so that the columns do not jump while a search narrows the list
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(ExerciseModel::KeyRole).toString());
    });
    connect(&figures, &FigureThumbnails::drawn, viewport(), qOverload<>(&QWidget::update));
    arrange();
}

void ExerciseCards::setCurrentKey(const QString &key)
{
    const QScopedValueRollback silence(m_isSetting, true);
    const int row = m_found.rowOf(key);
    setCurrentIndex(row < 0 ? QModelIndex() : m_found.index(row, 0));
    if (row >= 0)
        scrollTo(currentIndex());
}

void ExerciseCards::arrange()
{
    constexpr int gap = ExerciseCardDelegate::gap;
    const int width = viewport()->width();
    const int columns = std::max(1, width / (ExerciseCardDelegate::narrowestCard() + gap));
    // a row that fills the view to its last pixel would be broken
    const QSize grid((width - 1) / columns, ExerciseCardDelegate::cardHeight() + gap);
    if (grid != gridSize())
        setGridSize(grid);
}

void ExerciseCards::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
}

void ExerciseCards::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void ExerciseCards::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isSetting)
        Q_EMIT chosen(current.data(ExerciseModel::KeyRole).toString());
}

void ExerciseCards::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT opened(currentIndex().data(ExerciseModel::KeyRole).toString());
    else
        QListView::keyPressEvent(event);
}

} // namespace hipstride
