// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/paper_grid_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

namespace {

constexpr int leastRowHeight = 34;
constexpr int leastNameWidth = 176;
constexpr int usualNameWidth = 284;
constexpr int leastDayWidth = 44;
constexpr int mostDayWidth = 66;
constexpr int dayGap = 16; ///< beside the name of a day
constexpr int numberWidth = 16;
constexpr QSize pictureSize{44, 28};
constexpr int ten = 10;

} // namespace

class PaperGridTable::CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(PaperGridModel &grid, FigureThumbnails &figures, int painLimit, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_grid(grid)
        , m_figures(figures)
        , m_painLimit(painLimit)
    {}

    void setPainLimit(int limit) { m_painLimit = limit; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &palette = option.palette;
        if (index.column() == 0) {
            paintName(*painter, option, index);
        } else {
            if (!m_grid.isTick(index.row()))
                painter->fillRect(option.rect, colour(palette, Role::Sunken));
            paintCell(*painter, option, index);
        }
        painter->setPen(QPen(colour(palette, Role::Border), 1));
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() > 0)
            painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        if (option.state.testFlag(QStyle::State_HasFocus) && index.column() > 0) {
            painter->setPen(QPen(colour(palette, Role::Accent), 2));
            painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        }
        painter->restore();
    }

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const QPalette &palette = option.palette;
        QRect box = option.rect;
        painter.setFont(fontOf(TypeToken::Strong));
        if (m_grid.isTick(index.row())) {
            painter.setPen(colour(palette, Role::TextSecondary));
            painter.drawText(box.adjusted(0, 0, numberWidth - box.width(), 0),
                             Qt::AlignLeft | Qt::AlignVCenter, QString::number(index.row() + 1));
            box.setLeft(box.left() + numberWidth);
            const QPixmap picture =
                m_figures.pixmap(fromQt(index.data(PaperGridModel::ExerciseRole).toString()),
                                 pictureSize, painter.device()->devicePixelRatioF(), palette);
            if (!picture.isNull())
                painter.drawPixmap(box.left(), box.center().y() - pictureSize.height() / 2,
                                   picture);
            box.setLeft(box.left() + pictureSize.width() + 6);
        }
        painter.setPen(colour(palette, Role::Text));
        // the dose gives way to the name
        const QString name = painter.fontMetrics().elidedText(index.data().toString(),
                                                              Qt::ElideRight, box.width() - 4);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(name) + 8);
        painter.setFont(fontOf(TypeToken::Small));
        painter.setPen(colour(palette, Role::TextSecondary));
        const QString dose = index.data(PaperGridModel::DoseRole).toString();
        if (box.width() >= painter.fontMetrics().horizontalAdvance(dose))
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, dose);
    }

    void paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const QPalette &palette = option.palette;
        const QPointF middle = QRectF(option.rect).center();
        if (index.data(PaperGridModel::IsTickedRole).toBool()) {
            const double side = spaced(18);
            paintIcon(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side),
                      QStringLiteral("check"), colour(palette, Role::Done));
            return;
        }
        const QVariant score = index.data(PaperGridModel::ScoreRole);
        if (!score.isValid())
            return;
        painter.setFont(fontOf(TypeToken::Strong));
        painter.setPen(colour(palette, Role::Text));
        QRect box = option.rect;
        if (index.row() == m_grid.painRow()) {
            const double side = spaced(14);
            const double left = middle.x() - side - 1;
            paintGlyph(painter, QRectF(left, middle.y() - side / 2, side, side),
                       painGlyph(score.toInt(), m_painLimit), palette);
            box.setLeft(qRound(left + side + 5));
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, score.toString());
        } else {
            painter.drawText(box, Qt::AlignCenter, score.toString());
        }
    }

    PaperGridModel &m_grid;
    FigureThumbnails &m_figures;
    int m_painLimit;
};

PaperGridTable::PaperGridTable(PaperGridModel &grid, FigureThumbnails &figures, int painLimit,
                               QWidget *parent)
    : QTableView(parent)
    , m_grid(grid)
    , m_cells(new CellDelegate(grid, figures, painLimit, this))
{
    setObjectName(QStringLiteral("paper-grid"));
    setAccessibleName(tr("Paper grid"));
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
    verticalHeader()->setDefaultSectionSize(
        std::max(leastRowHeight, lineHeight(TypeToken::Strong) + 8));
    const int room = viewport()->width();
    int least = qRound(leastDayWidth * textScale());
    for (int column = 1; column < m_grid.columnCount(); ++column) {
        const QString name = m_grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        least = std::max(least, horizontalHeader()->fontMetrics().horizontalAdvance(name) + dayGap);
    }
    const int day = std::clamp((room - usualNameWidth) / 7, least,
                               std::max(least, qRound(mostDayWidth * textScale())));
    for (int column = 1; column < m_grid.columnCount(); ++column)
        setColumnWidth(column, day);
    setColumnWidth(0, std::max(qRound(leastNameWidth * textScale()), room - 7 * day));
    updateGeometry();
}

QSize PaperGridTable::sizeHint() const
{
    const int head = horizontalHeader()->sizeHint().height();
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 10;
    return {600, head + bar + m_grid.rowCount() * verticalHeader()->defaultSectionSize()};
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
