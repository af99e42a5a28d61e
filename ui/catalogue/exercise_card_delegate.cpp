// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/exercise_card_delegate.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

#include "ui/figure_thumbnails.h"
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
constexpr int mostMuscleLines = 5;
constexpr int nameGap = 2;
constexpr int stageHeight = 144;

} // namespace

ExerciseCardDelegate::ExerciseCardDelegate(const ExerciseFilterProxy &found,
                                           FigureThumbnails &figures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_found(found)
    , m_figures(figures)
{}

int ExerciseCardDelegate::cardHeight()
{
    return stageHeight + 2 * padding + mostNameLines * lineHeight(TypeToken::Strong) +
           lineHeight(TypeToken::Small) + nameGap;
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

    paintStage(*painter, card, option, index);
    paintRounded(*painter, card, cardRadius, QColor(), colour(look, line),
                 isSelected ? 2 : borderWidth(look));

    QRect box = card.adjusted(padding, stageHeight + padding, -padding, -padding);
    HighlightedText name(index.data().toString(), m_found.words(), TypeToken::Strong, box.width(),
                         mostNameLines);
    name.paint(*painter, box.topLeft(), colour(look, Role::Text), look);
    box.setTop(box.top() + name.height() + nameGap);
    const bool hasRoom = name.height() < mostNameLines * lineHeight(TypeToken::Strong);
    HighlightedText kind(index.data(ExerciseModel::KindRole).toString(), m_found.words(),
                         TypeToken::Small, box.width(), hasRoom ? 2 : 1);
    kind.paint(*painter, box.topLeft(), colour(look, Role::TextSecondary), look);

    if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
        paintFocusRing(*painter, QRectF(card).adjusted(3, 3, -3, -3), cardRadius - 3, look);
    painter->restore();
}

void ExerciseCardDelegate::paintStage(QPainter &painter, const QRect &card,
                                      const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const std::string key = index.data(ExerciseModel::KeyRole).toString().toStdString();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    const QRect stage(card.left(), card.top(), card.width(), stageHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.fillRect(stage, colour(option.palette, Role::Stage));
    painter.restore();
    if (!m_figures.contains(key)) { // nobody has drawn it: its muscles stand there
        const QRect words = stage.adjusted(padding, padding, -padding, -padding);
        HighlightedText muscles(index.data(ExerciseModel::MusclesRole).toString(), m_found.words(),
                                TypeToken::Small, words.width(), mostMuscleLines);
        muscles.paint(painter, words.topLeft(), colour(option.palette, Role::TextSecondary),
                      option.palette);
        return;
    }
    const QRect box = stage.adjusted(6, 6, -6, -6);
    painter.drawPixmap(
        box.topLeft(),
        m_figures.pixmap(key, box.size(), painter.device()->devicePixelRatioF(), option.palette));
}

QSize ExerciseCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view != nullptr ? view->gridSize() : QSize();
}

} // namespace hipstride
