// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/paper_grid_table.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "ui/clients/paper_grid_delegate.h"
#include "ui/figure_thumbnails.h"
#include "ui/style/focus_ring.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int leastNameWidth = 176;
constexpr int usualNameWidth = 284;
constexpr int leastDayWidth = 44;
constexpr int mostDayWidth = 66;
constexpr int dayGap = 8; ///< beside the name of a day
constexpr int ten = 10;

/// The names of the days, without the room that the style leaves beside a head: a week is to fit.
class DayHead : public QHeaderView
{
public:
    explicit DayHead(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

protected:
    void paintSection(QPainter *painter, const QRect &box, int section) const override
    {
        painter->save();
        painter->setFont(fontOf(TypeToken::Small));
        painter->setPen(colour(palette(), Role::TextSecondary));
        painter->drawText(box, Qt::AlignCenter,
                          model()->headerData(section, orientation()).toString());
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1),
                          colour(palette(), Role::Border));
        painter->restore();
    }
};

} // namespace

PaperGridTable::PaperGridTable(PaperGridModel &grid, FigureThumbnails &figures, int painLimit,
                               QWidget *parent)
    : QTableView(parent)
    , m_grid(grid)
    , m_cells(new PaperGridDelegate(grid, figures, painLimit, this))
{
    setObjectName(QStringLiteral("paper-grid"));
    setAccessibleName(tr("Paper grid"));
    setHorizontalHeader(new DayHead(this));
    setModel(&grid);
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPaintsOwnFocus(this);
    connect(&grid, &QAbstractItemModel::modelReset, this, &PaperGridTable::fitRows);
    // its letters have another size now
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &PaperGridTable::fitRows);
    connect(&figures, &FigureThumbnails::drawn, viewport(), qOverload<>(&QWidget::update));
    fitRows();
}

void PaperGridTable::setPainLimit(int limit)
{
    m_cells->setPainLimit(limit);
    viewport()->update();
}

void PaperGridTable::fitRows()
{
    const int room = viewport()->width();
    int least = qRound(leastDayWidth * textScale());
    for (int column = 1; column < m_grid.columnCount(); ++column) {
        const QString name = m_grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int words = QFontMetrics(fontOf(TypeToken::Small)).horizontalAdvance(name);
        least = std::max(least, words + spaced(dayGap));
    }
    const int day = std::clamp((room - usualNameWidth) / 7, least,
                               std::max(least, qRound(mostDayWidth * textScale())));
    for (int column = 1; column < m_grid.columnCount(); ++column)
        setColumnWidth(column, day);
    setColumnWidth(0, std::max(qRound(leastNameWidth * textScale()), room - 7 * day));
    for (int row = 0; row < m_grid.rowCount(); ++row)
        setRowHeight(row, m_cells->rowHeight(row, columnWidth(0)));
    updateGeometry();
}

QSize PaperGridTable::sizeHint() const
{
    const int head = horizontalHeader()->sizeHint().height();
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 10;
    return {600, head + bar + verticalHeader()->length()};
}

QSize PaperGridTable::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void PaperGridTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void PaperGridTable::goTo(int row, int column)
{
    setCurrentIndex(m_grid.index(row, column));
}

void PaperGridTable::goToDay(int column)
{
    if (column < m_grid.columnCount()) {
        goTo(0, column);
    } else if (m_grid.week() + 1 < m_grid.weeks()) {
        m_grid.setWeek(m_grid.week() + 1);
        goTo(0, 1);
    }
}

void PaperGridTable::goOn()
{
    const QModelIndex cell = currentIndex();
    if (cell.row() + 1 < m_grid.rowCount())
        goTo(cell.row() + 1, cell.column());
    else
        goToDay(cell.column() + 1);
}

void PaperGridTable::score(int value)
{
    m_grid.setScore(currentIndex(), value);
    goOn();
}

void PaperGridTable::empty()
{
    const QModelIndex cell = currentIndex();
    if (!m_grid.isTick(cell.row()))
        m_grid.setScore(cell, std::nullopt);
    else if (cell.data(PaperGridModel::IsTickedRole).toBool())
        m_grid.toggle(cell);
}

void PaperGridTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid() || cell.column() == 0) {
        if (m_grid.rowCount() > 0)
            goTo(0, 1);
        return;
    }
    const int key = event->key();
    const bool isScore = !m_grid.isTick(cell.row());
    if (!isScore && key == Qt::Key_Space) {
        m_grid.toggle(cell);
        goOn();
    } else if (isScore && key >= Qt::Key_0 && key <= Qt::Key_9) {
        score(key - Qt::Key_0);
    } else if (isScore && key == Qt::Key_T) {
        score(ten);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        empty();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        goOn();
    } else if (key == Qt::Key_Right && cell.column() + 1 == m_grid.columnCount()) {
        goToDay(cell.column() + 1);
    } else if (key == Qt::Key_Left && cell.column() == 1) {
        if (m_grid.week() > 0) {
            const int row = cell.row();
            m_grid.setWeek(m_grid.week() - 1);
            goTo(row, m_grid.columnCount() - 1);
        }
    } else if (key == Qt::Key_Right) {
        goToDay(cell.column() + 1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void PaperGridTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->pos());
    setFocus(Qt::MouseFocusReason);
    if (!cell.isValid() || cell.column() == 0)
        return;
    setCurrentIndex(cell);
    if (m_grid.isTick(cell.row()))
        m_grid.toggle(cell);
}

} // namespace hipstride
