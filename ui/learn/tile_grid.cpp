// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/tile_grid.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int gap = 12;

} // namespace

TileGrid::TileGrid(int narrowest, int mostColumns, QWidget *parent)
    : QWidget(parent)
    , m_narrowest(narrowest)
    , m_mostColumns(mostColumns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
}

void TileGrid::addTile(QWidget *tile)
{
    m_tiles.push_back(tile);
    place();
}

void TileGrid::setFillsLastRow(bool fills)
{
    m_fillsLastRow = fills;
    place();
}

int TileGrid::columnsFor(int width) const
{
    const int fitting = (width + gap) / (qRound(m_narrowest * textScale()) + gap);
    return std::clamp(fitting, 1, m_mostColumns);
}

void TileGrid::place()
{
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columnsFor(width());
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    const int count = static_cast<int>(m_tiles.size());
    for (int index = 0; index < count; ++index) {
        const int column = index % m_columns;
        const bool isLast = m_fillsLastRow && index + 1 == count;
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(index)], index / m_columns, column, 1,
                          isLast ? m_columns - column : 1);
    }
    updateGeometry();
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsFor(width()) != m_columns)
        place();
}

void TileGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        place();
    QWidget::changeEvent(event);
}

} // namespace hipstride
