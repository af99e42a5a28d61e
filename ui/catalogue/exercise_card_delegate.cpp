// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercise_card_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/models/exercise_model.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/widgets/highlighted_text.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int padding = 14;
constexpr int mostNameLines = 2;
constexpr int mostMuscleLines = 2;
constexpr int nameGap = 2;
constexpr int betweenParts = 10;
constexpr int markSize = 8;
constexpr int markGap = 6;

} // namespace

ExerciseCardDelegate::ExerciseCardDelegate(const ExerciseFilterProxy &found, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_found(found)
{}

int ExerciseCardDelegate::cardHeight()
{
    return 2 * padding + mostNameLines * lineHeight(TypeToken::Strong) +
           (1 + mostMuscleLines) * lineHeight(TypeToken::Small) + nameGap + betweenParts;
}

int ExerciseCardDelegate::narrowestCard()
{
    return qRound(148 * textScale());
}

void ExerciseCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    const QPalette &look = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHot = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(0, 0, -gap, -gap);
    const Role line = isSelected ? Role::Accent : isHot ? Role::BorderStrong : Role::Border;
    paintRounded(*painter, card, cardRadius, colour(look, Role::Surface), colour(look, line),
                 isSelected ? 2 : borderWidth(look));

    QRect box = card.adjusted(padding, padding, -padding, -padding);
    HighlightedText name(index.data().toString(), m_found.words(), TypeToken::Strong, box.width(),
                         mostNameLines);
    name.paint(*painter, box.topLeft(), colour(look, Role::Text), look);
    box.setTop(box.top() + name.height() + nameGap);
    const bool hasRoom = name.height() < mostNameLines * lineHeight(TypeToken::Strong);
    HighlightedText kind(index.data(ExerciseModel::KindRole).toString(), m_found.words(),
                         TypeToken::Small, box.width(), hasRoom ? 2 : 1);
    kind.paint(*painter, box.topLeft(), colour(look, Role::TextSecondary), look);

    HighlightedText muscles(index.data(ExerciseModel::MusclesRole).toString(), m_found.words(),
                            TypeToken::Small, box.width() - markSize - markGap, mostMuscleLines);
    box.setTop(card.bottom() + 1 - padding - muscles.height());
    const int middle = lineHeight(TypeToken::Small) / 2;
    paintRounded(*painter,
                 QRectF(box.left(), box.top() + middle - markSize / 2, markSize, markSize), 2,
                 colour(look, Role::Muscle));
    muscles.paint(*painter, box.topLeft() + QPoint(markSize + markGap, 0),
                  colour(look, Role::TextSecondary), look);

    if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
        paintFocusRing(*painter, QRectF(card).adjusted(3, 3, -3, -3), cardRadius - 3, look);
    painter->restore();
}

QSize ExerciseCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view != nullptr ? view->gridSize() : QSize();
}

} // namespace hipstride
