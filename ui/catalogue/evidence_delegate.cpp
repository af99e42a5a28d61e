// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/evidence_delegate.h"

#include <QPainter>

#include <algorithm>

#include "ui/catalogue/evidence_model.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int barHeight = 8;
constexpr double barRadius = 2;
constexpr int aboveWords = 3;

QString detailOf(const QModelIndex &index)
{
    return index.data(EvidenceModel::DetailRole).toString();
}

/// The outer edges are flush with what stands above and below the table.
int leftOf(int column)
{
    return column == EvidenceModel::StudyColumn ? 0 : EvidenceDelegate::padding();
}

int rightOf(int column)
{
    return column == EvidenceModel::NumberColumn ? 0 : EvidenceDelegate::padding();
}

} // namespace

int EvidenceDelegate::padding()
{
    return spaced(6);
}

QRect EvidenceDelegate::wordsIn(const QRect &cell, int column)
{
    return cell.adjusted(leftOf(column), 0, -rightOf(column), 0);
}

int EvidenceDelegate::usualBarWidth()
{
    return spaced(62);
}

int EvidenceDelegate::heightOf(const QModelIndex &index, int width)
{
    const int room = width - leftOf(index.column()) - rightOf(index.column());
    const bool isNumber = index.column() == EvidenceModel::NumberColumn;
    const TextBlock words(index.data().toString(), isNumber ? TypeToken::Strong : TypeToken::Body,
                          room);
    int height = words.size().height();
    if (const QString detail = detailOf(index); !detail.isEmpty())
        height += TextBlock(detail, TypeToken::Small, room).size().height();
    return height + 2 * aboveWords;
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QRect box = wordsIn(option.rect, index.column()).adjusted(0, aboveWords, 0, -aboveWords);
    if (index.column() == EvidenceModel::NumberColumn) {
        paintNumber(*painter, box, option.palette, index);
        return;
    }
    const TextBlock words(index.data().toString(), TypeToken::Body, box.width());
    words.paint(*painter, box, colour(option.palette, Role::Text));
    box.setTop(box.top() + words.size().height());
    if (const QString detail = detailOf(index); !detail.isEmpty())
        TextBlock(detail, TypeToken::Small, box.width())
            .paint(*painter, box, colour(option.palette, Role::TextSecondary));
}

void EvidenceDelegate::paintNumber(QPainter &painter, const QRect &box, const QPalette &look,
                                   const QModelIndex &index) const
{
    const TextBlock number(index.data().toString(), TypeToken::Strong, box.width());
    number.paint(painter, box, colour(look, Role::Text), Qt::AlignRight | Qt::AlignTop);
    if (m_barWidth == 0)
        return;
    // the sure part is full, the rest of a range is pale
    const int top = box.top() + (lineHeight(TypeToken::Strong) - barHeight) / 2;
    const auto bar = [&](EvidenceModel::Role role, Role ink) {
        const int width = qRound(m_barWidth * std::min(1.0, index.data(role).toDouble()));
        const QRect full(box.left(), top, std::max(2, width), barHeight);
        paintRounded(painter, QStyle::visualRect(Qt::LeftToRight, box, full), barRadius,
                     colour(look, ink), QColor());
    };
    bar(EvidenceModel::MostRole, Role::MuscleSoft);
    bar(EvidenceModel::LeastRole, Role::Muscle);
}

} // namespace hipstride
