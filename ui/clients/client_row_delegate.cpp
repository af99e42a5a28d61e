// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_row_delegate.h"

#include <QListView>
#include <QPainter>

#include <algorithm>
#include <vector>

#include "domain/person.h"
#include "drawing/qt_text.h"
#include "ui/clients/client_model.h"
#include "ui/person_badge.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int padding = 8;
constexpr int sidePadding = 12;
constexpr int discSize = 32;
constexpr int gap = 10;
constexpr int mostNameLines = 2;
constexpr int leastHeight = 57;

int wordsLeft()
{
    return sidePadding + spaced(discSize) + 12;
}

struct Fact
{
    std::optional<Glyph> glyph;
    QString text;
};

std::vector<Fact> factsOf(const QModelIndex &index, int painLimit)
{
    std::vector<Fact> facts;
    const QString done = index.data(ClientModel::DoneRole).toString();
    if (!done.isEmpty())
        facts.push_back({{}, done});
    if (const QVariant pain = index.data(ClientModel::PainRole); pain.isValid())
        facts.push_back(
            {painGlyph(pain.toInt(), painLimit), ClientModel::tr("Pain %1").arg(pain.toInt())});
    if (index.data(ClientModel::IsDueRole).toBool())
        facts.push_back({Glyph::Due, ClientModel::tr("Review")});
    if (facts.empty())
        facts.push_back({{}, ClientModel::tr("No sheet back yet")});
    return facts;
}

/// Where each fact stands in a box of that width, from its top left corner.
std::vector<QRect> placesOf(const std::vector<Fact> &facts, int width)
{
    const QFontMetrics metrics(fontOf(TypeToken::Small));
    const int height = lineHeight(TypeToken::Small);
    const int glyph = spaced(14) + 4;
    std::vector<QRect> places;
    QPoint next;
    for (const Fact &fact : facts) {
        const int wide = metrics.horizontalAdvance(fact.text) + (fact.glyph ? glyph : 0);
        if (next.x() > 0 && next.x() + wide > width)
            next = {0, next.y() + height};
        places.emplace_back(next.x(), next.y(), std::min(wide, width), height);
        next.rx() += wide + gap;
    }
    return places;
}

/// The name beside the day of the last visit; it takes two lines before it is cut.
TextBlock nameBlock(const QString &name, const QString &visit, int width)
{
    const int visitWidth = QFontMetrics(fontOf(TypeToken::Small)).horizontalAdvance(visit);
    return TextBlock(name, TypeToken::Strong, width - visitWidth - gap, mostNameLines);
}

int widthOf(const QWidget *view)
{
    const auto *list = qobject_cast<const QListView *>(view);
    return list != nullptr ? list->viewport()->width() : 0;
}

} // namespace

void ClientRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, option);
    const QString name = index.data().toString();
    const int disc = spaced(discSize);
    paintInitials(*painter,
                  QRectF(option.rect.left() + sidePadding,
                         option.rect.top() + (option.rect.height() - disc) / 2.0, disc, disc),
                  toQt(initialsOf(fromQt(name))), palette,
                  isSelected ? Role::Surface : Role::AccentSoft);

    QRect box = option.rect.adjusted(wordsLeft(), padding, -sidePadding, -padding);
    const QString visit = index.data(ClientModel::VisitRole).toString();
    const TextBlock words = nameBlock(name, visit, box.width());
    const int nameHeight = words.size().height();
    words.paint(*painter, QRect(box.topLeft(), words.size()),
                colour(palette, isSelected ? Role::AccentSoftText : Role::Text));
    painter->setFont(fontOf(TypeToken::Small));
    painter->setPen(colour(palette, Role::TextSecondary));
    painter->drawText(QRect(box.left(), box.top(), box.width(), lineHeight(TypeToken::Strong)),
                      Qt::AlignRight | Qt::AlignVCenter, visit);
    box.setTop(box.top() + nameHeight);
    paintFacts(*painter, box, palette, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
        paintFocusRing(*painter, option.rect, controlRadius, palette);
    painter->restore();
}

void ClientRowDelegate::paintFacts(QPainter &painter, const QRect &box, const QPalette &palette,
                                   const QModelIndex &index) const
{
    const std::vector<Fact> facts = factsOf(index, m_painLimit);
    const std::vector<QRect> places = placesOf(facts, box.width());
    painter.setFont(fontOf(TypeToken::Small));
    for (std::size_t i = 0; i < facts.size(); ++i) {
        QRect place = places[i].translated(box.topLeft());
        if (facts[i].glyph) {
            const int side = spaced(14);
            paintGlyph(painter,
                       QRectF(place.left(), place.center().y() - side / 2.0 + 0.5, side, side),
                       *facts[i].glyph, palette);
            place.setLeft(place.left() + side + 4);
        }
        painter.setPen(colour(palette, Role::TextSecondary));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, facts[i].text);
    }
}

QSize ClientRowDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int width = widthOf(option.widget);
    const int words = width - wordsLeft() - sidePadding;
    const std::vector<QRect> places = placesOf(factsOf(index, m_painLimit), words);
    const TextBlock name =
        nameBlock(index.data().toString(), index.data(ClientModel::VisitRole).toString(), words);
    const int height = 2 * padding + name.size().height() + places.back().bottom() + 1;
    return {width, std::max(leastHeight, height)};
}

} // namespace hipstride
