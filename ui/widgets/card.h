// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace hipstride {

/// The usual space inside a card, 16 above and below, 20 at the sides; for its layout.
QMargins cardMargins();

/// A sheet on the window: surface, thin border, round corners.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Selected: a border of two pixels in the accent, drawn inside, nothing moves.
    void setSelected(bool isSelected);
    bool isSelected() const { return m_isSelected; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isSelected = false;
};

/// A card of rows under one another with a line between each two.
class ListCard : public Card
{
    Q_OBJECT
public:
    explicit ListCard(QWidget *parent = nullptr);

    /// The card owns the row from now on.
    void addRow(QWidget *row);
    /// Deletes every row.
    void clear();
    int rowCount() const { return static_cast<int>(m_rows.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    std::vector<QWidget *> m_rows;
};

} // namespace hipstride
