// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace hipstride {

/// Widgets of equal width in as many columns as there is room for.
class TileGrid : public QWidget
{
    Q_OBJECT

public:
    /// `narrowest`: what a tile needs at the usual text size. Unit: pixels
    TileGrid(int narrowest, int mostColumns, QWidget *parent = nullptr);

    /// The grid owns the tile from now on.
    void addTile(QWidget *tile);
    /// The last tile takes what is left of its row.
    void setFillsLastRow(bool fills);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int columnsFor(int width) const;
    void place();

    int m_narrowest;
    int m_mostColumns;
    int m_columns = 1;
    bool m_fillsLastRow = false;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_tiles;
};

} // namespace hipstride
