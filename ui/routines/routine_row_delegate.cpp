// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routine_row_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/highlighted_text.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int sidePadding = 12;
constexpr int topPadding = 8;
constexpr int bottomPadding = 7;
constexpr int mostLines = 2;

int textWidth(const QWidget *view)
{
    const auto *list = qobject_cast<const QListView *>(view);
    return (list != nullptr ? list->viewport()->width() : 0) - 2 * sidePadding;
}

} // namespace

RoutineRowDelegate::RoutineRowDelegate(int lineRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lineRole(lineRole)
{}

void RoutineRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, option);

    QRect box = option.rect.adjusted(sidePadding, topPadding, -sidePadding, 0);
    // on a chosen row the highlight would be lost
    HighlightedText name(index.data().toString(), isSelected ? QStringList() : m_words,
                         TypeToken::Strong, box.width(), mostLines);
    name.paint(*painter, box.topLeft(),
               colour(palette, isSelected ? Role::AccentSoftText : Role::Text), palette);
    box.setTop(box.top() + name.height());
    TextBlock(index.data(m_lineRole).toString(), TypeToken::Small, box.width(), mostLines)
        .paint(*painter, box, colour(palette, Role::TextSecondary));

    if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
        paintFocusRing(*painter, option.rect, controlRadius, palette);
    painter->restore();
}

QSize RoutineRowDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int width = textWidth(option.widget);
    const TextBlock name(index.data().toString(), TypeToken::Strong, width, mostLines);
    const TextBlock line(index.data(m_lineRole).toString(), TypeToken::Small, width, mostLines);
    return QSize(width + 2 * sidePadding,
                 topPadding + name.size().height() + line.size().height() + bottomPadding);
}

} // namespace hipstride
