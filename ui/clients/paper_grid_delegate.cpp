// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/paper_grid_delegate.h"

#include <QPainter>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/clients/paper_grid_model.h"
#include "ui/figure_thumbnails.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int leastRowHeight = 34;
constexpr int rowPadding = 8;
constexpr int numberWidth = 16;
constexpr QSize pictureSize{44, 28};
constexpr int pictureGap = 6;
constexpr int mostNameLines = 2;

QSize pictureBox()
{
    return {spaced(pictureSize.width()), spaced(pictureSize.height())};
}

/// What stands before the name of an exercise.
int nameLeft(bool isTick)
{
    return isTick ? spaced(numberWidth) + pictureBox().width() + pictureGap : 0;
}

/// The name in the first column, broken where the column is too narrow for it.
TextBlock nameBlock(const QModelIndex &index, int columnWidth, bool isTick)
{
    return TextBlock(index.data().toString(), TypeToken::Strong, columnWidth - nameLeft(isTick) - 4,
                     mostNameLines);
}

} // namespace

PaperGridDelegate::PaperGridDelegate(PaperGridModel &grid, FigureThumbnails &figures, int painLimit,
                                     QObject *parent)
    : QStyledItemDelegate(parent)
    , m_grid(grid)
    , m_figures(figures)
    , m_painLimit(painLimit)
{}

int PaperGridDelegate::rowHeight(int row, int nameColumn) const
{
    const TextBlock name = nameBlock(m_grid.index(row, 0), nameColumn, m_grid.isTick(row));
    return std::max(leastRowHeight, name.size().height() + rowPadding);
}

void PaperGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
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

void PaperGridDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isTick = m_grid.isTick(index.row());
    QRect box = option.rect;
    if (isTick)
        paintExercise(painter, box, palette, index);
    const TextBlock name = nameBlock(index, box.width(), isTick);
    box.setLeft(box.left() + nameLeft(isTick));
    name.paint(painter, box, colour(palette, Role::Text), Qt::AlignLeft | Qt::AlignVCenter);
    // the dose gives way to the name
    box.setLeft(box.left() + name.size().width() + 8);
    painter.setFont(fontOf(TypeToken::Small));
    painter.setPen(colour(palette, Role::TextSecondary));
    const QString dose = index.data(PaperGridModel::DoseRole).toString();
    if (box.width() >= painter.fontMetrics().horizontalAdvance(dose))
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, dose);
}

void PaperGridDelegate::paintExercise(QPainter &painter, const QRect &box, const QPalette &palette,
                                      const QModelIndex &index) const
{
    const QSize size = pictureBox();
    painter.setFont(fontOf(TypeToken::Strong));
    painter.setPen(colour(palette, Role::TextSecondary));
    painter.drawText(QRect(box.left(), box.top(), spaced(numberWidth), box.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, QString::number(index.row() + 1));
    const QPixmap picture =
        m_figures.pixmap(fromQt(index.data(PaperGridModel::ExerciseRole).toString()), size,
                         painter.device()->devicePixelRatioF(), palette);
    if (!picture.isNull())
        painter.drawPixmap(box.left() + spaced(numberWidth), box.center().y() - size.height() / 2,
                           picture);
}

void PaperGridDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
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

} // namespace hipstride
