// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/session_row_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/models/session_model.h"
#include "ui/session_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int sidePadding = 12;
constexpr int linePadding = 8;
constexpr int rowHeight = 44;
constexpr int narrowestColumns = 720;
constexpr int dayWidth = 136;
constexpr int lengthWidth = 80;
constexpr int setsWidth = 112;
constexpr int scoreWidth = 84;
constexpr int glyphSize = 18;
constexpr int glyphGap = 4;

int listWidth(const QWidget *view)
{
    const auto *list = qobject_cast<const QListView *>(view);
    return list != nullptr ? list->viewport()->width() : 0;
}

bool hasColumns(const QWidget *view)
{
    return listWidth(view) >= qRound(narrowestColumns * textScale());
}

/// A measure that has to hold words grows with them.
int wide(int pixels)
{
    return qRound(pixels * textScale());
}

void paintLine(QPainter &painter, const QRect &box, const QString &text, TypeToken token,
               const QColor &ink, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    TextBlock(text, token, box.width(), 1).paint(painter, box, ink, alignment);
}

QString secondLine(const QModelIndex &index)
{
    QStringList parts{index.data(SessionModel::DayRole).toString(),
                      index.data(SessionModel::LengthRole).toString(),
                      index.data(SessionModel::SetsRole).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void SessionRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, option.rect, controlRadius, colour(palette, Role::Sunken));
    if (hasColumns(option.widget))
        paintColumns(*painter, option, index);
    else
        paintLines(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
        paintFocusRing(*painter, option.rect, controlRadius, palette);
    painter->restore();
}

void SessionRowDelegate::paintColumns(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QColor quiet = colour(option.palette, Role::TextSecondary);
    QRect rest = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const auto fromRight = [&rest](int width) {
        QRect box = rest;
        box.setLeft(rest.right() - width + 1);
        rest.setRight(box.left() - 1);
        return box;
    };
    const auto scoreText = [&index](int role, auto text) {
        const QVariant score = index.data(role);
        return score.isValid() ? text(score.toInt()) : QString();
    };
    paintLine(painter, fromRight(wide(scoreWidth)), scoreText(SessionModel::EffortRole, effortText),
              TypeToken::Body, quiet);
    paintPain(painter, fromRight(wide(scoreWidth)), index, option.palette);
    paintLine(painter, fromRight(wide(setsWidth)), index.data(SessionModel::SetsRole).toString(),
              index.data(SessionModel::IsWholeRole).toBool() ? TypeToken::Body : TypeToken::Strong,
              quiet);
    paintLine(painter, fromRight(wide(lengthWidth)),
              index.data(SessionModel::LengthRole).toString(), TypeToken::Body, quiet);
    QRect day = rest;
    day.setWidth(wide(dayWidth));
    paintLine(painter, day, index.data(SessionModel::DayRole).toString(), TypeToken::Body, quiet);
    rest.setLeft(day.right() + 1);
    paintLine(painter, rest.adjusted(0, 0, -sidePadding, 0), index.data().toString(),
              TypeToken::Strong, colour(option.palette, Role::Text));
}

void SessionRowDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QRect box = option.rect.adjusted(sidePadding, linePadding, -sidePadding, 0);
    QRect pain = box;
    pain.setLeft(box.right() - wide(scoreWidth) + 1);
    pain.setHeight(lineHeight(TypeToken::Strong));
    paintPain(painter, pain, index, option.palette);
    QRect name = box;
    name.setRight(pain.left() - sidePadding);
    const TextBlock words(index.data().toString(), TypeToken::Strong, name.width(), 2);
    words.paint(painter, name, colour(option.palette, Role::Text));
    box.setTop(box.top() + words.size().height());
    const QColor quiet = colour(option.palette, Role::TextSecondary);
    const QVariant effort = index.data(SessionModel::EffortRole);
    if (effort.isValid()) {
        const QRect score(pain.left() + spaced(glyphSize) + glyphGap, box.top(), pain.width(),
                          lineHeight(TypeToken::Small));
        paintLine(painter, score, effortText(effort.toInt()), TypeToken::Small, quiet);
    }
    box.setRight(name.right());
    TextBlock(secondLine(index), TypeToken::Small, box.width(), 2).paint(painter, box, quiet);
}

void SessionRowDelegate::paintPain(QPainter &painter, const QRect &box, const QModelIndex &index,
                                   const QPalette &palette) const
{
    const QVariant pain = index.data(SessionModel::PainRole);
    if (!pain.isValid())
        return;
    const int size = spaced(glyphSize);
    const QRect glyph(box.left(), box.center().y() - size / 2, size, size);
    paintGlyph(painter, glyph, painGlyph(pain.toInt(), m_painLimit), palette);
    paintLine(painter, box.adjusted(size + glyphGap, 0, 0, 0), painText(pain.toInt()),
              TypeToken::Body, colour(palette, Role::TextSecondary));
}

QSize SessionRowDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int width = listWidth(option.widget);
    if (hasColumns(option.widget))
        return QSize(width, std::max(spaced(rowHeight), lineHeight(TypeToken::Body) + 16));
    const int room = width - 3 * sidePadding - wide(scoreWidth);
    const int nameHeight =
        TextBlock(index.data().toString(), TypeToken::Strong, room, 2).size().height();
    const int lineHeights = TextBlock(secondLine(index), TypeToken::Small, room, 2).size().height();
    return QSize(width, nameHeight + lineHeights + 2 * linePadding);
}

} // namespace hipstride
