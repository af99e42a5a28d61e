// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/filter_box.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int chevronSize = 16;
constexpr int gap = 8;
constexpr int countRole = Qt::UserRole;

/// A choice with the number of exercises that it would leave at its right.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant found = index.data(countRole);
        if (!found.isValid())
            return;
        painter->save();
        painter->setFont(fontOf(TypeToken::Small));
        painter->setPen(colour(option.palette, Role::TextSecondary));
        painter->drawText(option.rect.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(found.toInt()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontOf(TypeToken::Small));
        const QSize words = QStyledItemDelegate::sizeHint(option, index);
        return {words.width() + 3 * gap + metrics.horizontalAdvance(QStringLiteral("0000")),
                std::max(words.height(), lineHeight(TypeToken::Body) + gap)};
    }
};

} // namespace

FilterBox::FilterBox(const QString &name, const QStringList &choices, QWidget *parent)
    : QComboBox(parent)
    , m_name(name)
{
    addItem(tr("Any"));
    addItems(choices);
    setMaxVisibleItems(count());
    setItemDelegate(new ChoiceDelegate(this));
    setAccessibleName(name);
    setFocusRadius(this, controlRadius);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setToolTip(currentText()); });
}

std::optional<int> FilterBox::chosen() const
{
    return currentIndex() > 0 ? std::optional(currentIndex() - 1) : std::nullopt;
}

void FilterBox::setChosen(std::optional<int> row)
{
    setCurrentIndex(row ? *row + 1 : 0);
}

void FilterBox::setCounts(const QList<int> &counts)
{
    for (int row = 0; row < std::min<int>(count(), static_cast<int>(counts.size())); ++row) {
        const int found = counts[row];
        setItemData(row, found, countRole);
        setItemData(row,
                    (found == 1 ? tr("%1, 1 exercise") : tr("%1, %n exercises", nullptr, found))
                        .arg(itemText(row)),
                    Qt::AccessibleTextRole);
    }
}

void FilterBox::showPopup()
{
    Q_EMIT opening();
    // as wide as its words, however narrow the column is
    view()->setMinimumWidth(view()->sizeHintForColumn(0) +
                            view()->verticalScrollBar()->sizeHint().width());
    QComboBox::showPopup();
}

QSize FilterBox::sizeHint() const
{
    return QSize(spaced(160), std::max(36, lineHeight(TypeToken::Body) + 16));
}

QSize FilterBox::minimumSizeHint() const
{
    return QSize(spaced(96), sizeHint().height());
}

void FilterBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &look = palette();
    if (underMouse())
        paintRounded(painter, QRectF(rect()).adjusted(-1, 0, 1, 0), controlRadius,
                     colour(look, Role::Sunken));
    const int chevron = spaced(chevronSize);
    QRect words = rect();
    paintIcon(painter,
              QRectF(words.right() - chevron, (height() - chevron) / 2.0, chevron, chevron),
              QStringLiteral("down"), colour(look, Role::TextSecondary));
    words.setRight(words.right() - chevron - gap / 2);

    const QFontMetrics valueMetrics(fontOf(TypeToken::Strong));
    const QFontMetrics nameMetrics(fontOf(TypeToken::Body));
    const int nameWidth = nameMetrics.horizontalAdvance(m_name);
    const int valueWidth = valueMetrics.horizontalAdvance(currentText());
    // a long value says by itself what it is about
    const bool hasName = nameWidth + gap + valueWidth <= words.width();
    if (hasName) {
        painter.setFont(fontOf(TypeToken::Body));
        painter.setPen(colour(look, Role::TextSecondary));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    }
    painter.setFont(fontOf(TypeToken::Strong));
    painter.setPen(colour(look, chosen() ? Role::Accent : Role::Text));
    const Qt::Alignment side = hasName ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(words, static_cast<int>(side | Qt::AlignVCenter),
                     valueMetrics.elidedText(currentText(), Qt::ElideRight, words.width()));
}

} // namespace hipstride
