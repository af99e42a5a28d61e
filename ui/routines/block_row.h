// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/block.h"

class QPainter;
class QToolButton;

namespace hipstride {

class DurationEdit;
class NumberEdit;
class TextLabel;

/// The head of a block over its steps: what it is, its rounds and its rests. Open, they can be
/// edited under it.
class BlockRow : public QWidget
{
    Q_OBJECT

public:
    explicit BlockRow(QWidget *parent = nullptr);

    /// Shows a block; emits nothing.
    void setBlock(const Block &block, int rounds);
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }
    /// "Superset", "Circuit"
    QString name() const;
    /// The row and what the Tab key finds in it, in that order.
    QList<QWidget *> tabStops();

Q_SIGNALS:
    void edited(const hipstride::Block &block);
    void roundsEdited(int rounds);
    void moveRequested(int by);
    void ungroupRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFields();
    void showMenu(const QPoint &globalPosition);

    Block m_block;
    bool m_isOpen = false;
    TextLabel *m_title;
    TextLabel *m_line;
    QToolButton *m_more;
    NumberEdit *m_roundsEdit;
    DurationEdit *m_restOfRounds;
    DurationEdit *m_restOfExercises;
    QWidget *m_fields;
};

/// The line that joins the steps of a block, at the left of a row.
void paintRail(QPainter &painter, const QWidget &row);

} // namespace hipstride
